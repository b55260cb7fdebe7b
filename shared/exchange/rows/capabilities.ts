/** Rows of a list of capabilities. */
import { capabilityIdSchema } from '../../ids';
import { type Capability, capabilitySchema } from '../../model/capability';
import { limits } from '../../model/limits';
import { readText } from '../cells/plain';
import type { RowCells } from '../rowCells';
import { readId } from './ids';
import { type ListSpec, said } from './spec';

const text = (cells: RowCells, field: string) => cells.read(field, (cell) => readText(cell, limits.shortText));

export const capabilityRows: ListSpec<Capability> = {
  list: 'capabilities',
  schema: capabilitySchema,
  max: limits.capabilities,
  shelf: ({ capabilities }) => capabilities,
  read(cells) {
    const id = cells.read('id', readId(capabilityIdSchema));
    const fa = text(cells, 'fa') ?? text(cells, 'name');
    const name = said({ fa, en: text(cells, 'en') });
    cells.demand('id', id);
    cells.demand(cells.addressOf('fa') === undefined ? 'name' : 'fa', fa);
    return said({
      id,
      name: name.fa === undefined ? undefined : { ...name, fa: name.fa },
      group: text(cells, 'group'),
    });
  },
  find: ({ id }, { capabilities }) => (id === undefined ? undefined : capabilities.get(id)),
  complete: (draft) => ({ group: '', ...draft }),
};
