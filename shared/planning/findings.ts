/** Findings (هشدار): every hard rule that a scenario breaks, with its sentence. */
import type { Group, Grouping } from '../model/grouping';
import { rules } from '../rules';
import { pin } from '../rules/pin';
import type { Finding } from '../rules/rule';

/** Findings of one consortium. An empty slot breaks no rule, except that a pinned member may be missing from it. */
export function findingsOfGroup(group: Group, grouping: Grouping): readonly Finding[] {
  if (group.members.length === 0) return pin.check(group, grouping);
  return rules.flatMap((rule) => rule.check(group, grouping));
}

/** Findings of a whole scenario, consortium by consortium. */
export function findingsOf(grouping: Grouping): readonly Finding[] {
  return grouping.groups.flatMap((group) => findingsOfGroup(group, grouping));
}

/** Are these the same finding, before and after a change? */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.consortiumId === b.consortiumId &&
    a.firmIds.length === b.firmIds.length &&
    a.firmIds.every((id, index) => b.firmIds[index] === id) &&
    a.sentence.key === b.sentence.key
  );
}
