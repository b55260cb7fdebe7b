/** Which consortia of a scenario stand: those that have members. All that is counted or named as serving a need goes by this. */
import type { Group, Grouping, JudgedRequirement } from '../../model/grouping';
import type { Need } from '../../model/need';
import { supplyOf } from '../../planning/figures';

/** Has anybody joined it? */
export function isFormed({ members }: Group): boolean {
  return members.length > 0;
}

/** What the consortium is asked for and no member meets. */
export function gapsIn(group: Group, { facts }: Grouping): readonly JudgedRequirement[] {
  return group.requirements.filter((one) => supplyOf(facts, group, one) === 'gap');
}

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
