/** Runs the planner for the command line, once or several times. Ctrl-C ends the run that goes on: its best plan is taken, and no other begins. */
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { PlanFor } from '../../../shared/planning/explain/planFor';
import { everything } from '../../../shared/planning/program';
import type { PlanProgress } from '../../../shared/planning/task';
import { type Result, refuse } from '../../../shared/result';
import { type PlanRun, startPlan } from '../../planner/host';
import type { PlanLimits } from '../planLimits';
import type { Place } from '../verb';
import { appVersion } from '../version';

const stopped = 'planning.refused.stopped';

function tell({ progress }: Place, { phase, score, gap }: PlanProgress): void {
  const params = { phase: sentence(`planning.phase.${phase}`), score, gap: { percent: gap } };
  progress(sentence('headless.progress.plan', params));
}

/** Does some work that asks for plans, each with these limits. */
export async function withPlans<Value>(
  limits: PlanLimits,
  place: Place,
  work: (planFor: PlanFor) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const running = new Set<PlanRun>();
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    for (const run of running) run.cancel();
  };
  const planFor: PlanFor = async (wanted) => {
    if (isStopped) return refuse(stopped, both(sentence(stopped)));
    const order = { ...wanted, selection: everything, app: appVersion, ...limits };
    const run = startPlan(order, { onProgress: (progress) => tell(place, progress) });
    running.add(run);
    const result = await run.done;
    running.delete(run);
    return result;
  };
  process.once('SIGINT', stop);
  try {
    return await work(planFor);
  } finally {
    process.off('SIGINT', stop);
  }
}
