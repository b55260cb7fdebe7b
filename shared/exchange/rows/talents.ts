/** Rows of a list of talents: one person of one firm each. */
import { type CapabilityId, innerIdSchema } from '../../ids';
import type { Firm, Talent } from '../../model/firm';
import { limits } from '../../model/limits';
import type { CapabilityNames } from '../capabilityNames';
import { unknownCapability } from '../cells/levels';
import { namedCapabilities } from '../cells/namedCapabilities';
import { type Reading, type Remark, understood } from '../cells/outcome';
import { readText, readYesNo } from '../cells/plain';
import { readTextPair } from '../cells/texts';
import type { Cell } from '../table';
import type { DetailSpec } from './detail';
import { readOwningFirm } from './firmCell';
import { firmRows } from './firms';
import { readId } from './ids';
import { said } from './spec';

/** Capabilities that a talent is good at, without levels. */
function readSkills(cell: Cell | undefined, names: CapabilityNames): Reading<readonly CapabilityId[]> {
  const written = namedCapabilities(cell, names).map(({ name }) => name);
  const remarks = written.flatMap((name): readonly Remark[] =>
    names.find(name) === undefined ? [unknownCapability(name, names)] : [],
  );
  return remarks.length > 0 ? { remarks } : understood(written.flatMap((name) => names.find(name) ?? []));
}

type ReadTalent = Omit<Talent, 'id'> & { readonly id?: Talent['id'] };

/** A talent without an id is the one of that name, else a new one. */
function withTalentIds(talents: readonly ReadTalent[], { talents: known }: Firm): readonly Talent[] {
  const taken = new Set([...known, ...talents].flatMap(({ id }) => id ?? []));
  return talents.map((talent) => {
    const same = known.find(({ name }) => name === talent.name)?.id;
    let number = taken.size + 1;
    while (taken.has(`t${number}`)) number += 1;
    const id = talent.id ?? same ?? `t${number}`;
    taken.add(id);
    return { ...talent, id };
  });
}

export const talentRows: DetailSpec<Firm, ReadTalent> = {
  list: 'talents',
  owner: firmRows,
  field: 'talents',
  isOnceEach: true,
  readOwner: (cells, { lists }) => readOwningFirm(cells, lists),
  readPart(cells, { names }) {
    const id = cells.read('id', readId(innerIdSchema));
    const name = cells.read('name', (cell) => readText(cell, limits.shortText));
    const expertise = readTextPair(cells, 'expertise', limits.longText, true);
    const capabilityIds = cells.read('capabilities', (cell) => readSkills(cell, names)) ?? [];
    const consent = cells.read('consent', readYesNo) ?? false;
    cells.demand('name', name);
    if (name === undefined) return undefined;
    return { ...said({ id }), name, expertise: expertise ?? { fa: '' }, capabilityIds, consent };
  },
  keyOf: ({ id, name }) => id ?? name,
  complete: withTalentIds,
};
