/** The cell of a شناسه ملی: eleven digits with a check digit, often without its leading zero. */
import { sentence } from '../../language/messages/sentence';
import { isNationalId, normaliseNationalId, restoreLeadingZeros } from '../../language/nationalId';
import { type Cell, cellText } from '../table';
import { nothing, type Reading, understood, warning, wrong } from './outcome';

/** The identifier; a lost leading zero is put back with a warning that is shown. */
export function readNationalId(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell).trim();
  if (text === '') return nothing;
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) {
    return wrong('id-rounded', (at, read) => sentence('exchange.cell.idRounded', { cell: at, read }));
  }
  if (isNationalId(text)) return understood(normaliseNationalId(text));
  const restored = restoreLeadingZeros(text);
  if (restored === undefined) {
    return wrong('national-id', (at, read) => sentence('exchange.cell.nationalId', { cell: at, read }));
  }
  const say = (at: string, read: string) => sentence('exchange.cell.zeroRestored', { cell: at, read, restored });
  return understood(restored, [warning('zero-restored', say)]);
}
