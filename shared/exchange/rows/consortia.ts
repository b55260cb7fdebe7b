/** Rows of a list of consortia: each stands in a scenario. One that nobody knows yet is made. */
import { type ConsortiumId, consortiumIdSchema, type FirmId, type NeedId, placedId, type ScenarioId } from '../../ids';
import { limits } from '../../model/limits';
import { type ListedConsortium, listedConsortiumSchema } from '../../model/listed';
import { readLegalForm } from '../cells/fixedWords';
import { nothing, type Reading, understood } from '../cells/outcome';
import { readEach } from '../cells/several';
import { saysNothing } from '../cells/silence';
import { readTextPair } from '../cells/texts';
import type { ListsSoFar } from '../listsSoFar';
import type { RowCells } from '../rowCells';
import { tooMany } from '../rowLines';
import type { Identified } from '../shelf';
import type { Cell } from '../table';
import { readKnownArea } from './areaCell';
import { readFirm } from './firmCell';
import { readId } from './ids';
import { readNeed } from './needCell';
import { onlyOne, readScenario, refuseIfClosed, unknownConsortium } from './scenarioCell';
import { type ListSpec, said, surely } from './spec';

/** Ids of what a cell names; «ندارد» and its like name nothing, unless something is called so. */
function readIds<Item extends Identified>(
  cell: Cell | undefined,
  readOne: (part: Cell | undefined) => Reading<Item>,
): Reading<readonly Item['id'][]> {
  if (saysNothing(cell) && readOne(cell).value === undefined) return nothing;
  return readEach(cell, (part) => {
    const { value, remarks } = readOne(part);
    return value === undefined ? { remarks } : understood(value.id, remarks);
  });
}

const readFirmIds = (cells: RowCells, lists: ListsSoFar) =>
  cells.read('bans', (cell) => readIds(cell, (part) => readFirm(part, lists))) as readonly FirmId[] | undefined;
const readNeedIds = (cells: RowCells, lists: ListsSoFar) =>
  cells.read('needs', (cell) => readIds(cell, (part) => readNeed(part, lists))) as readonly NeedId[] | undefined;

/** The first of `c1`, `c2`, … that no consortium of the scenario has. */
function freshId(scenarioId: ScenarioId, { scenarios }: ListsSoFar): ListedConsortium['id'] {
  let number = scenarios.consortiaIn(scenarioId).length + 1;
  const idOf = () => placedId(scenarioId, `c${number}` as ConsortiumId);
  while (scenarios.consortia.get(idOf()) !== undefined) number += 1;
  return idOf();
}

export const consortiumRows: ListSpec<ListedConsortium> = {
  list: 'consortia',
  remembers: 'consortia',
  schema: listedConsortiumSchema,
  max: limits.consortia * limits.scenarios,
  defaults: { needIds: [], members: [], bans: [], phases: [] },
  shelf: ({ scenarios }) => scenarios.consortia,
  read(cells, { lists }) {
    const scenarioId = readScenario(cells, lists, true);
    const id = cells.read('id', readId(consortiumIdSchema));
    const name = readTextPair(cells, 'name', limits.longText);
    cells.demand('name', name?.fa || undefined);
    return said({
      id: scenarioId && id && placedId(scenarioId, id),
      scenarioId,
      name,
      areaId: readKnownArea(cells, lists),
      needIds: readNeedIds(cells, lists),
      legalForm: cells.read('legalForm', readLegalForm),
      bans: readFirmIds(cells, lists),
      note: readTextPair(cells, 'note', limits.longText, true),
    });
  },
  find({ id, scenarioId, name }, { scenarios }, cells) {
    if (id !== undefined || scenarioId === undefined) return surely(id && scenarios.consortia.get(id));
    const found = scenarios.consortiaNamed(scenarioId, name?.fa ?? '');
    if (found.length > 1) cells.read('name', () => unknownConsortium);
    return surely(onlyOne(found));
  },
  isIdentified: ({ id }) => id !== undefined,
  identityOf: ({ scenarioId, name }) => `${scenarioId} ${name?.fa}`,
  nameOf: ({ name }) => name?.fa,
  complete(draft, lists, cells) {
    const { scenarioId } = draft;
    if (scenarioId === undefined) return draft;
    const isFull = lists.scenarios.consortiaIn(scenarioId).length >= limits.consortia;
    if (isFull && !cells.isRefused) cells.issues.push(tooMany(cells.row - 1, limits.consortia));
    return { id: freshId(scenarioId, lists), ...draft };
  },
  refuseChange: ({ scenarioId }, lists, cells) => refuseIfClosed(scenarioId, lists, cells),
  afterTaking: ({ scenarioId }, { scenarios }) => scenarios.settle(scenarioId),
};
