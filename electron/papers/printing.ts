/** What requests about papers are given: how papers are written and named, and the day on the wall. */
import { localDay } from '../window/here';
import { paperFileName } from './fileNames';
import { writePapers } from './writePapers';

export const printing = { writePapers, paperFileName, today: () => localDay(new Date()) };
