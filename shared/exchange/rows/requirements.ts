/** Rows of a list of what needs require: one requirement of one need each. */
import { highestLevel } from '../../model/capability';
import type { Need, Requirement } from '../../model/need';
import { heaviest, plainWeight } from '../cells/levels';
import { readInteger } from '../cells/plain';
import { readCapability } from './capabilityCell';
import type { DetailSpec } from './detail';
import { readNeed } from './needCell';
import { needRows } from './needs';

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
