/** What bringing a consortium over would do, found by doing it on a copy: so that it can never differ from what is done. */

import { commit, startHistory } from '../../../../shared/commands/history';
import type { CommandCall } from '../../../../shared/commands/registry';
import type { Consortium } from '../../../../shared/model/consortium';
import type { Scenario } from '../../../../shared/model/scenario';
import { alsoServing, twinOf } from '../../../../shared/model/twin';
import type { Workspace } from '../../../../shared/model/workspace';
import { isSameFinding } from '../../../../shared/planning/findings';
import { judgeScenario } from '../../../../shared/planning/judgement';
import type { Bilingual } from '../../../../shared/result';
import type { Finding } from '../../../../shared/rules/rule';

export interface Bringing {
  readonly from: Scenario;
  readonly into: Scenario;
  readonly consortium: Consortium;
}

export type BringPreview =
  | { readonly kind: 'refused'; readonly sentence: Bilingual }
  | {
      readonly kind: 'possible';
      readonly scoreBefore: number;
      readonly scoreAfter: number;
      readonly replaces: Consortium | undefined;
      readonly alsoServing: readonly Consortium[];
      readonly broken: readonly Finding[];
      readonly mended: readonly Finding[];
    };

/** The command that brings it over. */
export function bringCall({ from, into, consortium }: Bringing): CommandCall {
  return { kind: 'consortium.bring', scenarioId: into.id, fromScenarioId: from.id, consortiumId: consortium.id };
}

const without = (list: readonly Finding[], others: readonly Finding[]) =>
  list.filter((one) => !others.some((other) => isSameFinding(one, other)));

/** Looks at the document as it is now. */
export function bringPreview(workspace: Workspace, bringing: Bringing): BringPreview {
  const { into, consortium } = bringing;
  const result = commit(startHistory(workspace), bringCall(bringing), { now: new Date().toISOString() });
  if (!result.ok) return { kind: 'refused', sentence: result.refusal.sentence };
  const changed = result.value.workspace.scenarios.find(({ id }) => id === into.id) ?? into;
  const [before, after] = [judgeScenario(workspace, into), judgeScenario(result.value.workspace, changed)];
  return {
    kind: 'possible',
    scoreBefore: before.score.total,
    scoreAfter: after.score.total,
    replaces: twinOf(consortium, into),
    alsoServing: alsoServing(consortium, into),
    broken: without(after.findings, before.findings),
    mended: without(before.findings, after.findings),
  };
}
