/** Rows of a list of needs. */
import { needIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { limits } from '../../model/limits';
import { type Need, needSchema } from '../../model/need';
import { readDistricts } from '../cells/districts';
import { readStatus } from '../cells/fixedWords';
import { readRequirements } from '../cells/levels';
import { understood, warning } from '../cells/outcome';
import { readDate, readMoney, readText, readYesNo } from '../cells/plain';
import { readTextPair, readTexts } from '../cells/texts';
import { readPriority } from '../cells/words';
import { needMark } from '../listsSoFar';
import type { RowCells } from '../rowCells';
import { readArea, settleArea } from './areaCell';
import { readId } from './ids';
import { type ListSpec, said, surely } from './spec';

/** Neither the least nor the most pressing. */
const plainPriority = 2;

function readBudget(cells: RowCells): Pick<Need, 'budgetMin' | 'budgetMax'> {
  const [min, max] = [cells.read('budgetMin', readMoney), cells.read('budgetMax', readMoney)];
  if (min !== undefined && max !== undefined && min > max) {
    const say = (cell: string) =>
      sentence('exchange.cell.budgetTurned', { cell, min: { money: min }, max: { money: max } });
    cells.read('budgetMax', () => ({ remarks: [{ severity: 'error', code: 'budget-turned', say }] }));
  }
  return said({ budgetMin: min, budgetMax: max });
}

export const needRows: ListSpec<Need> = {
  list: 'needs',
  remembers: 'needs',
  schema: needSchema,
  max: limits.needs,
  defaults: { priority: plainPriority, districts: [], requirements: [], status: 'open' },
  shelf: ({ needs }) => needs,
  read(cells, { lists, names }) {
    const owner = readTextPair(cells, 'owner', limits.shortText);
    const title = readTextPair(cells, 'title', limits.longText, true);
    const budget = readBudget(cells);
    cells.demand('title', title?.fa || undefined);
    return said({
      id: cells.read('id', readId(needIdSchema)),
      areaId: readArea(cells, lists, owner?.fa),
      title,
      statement: readTextPair(cells, 'statement', limits.longText, true),
      priority: cells.read('priority', readPriority),
      requiresLicence: cells.read('requiresLicence', readYesNo),
      districts: cells.read('districts', readDistricts),
      requirements: cells.read('requirements', (cell) => readRequirements(cell, names)),
      owner,
      ...budget,
      adoptionPath: readTextPair(cells, 'adoptionPath', limits.longText, true),
      deadline: cells.read('deadline', readDate),
      kpis: readTexts(cells, 'kpis'),
      international: cells.read('international', readYesNo),
      status: cells.read('status', readStatus),
      source: cells.read('source', (cell) => readText(cell, limits.shortText)),
    });
  },
  find({ id, areaId, title }, { needs }) {
    if (id !== undefined) return surely(needs.get(id));
    return surely(areaId === undefined ? undefined : needs.marked(needMark(areaId, title?.fa ?? ''))[0]);
  },
  isIdentified: ({ id }) => id !== undefined,
  identityOf: ({ areaId, title }) => `${areaId} ${title?.fa}`,
  nameOf: ({ title }) => title?.fa,
  complete(draft, { needs }, cells) {
    if (draft.priority === undefined && !cells.isRefused) {
      const { row } = cells;
      const say = (cell: string) =>
        cell === ''
          ? sentence('exchange.row.noPriority', { row, plainPriority })
          : sentence('exchange.cell.noPriority', { cell, plainPriority });
      cells.read('priority', () => understood(plainPriority, [warning('no-priority', say)]));
    }
    return { id: needs.freshId(), ...draft };
  },
  afterTaking: ({ areaId }, lists) => settleArea(areaId, lists),
};
