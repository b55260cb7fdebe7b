/** The cell that names one capability, by id or name. */
import type { CapabilityId } from '../../ids';
import { normalise } from '../../language/persian';
import type { CapabilityNames } from '../capabilityNames';
import { unknownCapability } from '../cells/levels';
import { nothing, type Reading, understood } from '../cells/outcome';
import type { RowCells } from '../rowCells';
import { type Cell, cellText } from '../table';

function understand(cell: Cell | undefined, names: CapabilityNames): Reading<CapabilityId> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const found = names.find(text);
  return found === undefined ? { remarks: [unknownCapability(text, names)] } : understood(found);
}

export function readCapability(cells: RowCells, names: CapabilityNames): CapabilityId | undefined {
  const capabilityId = cells.read('capability', (cell) => understand(cell, names));
  cells.demand('capability', capabilityId);
  return capabilityId;
}
