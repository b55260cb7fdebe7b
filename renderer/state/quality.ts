/** What wants mending in the lists, found once per version of them and shared by all screens. */
import { defaultPolicy, type Policy } from '../../shared/model/policy';
import type { QualityFinding, QualityLists } from '../../shared/quality/check';
import { surveyLists } from '../../shared/quality/surveyLists';
import { useWorkspace } from './document';
import { useScenario } from './judgement';
import { todayIso } from './today';

interface Asked {
  readonly lists: QualityLists;
  readonly policy: Policy;
  readonly today: string;
}

let last: (Asked & { readonly findings: readonly QualityFinding[] }) | undefined;

function isSame(a: Asked, b: Asked): boolean {
  return (
    a.policy === b.policy &&
    a.today === b.today &&
    a.lists.firms === b.lists.firms &&
    a.lists.needs === b.lists.needs &&
    a.lists.areas === b.lists.areas &&
    a.lists.capabilities === b.lists.capabilities &&
    a.lists.ties === b.lists.ties
  );
}

function survey(asked: Asked): readonly QualityFinding[] {
  if (last === undefined || !isSame(last, asked)) {
    last = { ...asked, findings: surveyLists(asked.lists, asked.policy, asked.today) };
  }
  return last.findings;
}

const none: readonly QualityFinding[] = [];

/** The findings in the open workspace, judged by the policy of the scenario being worked on; the gravest first. */
export function useQuality(): readonly QualityFinding[] {
  const workspace = useWorkspace();
  const policy = useScenario()?.policy ?? defaultPolicy;
  return workspace === undefined ? none : survey({ lists: workspace, policy, today: todayIso() });
}
