/** The cell that names a need of the list: by id or by title. */
import { sentence } from '../../language/messages/sentence';
import { normalise } from '../../language/persian';
import type { Need } from '../../model/need';
import { nothing, type Reading, understood, wrong } from '../cells/outcome';
import type { ListsSoFar } from '../listsSoFar';
import { type Cell, cellText } from '../table';

/** The need; refused where nobody has the title, or several have it. */
export function readNeed(cell: Cell | undefined, lists: ListsSoFar): Reading<Need> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const need = lists.findNeed(text);
  if (need !== undefined) return understood(need);
  return wrong('unknown-need', (at, read) => sentence('exchange.cell.unknownNeed', { cell: at, read }));
}
