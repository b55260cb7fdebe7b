/** Rows of a list of phases: one phase of one consortium each. */
import { innerIdSchema, nextId } from '../../ids';
import type { Phase } from '../../model/consortium';
import { limits } from '../../model/limits';
import type { ListedConsortium } from '../../model/listed';
import { readPhaseKind, readPhaseStatus } from '../cells/fixedWords';
import { readDate } from '../cells/plain';
import { readTextPair } from '../cells/texts';
import { consortiumRows } from './consortia';
import type { DetailSpec } from './detail';
import { readId } from './ids';
import { readOwningConsortium } from './scenarioCell';
import { said } from './spec';

type ReadPhase = Omit<Phase, 'id'> & { readonly id?: Phase['id'] };

/** A phase without an id is the one of that kind, if no row names that, else a new one. */
function withPhaseIds(phases: readonly ReadPhase[], { phases: known }: ListedConsortium): readonly Phase[] {
  const taken = new Set(phases.flatMap(({ id }) => id ?? []));
  return phases.map((phase) => {
    const same = known.find(({ id, kind }) => kind === phase.kind && !taken.has(id))?.id;
    const id = phase.id ?? same ?? nextId('p', [...taken, ...known.map((one) => one.id)]);
    taken.add(id);
    return { ...phase, id };
  });
}

export const phaseRows: DetailSpec<ListedConsortium, ReadPhase> = {
  list: 'phases',
  owner: consortiumRows,
  field: 'phases',
  isOnceEach: true,
  readOwner: (cells, { lists }) => readOwningConsortium(cells, lists),
  readPart(cells) {
    const id = cells.read('id', readId(innerIdSchema));
    const kind = cells.read('kind', readPhaseKind);
    const others = said({
      id,
      start: cells.read('start', readDate),
      end: cells.read('end', readDate),
      gate: readTextPair(cells, 'gate', limits.longText, true),
      decidedBy: readTextPair(cells, 'decidedBy', limits.longText, true),
      evidence: readTextPair(cells, 'evidence', limits.longText, true),
    });
    const status = cells.read('status', readPhaseStatus) ?? 'planned';
    cells.demand('kind', kind);
    return kind === undefined ? undefined : { ...others, kind, status };
  },
  keyOf: ({ id, kind }) => id ?? kind,
  complete: withPhaseIds,
};
