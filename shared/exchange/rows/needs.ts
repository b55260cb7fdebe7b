/** Rows of a list of needs. A service area that nobody knows yet is made. */
import { type AreaId, areaIdSchema, needIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { type Area, areaSchema } from '../../model/area';
import { limits } from '../../model/limits';
import { type Need, needSchema } from '../../model/need';
import { readRequirements } from '../cells/levels';
import { understood, warning } from '../cells/outcome';
import { readDate, readInteger, readMoney, readText, readYesNo } from '../cells/plain';
import { readDistricts } from '../cells/several';
import { foldName, type ListsSoFar, needMark } from '../listsSoFar';
import type { RowCells } from '../rowCells';
import type { Cell } from '../table';
import { readId } from './ids';
import { type ListSpec, said } from './spec';

const readShort = (cell: Cell | undefined) => readText(cell, limits.shortText);
const readLong = (cell: Cell | undefined) => readText(cell, limits.longText, true);
/** Neither the least nor the most pressing. */
const plainPriority = 2;

const asText = (fa: string | undefined) => (fa === undefined ? undefined : { fa });

/** An area's id is the text of the cell where that can be an id, else a new one. */
function announceArea(name: string, owner: string | undefined, lists: ListsSoFar): Area {
  const asId = areaIdSchema.safeParse(name);
  const isFree = asId.success && lists.areas.get(asId.data) === undefined;
  const id = isFree ? asId.data : `area${lists.areas.size + lists.announcedAreas.size + 1}`;
  const area = areaSchema.parse({ id, name: { fa: name }, owner: { fa: owner ?? '' } });
  lists.announcedAreas.set(foldName(name), area);
  return area;
}

function readArea(cells: RowCells, lists: ListsSoFar, owner: string | undefined): AreaId | undefined {
  const name = cells.read('area', readShort);
  cells.demand('area', name);
  if (name === undefined) return undefined;
  return (lists.findArea(name) ?? announceArea(name, owner, lists)).id;
}

const readPriority = (cell: Cell | undefined) => readInteger(cell, 1, 3);

function checkBudget({ budgetMin, budgetMax }: { budgetMin?: number; budgetMax?: number }, cells: RowCells): void {
  if (budgetMin === undefined || budgetMax === undefined || budgetMin <= budgetMax) return;
  const say = (cell: string) =>
    sentence('exchange.cell.budgetTurned', { cell, min: { money: budgetMin }, max: { money: budgetMax } });
  cells.read('budgetMax', () => ({ remarks: [{ severity: 'error', code: 'budget-turned', say }] }));
}

export const needRows: ListSpec<Need> = {
  list: 'needs',
  schema: needSchema,
  max: limits.needs,
  shelf: ({ needs }) => needs,
  read(cells, lists, { plainLevel }) {
    const owner = cells.read('owner', readShort);
    const { fa, en } = said({ fa: cells.read('title', readLong), en: cells.read('titleEn', readLong) });
    const budget = said({
      budgetMin: cells.read('budgetMin', readMoney),
      budgetMax: cells.read('budgetMax', readMoney),
    });
    checkBudget(budget, cells);
    cells.demand('title', fa);
    return said({
      id: cells.read('id', readId(needIdSchema)),
      areaId: readArea(cells, lists, owner),
      title: fa === undefined ? undefined : { fa, ...said({ en }) },
      statement: asText(cells.read('statement', readLong)),
      priority: cells.read('priority', readPriority),
      requiresLicence: cells.read('requiresLicence', readYesNo),
      districts: cells.read('districts', readDistricts),
      requirements: cells.read('requirements', (cell) => readRequirements(cell, lists.findCapability, plainLevel)),
      owner: asText(owner),
      ...budget,
      deadline: cells.read('deadline', readDate),
    });
  },
  find(draft, { needs }) {
    const byId = draft.id === undefined ? undefined : needs.get(draft.id);
    if (byId !== undefined || draft.id !== undefined || draft.areaId === undefined) return byId;
    return needs.marked(needMark(draft.areaId, draft.title?.fa ?? ''))[0];
  },
  adjust: (need, draft) => ({ ...draft, id: need.id }),
  complete(draft, { needs }, cells) {
    if (draft.priority === undefined && !cells.isRefused) {
      const say = (cell: string) => sentence('exchange.cell.noPriority', { cell, plainPriority });
      cells.read('priority', () => understood(plainPriority, [warning('no-priority', say)]));
    }
    return { id: needs.freshId(), priority: plainPriority, districts: [], requirements: [], status: 'open', ...draft };
  },
  afterTaking({ areaId }, { areas, announcedAreas }) {
    if (areas.get(areaId) !== undefined) return;
    const announced = [...announcedAreas.values()].find(({ id }) => id === areaId);
    if (announced !== undefined) areas.put(announced);
  },
};
