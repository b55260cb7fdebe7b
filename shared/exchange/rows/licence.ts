/** The cell of a production licence: its number, or only that there is one. */
import { sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import { limits } from '../../model/limits';
import { nothing, type Reading, understood, warning } from '../cells/outcome';
import { readText, readYesNo } from '../cells/plain';
import type { Cell } from '../table';

/** «ندارد» and its like mean no licence; «دارد» means one whose number is not known. */
export function readLicence(cell: Cell | undefined): Reading<NonNullable<Firm['productionLicence']>> {
  const { value: number, remarks } = readText(cell, limits.shortText);
  if (number === undefined) return { remarks };
  const isThere = typeof cell === 'number' ? undefined : readYesNo(cell).value;
  if (isThere === false) return nothing;
  if (isThere === undefined) return understood({ number });
  const say = (at: string, read: string) => sentence('exchange.cell.licenceWithoutNumber', { cell: at, read });
  return understood({ number: '' }, [warning('licence-without-number', say)]);
}
