/** The needs of a scenario by whether a consortium with members serves them. */
import { type Group, type Grouping, isFormed } from '../../model/grouping';
import type { Need } from '../../model/need';

export interface NeedsByStanding {
  /** Needs of formed consortia, each once. */
  readonly served: readonly Need[];
  /** Needs whose consortia nobody has joined yet, each once. */
  readonly unserved: readonly Need[];
}

/** The needs of the scenario, parted by whether anybody serves them. */
export function needsByStanding({ groups }: Grouping): NeedsByStanding {
  const once = (some: readonly Group[]) =>
    new Map(some.flatMap(({ needs }) => needs).map((need) => [need.id, need] as const));
  const served = once(groups.filter(isFormed));
  const others = once(groups.filter((group) => !isFormed(group)));
  return { served: [...served.values()], unserved: [...others.values()].filter(({ id }) => !served.has(id)) };
}
