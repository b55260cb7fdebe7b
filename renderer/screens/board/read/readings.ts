/** One version of the scenario read column by column: groups, points and findings by consortium, computed once. */
import type { ConsortiumId } from '../../../../shared/ids';
import type { Group } from '../../../../shared/model/grouping';
import { pointsByConsortium } from '../../../../shared/planning/score';
import type { Finding } from '../../../../shared/rules/rule';
import type { Judgement } from '../../../state/judgement';

export interface Readings {
  readonly groups: ReadonlyMap<ConsortiumId, Group>;
  readonly points: ReadonlyMap<ConsortiumId, number>;
  readonly findings: ReadonlyMap<ConsortiumId, readonly Finding[]>;
}

const known = new WeakMap<Judgement, Readings>();

/** The same object as long as the judgement is the same. */
export function readingsOf(judgement: Judgement): Readings {
  const found = known.get(judgement);
  if (found !== undefined) return found;
  const findings = new Map<ConsortiumId, Finding[]>();
  for (const finding of judgement.findings) {
    const list = findings.get(finding.consortiumId);
    if (list === undefined) findings.set(finding.consortiumId, [finding]);
    else list.push(finding);
  }
  const readings = {
    groups: new Map(judgement.grouping.groups.map((group) => [group.consortium.id, group])),
    points: pointsByConsortium(judgement.score),
    findings,
  };
  known.set(judgement, readings);
  return readings;
}
