/** The cells of a production licence: its number, or only that there is one; its date and products. */
import { sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import { limits } from '../../model/limits';
import { nothing, type Reading, understood, warning } from '../cells/outcome';
import { readDate, readText, readYesNo } from '../cells/plain';
import { saysNothing } from '../cells/silence';
import { readTexts } from '../cells/texts';
import type { RowCells } from '../rowCells';
import type { Cell } from '../table';
import { said } from './spec';

/** «ندارد» and its like mean no licence; «دارد» means one whose number is not known. Digits are a number, also 0 and 1. */
function readNumber(cell: Cell | undefined): Reading<string> {
  const { value: number, remarks } = readText(cell, limits.shortText);
  if (number === undefined) return { remarks };
  if (saysNothing(cell)) return nothing;
  const isThere = /^[\d۰-۹٠-٩]+$/.test(number) ? undefined : readYesNo(cell).value;
  if (isThere === false) return nothing;
  if (isThere === undefined) return understood(number);
  const say = (at: string, read: string) => sentence('exchange.cell.licenceWithoutNumber', { cell: at, read });
  return understood('', [warning('licence-without-number', say)]);
}

/** The licence as far as the row tells of one. */
export function readLicence(cells: RowCells): Firm['productionLicence'] {
  const number = cells.read('productionLicence', readNumber);
  const others = said({
    issuedOn: cells.read('licenceIssuedOn', readDate),
    products: readTexts(cells, 'licenceProducts'),
  });
  if (number === undefined && Object.keys(others).length === 0) return undefined;
  return { number: number ?? '', ...others };
}
