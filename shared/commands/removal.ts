/** Deleting things from the lists together with what hangs on them; approved and archived scenarios are never changed by it. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { isClosed } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import { withFields } from './lists';
import { prune } from './prune';

/** @returns the document with these lists instead and nothing pointing nowhere; a refusal if a closed scenario would change */
export function removeFrom(workspace: Workspace, lists: Partial<Workspace>): Result<Workspace> {
  const after = prune(withFields(workspace, lists));
  const touched = workspace.scenarios.find((scenario) => isClosed(scenario) && !after.scenarios.includes(scenario));
  if (touched !== undefined) {
    return refuse(
      'in-closed-scenario',
      both(sentence('commands.refused.inClosedScenario', { scenario: touched.name })),
    );
  }
  return done(after);
}
