/** The cell that names a firm of the list: by id, by شناسه ملی or by name. */
import { sentence } from '../../language/messages/sentence';
import { isNationalId, normaliseNationalId, restoreLeadingZeros } from '../../language/nationalId';
import { normalise } from '../../language/persian';
import type { Firm } from '../../model/firm';
import { nothing, type Reading, understood, warning, wrong } from '../cells/outcome';
import { firmNameMark, type ListsSoFar, nationalMark } from '../listsSoFar';
import type { RowCells } from '../rowCells';
import { type Cell, cellText } from '../table';

function byNationalId(text: string, { firms }: ListsSoFar): Reading<Firm> {
  const restored = isNationalId(text) ? undefined : restoreLeadingZeros(text);
  const firm = firms.marked(nationalMark(restored ?? normaliseNationalId(text)))[0];
  if (firm === undefined) return nothing;
  if (restored === undefined) return understood(firm);
  const say = (cell: string, read: string) => sentence('exchange.cell.zeroRestored', { cell, read, restored });
  return understood(firm, [warning('zero-restored', say)]);
}

/** The firm; refused where nobody has the name, or several have it. */
export function readFirm(cell: Cell | undefined, lists: ListsSoFar): Reading<Firm> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const byId = lists.firms.get(text);
  const found = byId === undefined ? byNationalId(text, lists) : understood(byId);
  if (found.value !== undefined) return found;
  const namesakes = lists.firms.marked(firmNameMark(text));
  if (namesakes.length === 1 && namesakes[0] !== undefined) return understood(namesakes[0]);
  if (namesakes.length === 0) {
    return wrong('unknown-firm', (at, read) => sentence('exchange.cell.unknownFirm', { cell: at, read }));
  }
  const ids = namesakes.map(({ id }) => id);
  return wrong('two-firms', (at, read) => sentence('exchange.cell.twoFirms', { cell: at, read, ids }));
}

/** The firm that a row is a part of. */
export function readOwningFirm(cells: RowCells, lists: ListsSoFar): Firm | undefined {
  const firm = cells.read('firm', (cell) => readFirm(cell, lists));
  cells.demand('firm', firm);
  return firm;
}
