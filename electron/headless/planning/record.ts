/** Records plans in a workspace: the one in its scenario, others as scenarios based on it. */
import { nextId, type ScenarioId, scenarioIdSchema } from '../../../shared/ids';
import type { PlanOutcome } from '../../../shared/planning/outcome';
import { done, type Result } from '../../../shared/result';
import type { Session } from '../../workspace/session';
import type { PlanAnswer } from './kind';
import type { PlanSubject } from './task';

async function take(
  session: Session,
  scenarioId: ScenarioId,
  { consortia, report }: PlanOutcome,
): Promise<Result<unknown>> {
  return session.execute({ kind: 'plan.take', scenarioId, consortia, report });
}

/** Makes the scenario where it is new, takes the plan over, and makes a copy for every other plan. @returns the ids of the copies */
export async function record(
  session: Session,
  { scenario, creation }: PlanSubject,
  { outcome, copies }: Pick<PlanAnswer, 'outcome' | 'copies'>,
): Promise<Result<readonly ScenarioId[]>> {
  const made = creation === undefined ? done(null) : await session.execute(creation);
  if (!made.ok) return made;
  const taken = await take(session, scenario.id, outcome);
  if (!taken.ok) return taken;
  const ids: ScenarioId[] = [];
  for (const copy of copies) {
    const known = session.workspace.scenarios.map(({ id }) => id);
    const copyId = scenarioIdSchema.parse(nextId('s', known));
    const { name } = copy;
    const copied = await session.execute({ kind: 'scenario.duplicate', scenarioId: scenario.id, copyId, name });
    if (!copied.ok) return copied;
    const kept = await take(session, copyId, copy.outcome);
    if (!kept.ok) return kept;
    ids.push(copyId);
  }
  return done(ids);
}
