/** Which firm of the list a row is about: by id, by شناسه ملی, else by name without its legal style. */
import { sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import { understood, warning, wrong } from '../cells/outcome';
import { firmNameMark, type ListsSoFar, nationalMark } from '../listsSoFar';
import type { Draft } from '../merge';
import type { RowCells } from '../rowCells';
import { type Match, surely } from './spec';

/** The firm that both marks of a row point to; what speaks against it is said. */
function oneOf(byId: Firm | undefined, byNationalId: Firm | undefined, draft: Draft<Firm>, cells: RowCells) {
  if (byId !== undefined && byNationalId !== undefined && byId !== byNationalId) {
    const params = { firm: byNationalId.name, id: byNationalId.id };
    cells.read('nationalId', () =>
      wrong('national-id-taken', (cell, read) => sentence('exchange.cell.nationalIdTaken', { cell, read, ...params })),
    );
  }
  if (byId === undefined && byNationalId !== undefined && draft.id !== undefined) {
    const say = (cell: string, read: string) =>
      sentence('exchange.cell.otherId', { cell, read, firm: byNationalId.name, id: byNationalId.id });
    cells.read('id', (cell) => understood(cell, [warning('other-id', say)]));
  }
  return byId ?? byNationalId;
}

/** Several firms have the name and nothing says which is meant. */
function refuseOfSeveral(possible: readonly Firm[], cells: RowCells): void {
  const ids = possible.map(({ id }) => id);
  cells.read('name', () => wrong('two-firms', (cell, read) => sentence('exchange.cell.twoFirms', { cell, read, ids })));
}

/** A name alone is probably the firm of that name, unless both have a شناسه ملی or the row has an id of its own: then they are two. */
export function findFirm(
  draft: Draft<Firm>,
  { firms }: Pick<ListsSoFar, 'firms'>,
  cells: RowCells,
): Match<Firm> | undefined {
  const byId = draft.id === undefined ? undefined : firms.get(draft.id);
  const byNationalId = draft.nationalId === undefined ? undefined : firms.marked(nationalMark(draft.nationalId))[0];
  if (byId !== undefined || byNationalId !== undefined) return surely(oneOf(byId, byNationalId, draft, cells));
  const namesakes = draft.name === undefined ? [] : firms.marked(firmNameMark(draft.name.fa));
  const possible = namesakes.filter(
    ({ nationalId }) => draft.id === undefined && (nationalId === undefined || draft.nationalId === undefined),
  );
  if (possible.length > 1) refuseOfSeveral(possible, cells);
  const [duplicate] = possible;
  if (duplicate !== undefined) return { item: duplicate, kind: 'duplicate' };
  const [namesake] = namesakes;
  return namesake && { item: namesake, kind: 'namesake' };
}

/** The row is taken as a firm of its own although another has its name. */
export function warnOfNamesake({ id, name }: Firm, cells: RowCells): void {
  const say = (cell: string) => sentence('exchange.cell.namesake', { cell, firm: name, id });
  cells.read('name', (cell) => understood(cell, [warning('namesake', say)]));
}
