/** What requests about papers are given: how papers are written and named, and the day on the wall. */
import { sharedPool } from '../planner/host';
import { localDay } from '../window/here';
import { paperFileName } from './fileNames';
import { writePapers } from './writePapers';

export const printing = {
  /** A book fills the memory by itself, so idle processes of the planner go first. */
  writePapers: (order: Parameters<typeof writePapers>[0]) => {
    sharedPool.rest();
    return writePapers(order);
  },
  paperFileName,
  today: () => localDay(new Date()),
};
