/** Which scenario a verb is about. */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Consortium } from '../../shared/model/consortium';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { done, type Result, refuse } from '../../shared/result';

/** More would not help to see how ids are written. */
const mostNamed = 12;

/** The named scenario; a refusal that lists those there are. */
export function namedScenario({ scenarios }: Workspace, id: string): Result<Scenario> {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found !== undefined) return done(found);
  const known = scenarios.map((scenario) => scenario.id);
  const words =
    known.length === 0
      ? sentence('headless.refused.noScenarioYet', { id })
      : sentence('headless.refused.noScenario', { id, known });
  return refuse('no-scenario', both(words));
}

/** The named scenario, else the last that is not archived. */
export function namedOrLast(workspace: Workspace, id: string | undefined): Result<Scenario> {
  if (id !== undefined) return namedScenario(workspace, id);
  const last = workspace.scenarios.filter(({ status }) => status !== 'archived').at(-1);
  if (last !== undefined) return done(last);
  const archived = workspace.scenarios.map((scenario) => scenario.id);
  const words =
    archived.length === 0
      ? sentence('headless.refused.noScenarios')
      : sentence('headless.refused.allArchived', { archived });
  return refuse('no-scenario', both(words));
}

/** The named consortium of a scenario. */
export function namedConsortium({ name, consortia }: Scenario, id: string): Result<Consortium> {
  const found = consortia.find((one) => one.id === id);
  if (found !== undefined) return done(found);
  const known = consortia.slice(0, mostNamed).map((one) => one.id);
  const words =
    known.length === 0
      ? sentence('headless.refused.noConsortia', { id, scenario: name })
      : sentence('headless.refused.noConsortium', { id, scenario: name, known });
  return refuse('no-consortium', both(words));
}
