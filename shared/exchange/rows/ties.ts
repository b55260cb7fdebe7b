/** Rows of a list of ties. */
import { type FirmId, tieIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { limits } from '../../model/limits';
import { type Tie, tieSchema } from '../../model/tie';
import { wrong } from '../cells/outcome';
import { readText } from '../cells/plain';
import { readStrength, readTieKind } from '../cells/words';
import { type ListsSoFar, tieMark } from '../listsSoFar';
import type { Draft } from '../merge';
import type { RowCells } from '../rowCells';
import { readFirm } from './firmCell';
import { readId } from './ids';
import { type ListSpec, said, surely } from './spec';

function readPair(cells: RowCells, lists: ListsSoFar): Tie['firmIds'] | undefined {
  const readEnd = (field: string): FirmId | undefined => {
    const firm = cells.read(field, (cell) => readFirm(cell, lists));
    cells.demand(field, firm);
    return firm?.id;
  };
  const [a, b] = [readEnd('firmA'), readEnd('firmB')];
  if (a === undefined || b === undefined) return undefined;
  if (a === b)
    cells.read('firmB', () => wrong('self', (at, read) => sentence('exchange.cell.selfTie', { cell: at, read })));
  return [a, b];
}

function markOf({ kind, firmIds }: Draft<Tie>): string | undefined {
  return kind === undefined || firmIds === undefined ? undefined : tieMark({ kind, firmIds });
}

export const tieRows: ListSpec<Tie> = {
  list: 'ties',
  remembers: 'ties',
  schema: tieSchema,
  max: limits.ties,
  defaults: {},
  shelf: ({ ties }) => ties,
  read(cells, { lists }) {
    const kind = cells.read('kind', readTieKind);
    cells.demand('kind', kind);
    return said({
      id: cells.read('id', readId(tieIdSchema)),
      kind,
      firmIds: readPair(cells, lists),
      strength: cells.read('strength', readStrength),
      note: cells.read('note', (cell) => readText(cell, limits.longText, true)),
    });
  },
  find(draft, { ties }) {
    if (draft.id !== undefined) return surely(ties.get(draft.id));
    const mark = markOf(draft);
    return surely(mark === undefined ? undefined : ties.marked(mark)[0]);
  },
  isIdentified: ({ id }) => id !== undefined,
  identityOf: (draft) => `${markOf(draft)} ${draft.strength ?? ''}`,
  nameOf: ({ firmIds }, { firms }) => firmIds?.map((id) => firms.get(id)?.name.fa ?? id).join(' – '),
  complete: (draft, { ties }) => ({ id: ties.freshId(), ...draft }),
};
