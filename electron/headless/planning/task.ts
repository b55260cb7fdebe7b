/** What `plan` is about: a workspace that holds the scenario, and the call that makes the scenario where it is new. */
import { createScenario } from '../../../shared/commands/createScenario';
import { nextId, scenarioIdSchema } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { isClosed, type Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import type { DraftPer } from '../../../shared/planning/draft';
import { done, type Result, refuse } from '../../../shared/result';
import { namedScenario } from '../scenarioChoice';
import type { Place } from '../verb';
import { tools } from '../workspaceFile';

export interface PlanSubject {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly creation?: { readonly kind: 'scenario.create' } & Parameters<typeof createScenario.apply>[1];
}

export interface SubjectWish {
  readonly scenarioId: string | undefined;
  readonly per: DraftPer | undefined;
}

/** The named scenario, else the last that is open to changes, else a new one with the default policy. */
export function subjectOf(workspace: Workspace, wish: SubjectWish, { remark }: Place): Result<PlanSubject> {
  const { scenarioId, per } = wish;
  const open = workspace.scenarios.filter((one) => !isClosed(one)).at(-1);
  const chosen = scenarioId === undefined ? done(open) : namedScenario(workspace, scenarioId);
  if (!chosen.ok) return chosen;
  if (chosen.value === undefined) return newScenario(workspace, per ?? 'need');
  const scenario = chosen.value;
  if (isClosed(scenario)) {
    return refuse('scenario-closed', both(sentence('commands.refused.scenarioClosed', { scenario: scenario.name })));
  }
  if (per !== undefined) remark(sentence('headless.remark.perNotUsed'));
  return done({ workspace, scenario });
}

function newScenario(workspace: Workspace, per: DraftPer): Result<PlanSubject> {
  const taken = workspace.scenarios.map(({ id }) => id);
  const scenarioId = scenarioIdSchema.parse(nextId('s', taken));
  const name = both(sentence('shell.scenarioName', { number: taken.length + 1 }));
  const creation = { kind: createScenario.kind, scenarioId, name, per } as const;
  const made = createScenario.apply(workspace, creation, { now: tools.now() });
  if (!made.ok) return made;
  const scenario = namedScenario(made.value, scenarioId);
  return scenario.ok ? done({ workspace: made.value, scenario: scenario.value, creation }) : scenario;
}
