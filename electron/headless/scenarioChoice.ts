/** Which scenario a verb is about. */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Consortium } from '../../shared/model/consortium';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { done, type Result, refuse } from '../../shared/result';

/** The named scenario; a refusal that lists those there are. */
export function namedScenario({ scenarios }: Workspace, id: string): Result<Scenario> {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found !== undefined) return done(found);
  const known = scenarios.map((scenario) => scenario.id);
  return refuse('no-scenario', both(sentence('headless.refused.noScenario', { id, known })));
}

/** The named scenario, else the last that is not archived. */
export function namedOrLast(workspace: Workspace, id: string | undefined): Result<Scenario> {
  if (id !== undefined) return namedScenario(workspace, id);
  const last = workspace.scenarios.filter(({ status }) => status !== 'archived').at(-1);
  return last === undefined ? refuse('no-scenario', both(sentence('headless.refused.noScenarios'))) : done(last);
}

/** The named consortium of a scenario. */
export function namedConsortium({ consortia }: Scenario, id: string): Result<Consortium> {
  const found = consortia.find((one) => one.id === id);
  return found === undefined
    ? refuse('no-consortium', both(sentence('headless.refused.noConsortium', { id })))
    : done(found);
}
