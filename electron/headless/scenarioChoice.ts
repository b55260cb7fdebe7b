/** Which scenario a verb is about. */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
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

/** May its members change? */
export function isOpen({ status }: Scenario): boolean {
  return status !== 'approved' && status !== 'archived';
}
