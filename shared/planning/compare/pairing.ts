/** Which consortia of several scenarios stand for each other: one row for each, with a place for every scenario. */
import type { ConsortiumId } from '../../ids';
import type { Consortium } from '../../model/consortium';
import type { Scenario } from '../../model/scenario';
import { twinOf } from '../../model/twin';

export interface PairedRow {
  /** Stable inside one comparison. */
  readonly key: string;
  /** The consortium of every scenario, in the order of the scenarios; undefined where it has none. */
  readonly consortia: readonly (Consortium | undefined)[];
}

/** Rows in the order of the first scenario, then what only the later ones have. */
export function pairConsortia(scenarios: readonly Scenario[]): readonly PairedRow[] {
  const paired = new Set<Consortium>();
  return scenarios.flatMap((scenario, position) =>
    scenario.consortia
      .filter((one) => !paired.has(one))
      .map((one) => {
        const consortia = scenarios.map((other, index) => {
          if (index === position) return one;
          const twin = index < position ? undefined : twinOf(one, other);
          return twin === undefined || paired.has(twin) ? undefined : twin;
        });
        for (const each of consortia) if (each !== undefined) paired.add(each);
        return { key: `${position} ${one.id}`, consortia };
      }),
  );
}

/** The row of every consortium of one scenario. */
export function rowKeys(rows: readonly PairedRow[], position: number): ReadonlyMap<ConsortiumId, string> {
  return new Map(
    rows.flatMap(({ key, consortia }) => {
      const id = consortia[position]?.id;
      return id === undefined ? [] : [[id, key] as const];
    }),
  );
}
