/** The model of a plan as a file for other solvers. */
import { basename } from 'node:path';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { mpsOf } from '../../shared/planning/mps';
import { everything } from '../../shared/planning/program';
import { done, type Result, refuse } from '../../shared/result';
import { writeWhole } from '../papers/writeWhole';
import { diskReason } from '../workspace/diskReason';

/** Writes the whole model in free MPS, in place of an earlier one of the same name. */
export async function writeModel(path: string, workspace: Workspace, scenario: Scenario): Promise<Result<null>> {
  try {
    await writeWhole(path, new TextEncoder().encode(mpsOf(workspace, scenario, everything)));
    return done(null);
  } catch (error) {
    const params = { file: basename(path), reason: diskReason(error) };
    return refuse('model-not-written', both(sentence('headless.refused.model', params)));
  }
}
