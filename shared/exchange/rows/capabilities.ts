/** Rows of a list of capabilities. */
import { capabilityIdSchema } from '../../ids';
import { type Capability, capabilitySchema } from '../../model/capability';
import { limits } from '../../model/limits';
import { readText } from '../cells/plain';
import { readTextPair } from '../cells/texts';
import { readId } from './ids';
import { type ListSpec, said, surely } from './spec';

export const capabilityRows: ListSpec<Capability> = {
  list: 'capabilities',
  remembers: 'capabilities',
  schema: capabilitySchema,
  max: limits.capabilities,
  defaults: { group: '' },
  shelf: ({ capabilities }) => capabilities,
  read(cells) {
    const id = cells.read('id', readId(capabilityIdSchema));
    const name = readTextPair(cells, 'name', limits.shortText);
    cells.demand('id', id);
    cells.demand('name', name?.fa || undefined);
    return said({
      id,
      name,
      group: cells.read('group', (cell) => readText(cell, limits.shortText)),
      description: readTextPair(cells, 'description', limits.longText, true),
    });
  },
  find: ({ id }, { capabilities }) => surely(id === undefined ? undefined : capabilities.get(id)),
  isIdentified: ({ id }) => id !== undefined,
  identityOf: ({ name }) => name?.fa ?? '',
  nameOf: ({ name }) => name?.fa,
  complete: (draft) => draft,
};
