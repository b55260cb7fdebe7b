/** The cell of a شناسه ملی: eleven digits with a check digit, often without its leading zero. */
import { sentence } from '../../language/messages/sentence';
import { isNationalId, normaliseNationalId, restoreLeadingZeros } from '../../language/nationalId';
import { toLatinDigits } from '../../language/numerals';
import { type Cell, cellText } from '../table';
import { nothing, type Reading, type Remark, understood, warning, wrong } from './outcome';

/** `1.01806E+10`: a spreadsheet wrote the number with fewer digits than it has. */
const isRounded = (text: string) => /^\d(?:[.,٫]\d+)?e\+?\d+$/i.test(toLatinDigits(text));

const rounded: Remark['say'] = (cell, read) => sentence('exchange.cell.idRounded', { cell, read });
const notValid: Remark['say'] = (cell, read) => sentence('exchange.cell.nationalId', { cell, read });

/** The identifier; a lost leading zero is put back with a warning that is shown. */
export function readNationalId(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell).trim();
  if (text === '') return nothing;
  if (isNationalId(text)) return understood(normaliseNationalId(text));
  const restored = restoreLeadingZeros(text);
  if (restored === undefined) return isRounded(text) ? wrong('id-rounded', rounded) : wrong('national-id', notValid);
  const say: Remark['say'] = (at, read) => sentence('exchange.cell.zeroRestored', { cell: at, read, restored });
  return understood(restored, [warning('zero-restored', say)]);
}
