/** Goes through the lists with every check: what wants mending before a meeting, the gravest first. */
import { factsOf } from '../model/facts';
import type { Policy } from '../model/policy';
import { type QualityFinding, type QualityLists, type Severity, severities } from './check';
import { qualityChecks } from './index';

/**
 * Everything in the lists that wants mending, the gravest first, then check by check in the order of the lists.
 * @param policy says who may lead: that of the scenario being worked on, or the default
 * @param today ISO date
 */
export function surveyLists(lists: QualityLists, policy: Policy, today: string): readonly QualityFinding[] {
  const survey = { lists, facts: factsOf(lists), policy, today };
  const found = qualityChecks.flatMap((check) => {
    const same = {
      check: check.id,
      severity: check.severity,
      name: { key: check.name },
      advice: { key: check.advice },
    };
    return check.find(survey).map((one): QualityFinding => ({ ...one, ...same }));
  });
  return severities.flatMap((severity) => found.filter((finding) => finding.severity === severity));
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly QualityFinding[]): Readonly<Record<Severity, number>> {
  const counts = { blocks: 0, weakens: 0, tidy: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The findings of each check that speaks, in the order of the findings. */
export function byCheck(
  findings: readonly QualityFinding[],
): ReadonlyMap<QualityFinding['check'], readonly QualityFinding[]> {
  const groups = new Map<QualityFinding['check'], QualityFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group === undefined) groups.set(finding.check, [finding]);
    else group.push(finding);
  }
  return groups;
}
