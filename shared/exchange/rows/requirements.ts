/** Rows of a list of what needs require: one requirement of one need each. */
import { sentence } from '../../language/messages/sentence';
import { normalise } from '../../language/persian';
import { highestLevel } from '../../model/capability';
import type { Need, Requirement } from '../../model/need';
import { heaviest, plainWeight } from '../cells/levels';
import { nothing, type Reading, understood, wrong } from '../cells/outcome';
import { readInteger } from '../cells/plain';
import type { ListsSoFar } from '../listsSoFar';
import { type Cell, cellText } from '../table';
import { readCapability } from './capabilityCell';
import type { DetailSpec } from './detail';
import { needRows } from './needs';

function readNeed(cell: Cell | undefined, lists: ListsSoFar): Reading<Need> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const need = lists.findNeed(text);
  if (need !== undefined) return understood(need);
  return wrong('unknown-need', (at, read) => sentence('exchange.cell.unknownNeed', { cell: at, read }));
}

export const requirementRows: DetailSpec<Need, Requirement> = {
  list: 'requirements',
  owner: needRows,
  field: 'requirements',
  readOwner(cells, { lists }) {
    const need = cells.read('need', (cell) => readNeed(cell, lists));
    cells.demand('need', need);
    return need;
  },
  readPart(cells, { names }) {
    const capabilityId = readCapability(cells, names);
    const minLevel = cells.read('minLevel', (cell) => readInteger(cell, 1, highestLevel));
    const weight = cells.read('weight', (cell) => readInteger(cell, 1, heaviest)) ?? plainWeight;
    cells.demand('minLevel', minLevel);
    return capabilityId === undefined || minLevel === undefined ? undefined : { capabilityId, minLevel, weight };
  },
  keyOf: ({ capabilityId }) => capabilityId,
};
