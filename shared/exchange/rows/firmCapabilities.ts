/** Rows of a list of what firms can do: one capability of one firm each, with its evidence. */
import { highestLevel } from '../../model/capability';
import type { Firm, FirmCapability } from '../../model/firm';
import { limits } from '../../model/limits';
import { readDate, readInteger, readText } from '../cells/plain';
import { readCapability } from './capabilityCell';
import type { DetailSpec } from './detail';
import { readOwningFirm } from './firmCell';
import { firmRows } from './firms';
import { said } from './spec';

export const firmCapabilityRows: DetailSpec<Firm, FirmCapability> = {
  list: 'firmCapabilities',
  owner: firmRows,
  field: 'capabilities',
  readOwner: (cells, { lists }) => readOwningFirm(cells, lists),
  readPart(cells, { names }) {
    const capabilityId = readCapability(cells, names);
    const level = cells.read('level', (cell) => readInteger(cell, 1, highestLevel));
    const others = said({
      evidence: cells.read('evidence', (cell) => readText(cell, limits.longText, true)),
      expiresOn: cells.read('expiresOn', readDate),
    });
    cells.demand('level', level);
    return capabilityId === undefined || level === undefined ? undefined : { capabilityId, level, ...others };
  },
  keyOf: ({ capabilityId }) => capabilityId,
};
