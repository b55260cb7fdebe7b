/** What the deputy mayor is asked to decide about a scenario. */
import { t } from '../../language/messages/say';
import { isFormed } from '../../model/grouping';
import type { ScenarioContext } from './context';
import { answersOfAll, findingsIn, lateGatesIn, needsWithGap, warningsByConsortium } from './standing';

/** What is decided by the number of cases, in the order of its weight. */
const decisionKinds = [
  'unformed',
  'gaps',
  'findings',
  'lateGates',
  'shares',
  'declined',
  'waiting',
  'outdated',
] as const;

/** What the deputy mayor is asked for, the most pressing first; never empty. */
export function decisions(context: ScenarioContext): readonly string[] {
  const { language, grouping, scenario } = context;
  const { waiting, declined, outdated } = answersOfAll(context);
  const counts = {
    unformed: grouping.groups.filter((group) => !isFormed(group)).length,
    gaps: needsWithGap(context),
    findings: findingsIn(context).length,
    lateGates: lateGatesIn(context).length,
    shares: warningsByConsortium(context).filter((warnings) => warnings.some(({ kind }) => kind !== 'gate')).length,
    declined,
    waiting,
    outdated,
  };
  const asked = decisionKinds.filter((kind) => counts[kind] > 0);
  return [
    ...(scenario.status === 'approved' ? [] : [t(language, 'reports.decide.approve')]),
    ...asked.map((kind) => t(language, `reports.decide.${kind}`, { count: counts[kind] })),
    t(language, 'reports.decide.legal'),
  ];
}
