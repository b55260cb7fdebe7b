/** What people write into a cell to say that there is nothing to say. */
import { fold } from '../../language/persian';
import { criterionIds } from '../../model/policy';
import { weightField } from '../dictionary/scenarios';
import { type Cell, cellText } from '../table';

const silent = new Set(['', '-', '–', '—', '−', 'ندارد', 'نامشخص', 'n/a'].map(fold));

/**
 * Fields that are understood: a number, a date, one of a few words, a list of these. Free texts stand as they are written, so that what is
 * exported comes back; where yes or no is asked, and of a licence, a dash or «ندارد» is an answer.
 */
const understood: ReadonlySet<string> = new Set([
  'nationalId',
  'size',
  'class',
  'capabilities',
  'capacity',
  'homeDistrict',
  'servesDistricts',
  'exportCountries',
  'employees',
  'rndSpend',
  'licenceIssuedOn',
  'priority',
  'districts',
  'requirements',
  'budgetMin',
  'budgetMax',
  'deadline',
  'strength',
  'expiresOn',
  'legalForm',
  'sharePercent',
  'start',
  'end',
  'createdAt',
  'minMembers',
  'maxMembers',
  'minLarge',
  'minSmall',
  'maxPerOwnerGroup',
  ...criterionIds.map(weightField),
  'seed',
  'effort',
]);

/** Is the cell empty, or is there only a sign or a word for «nothing» in it? */
export function saysNothing(cell: Cell | undefined): boolean {
  return silent.has(fold(cellText(cell)));
}

/** The cell of a field as its reader is to see it: empty if it says nothing. */
export function heard(field: string, cell: Cell | undefined): Cell | undefined {
  return understood.has(field) && saysNothing(cell) ? null : cell;
}
