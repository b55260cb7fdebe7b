/** Quality of the lists on the command line: counts and findings for programs, a few lines for people. */
import { both } from '../../shared/language/messages/say';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import { defaultPolicy } from '../../shared/model/policy';
import type { Workspace } from '../../shared/model/workspace';
import { type QualityFinding, severities } from '../../shared/quality/check';
import { byCheck, countBySeverity, surveyLists } from '../../shared/quality/surveyLists';

/** What wants mending in the lists on a day, judged by the policy of the first scenario, or by the default one. */
export function qualityFindings(workspace: Workspace, today: string): readonly QualityFinding[] {
  return surveyLists(workspace, workspace.scenarios[0]?.policy ?? defaultPolicy, today);
}

/** What `--json` prints of them; checks that found nothing are left out. */
export function qualityJson(findings: readonly QualityFinding[], today: string): object {
  return {
    today,
    bySeverity: countBySeverity(findings),
    byCheck: Object.fromEntries([...byCheck(findings)].map(([check, found]) => [check, found.length])),
    findings: findings.map(({ check, severity, items, sentence: said, advice }) => ({
      check,
      severity,
      items,
      sentence: both(said),
      advice: both(advice),
    })),
  };
}

/** The same in short: how much there is of each severity, and what kinds it is made of. */
export function qualityLines(findings: readonly QualityFinding[]): readonly Sentence[] {
  if (findings.length === 0) return [sentence('headless.done.qualityWell')];
  return severities.flatMap((severity) => {
    const grave = findings.filter((finding) => finding.severity === severity);
    if (grave.length === 0) return [];
    const kinds = [...byCheck(grave).values()].flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [sentence('headless.done.qualityCheck', { check: first.name, count: more.length + 1 })],
    );
    const name = sentence(`quality.severity.${severity}`);
    return [sentence('headless.done.quality', { severity: name, count: grave.length, kinds })];
  });
}
