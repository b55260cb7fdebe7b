/** Rows of a list of ties. A firm is named by id, by شناسه ملی or by name. */
import { type FirmId, tieIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { isNationalId, normaliseNationalId, restoreLeadingZeros } from '../../language/nationalId';
import { normalise } from '../../language/persian';
import type { Firm } from '../../model/firm';
import { limits } from '../../model/limits';
import { type Tie, tieSchema } from '../../model/tie';
import { nothing, type Reading, understood, warning, wrong } from '../cells/outcome';
import { readInteger } from '../cells/plain';
import { readTieKind } from '../cells/words';
import { firmNameMark, type ListsSoFar, nationalMark, tieMark } from '../listsSoFar';
import type { RowCells } from '../rowCells';
import { type Cell, cellText } from '../table';
import { readId } from './ids';
import { type ListSpec, said } from './spec';

function byNationalId(text: string, { firms }: ListsSoFar): Reading<Firm> {
  const restored = isNationalId(text) ? undefined : restoreLeadingZeros(text);
  const firm = firms.marked(nationalMark(restored ?? normaliseNationalId(text)))[0];
  if (firm === undefined) return nothing;
  if (restored === undefined) return understood(firm);
  const say = (cell: string, read: string) => sentence('exchange.cell.zeroRestored', { cell, read, restored });
  return understood(firm, [warning('zero-restored', say)]);
}

function readFirm(cell: Cell | undefined, lists: ListsSoFar): Reading<FirmId> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const byId = lists.firms.get(text);
  const found = byId === undefined ? byNationalId(text, lists) : understood(byId);
  if (found.value !== undefined) return { ...found, value: found.value.id };
  const namesakes = lists.firms.marked(firmNameMark(text));
  if (namesakes.length === 1 && namesakes[0] !== undefined) return understood(namesakes[0].id);
  if (namesakes.length === 0) {
    return wrong('unknown-firm', (at, read) => sentence('exchange.cell.unknownFirm', { cell: at, read }));
  }
  const ids = namesakes.map(({ id }) => id);
  return wrong('two-firms', (at, read) => sentence('exchange.cell.twoFirms', { cell: at, read, ids }));
}

function readPair(cells: RowCells, lists: ListsSoFar): Tie['firmIds'] | undefined {
  const a = cells.read('firmA', (cell) => readFirm(cell, lists));
  const b = cells.read('firmB', (cell) => readFirm(cell, lists));
  cells.demand('firmA', a);
  cells.demand('firmB', b);
  if (a === undefined || b === undefined) return undefined;
  if (a === b)
    cells.read('firmB', () => wrong('self', (at, read) => sentence('exchange.cell.selfTie', { cell: at, read })));
  return [a, b];
}

export const tieRows: ListSpec<Tie> = {
  list: 'ties',
  schema: tieSchema,
  max: limits.ties,
  shelf: ({ ties }) => ties,
  read(cells, lists) {
    const kind = cells.read('kind', readTieKind);
    cells.demand('kind', kind);
    return said({
      id: cells.read('id', readId(tieIdSchema)),
      kind,
      firmIds: readPair(cells, lists),
      strength: cells.read('strength', (cell) => readInteger(cell, 1, 3)),
    });
  },
  find({ id, kind, firmIds }, { ties }) {
    const byId = id === undefined ? undefined : ties.get(id);
    if (byId !== undefined || kind === undefined || firmIds === undefined) return byId;
    return ties.marked(tieMark({ kind, firmIds }))[0];
  },
  adjust: (tie, draft) => ({ ...draft, id: tie.id }),
  complete: (draft, { ties }) => ({ id: ties.freshId(), ...draft }),
};
