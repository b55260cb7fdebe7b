/** What people write into a cell to say that there is nothing to say. */
import { fold } from '../../language/persian';
import { type Cell, cellText } from '../table';

const silent = new Set(['', '-', '–', '—', '−', 'ندارد', 'نامشخص', 'n/a'].map(fold));

/** Names stand as they are written; a dash or «ندارد» is an answer where yes or no is asked, and of a licence. */
const answering: ReadonlySet<string> = new Set([
  'name',
  'nameEn',
  'title',
  'titleEn',
  'productionLicence',
  'privateOwnership',
  'requiresLicence',
  'international',
  'consent',
]);

/** Is the cell empty, or is there only a sign or a word for «nothing» in it? */
export function saysNothing(cell: Cell | undefined): boolean {
  return silent.has(fold(cellText(cell)));
}

/** The cell of a field as its reader is to see it: empty if it says nothing. */
export function heard(field: string, cell: Cell | undefined): Cell | undefined {
  return !answering.has(field) && saysNothing(cell) ? null : cell;
}
