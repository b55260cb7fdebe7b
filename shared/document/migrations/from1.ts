/** From version 1 to 2: nothing is known yet of what lists from outside said, and no paper has a number; what stood before every number begins its pattern. */
import type { Workspace } from '../../model/workspace';
import type { Migration } from './migration';

interface Letterhead1 {
  readonly numberPrefix?: string;
}

/** The longest prefix that leaves room for the number. */
const longestPrefix = 280;

function letterheadOf({ numberPrefix, ...rest }: Letterhead1): object {
  if (numberPrefix === undefined || numberPrefix === '') return rest;
  return { ...rest, numberPattern: `${numberPrefix.slice(0, longestPrefix)}/{number}` };
}

export const from1: Migration = {
  from: 1,
  migrate(workspace) {
    const { office, ...rest } = workspace as Workspace;
    const { letterhead, ...others } = office;
    const kept = letterhead === undefined ? others : { ...others, letterhead: letterheadOf(letterhead as Letterhead1) };
    return { ...rest, office: kept, imports: [], issuedPapers: [] };
  },
};
