/** `peyvand plan --reproduce`: makes the recorded plan again and says whether it is the same. Nothing is written. */
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { reproduce } from '../../shared/planning/reproduce';
import { done, type Result } from '../../shared/result';
import { startPlan } from '../planner/host';
import { namedOrLast } from './scenarioChoice';
import { spoken } from './spoken';
import type { Answer } from './verb';
import { appVersion } from './version';
import { readWorkspace } from './workspaceFile';

/** The named scenario, else the last that has a plan, else the last. */
function scenarioWithPlan(workspace: Workspace, id: string | undefined): Result<Scenario> {
  const last = workspace.scenarios.findLast(({ lastPlan }) => lastPlan !== undefined);
  return id === undefined && last !== undefined ? done(last) : namedOrLast(workspace, id);
}

/** Reproduces the plan recorded in a file. */
export async function reproduceFrom(file: string, scenarioId: string | undefined): Promise<Result<Answer>> {
  const saved = await readWorkspace(file);
  if (!saved.ok) return saved;
  const { workspace } = saved.value;
  const scenario = scenarioWithPlan(workspace, scenarioId);
  if (!scenario.ok) return scenario;
  const made = await reproduce(workspace, scenario.value, (wanted) => startPlan({ ...wanted, app: appVersion }).done);
  if (!made.ok) return made;
  const { isEqual, lines, ...facts } = made.value;
  const json = { equal: isEqual, scenarioId: scenario.value.id, ...spoken({ ...facts, sentences: lines }) };
  return done({ json, lines });
}
