/** Rows of a list of service areas. */
import { areaIdSchema } from '../../ids';
import { type Area, areaSchema } from '../../model/area';
import { limits } from '../../model/limits';
import { readTextPair } from '../cells/texts';
import { readId } from './ids';
import { type ListSpec, said, surely } from './spec';

export const areaRows: ListSpec<Area> = {
  list: 'areas',
  schema: areaSchema,
  max: limits.areas,
  defaults: { owner: { fa: '' } },
  shelf: ({ areas }) => areas,
  read(cells) {
    const name = readTextPair(cells, 'name', limits.shortText);
    cells.demand('name', name?.fa || undefined);
    return said({
      id: cells.read('id', readId(areaIdSchema)),
      name,
      owner: readTextPair(cells, 'owner', limits.shortText),
      note: readTextPair(cells, 'note', limits.longText, true),
    });
  },
  find({ id, name }, lists) {
    return surely(id === undefined ? lists.findArea(name?.fa ?? '') : lists.areas.get(id));
  },
  isIdentified: ({ id }) => id !== undefined,
  identityOf: ({ name }) => name?.fa ?? '',
  nameOf: ({ name }) => name?.fa,
  complete: (draft, { areas }) => ({ id: areas.freshId(), ...draft }),
};
