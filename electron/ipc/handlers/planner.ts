/** Planner runs asked for by the window: one at a time, told of by events, ended when another file is opened. */
import type { PlanningEvents } from '../../../shared/ipc/planning';
import { done } from '../../../shared/result';
import type { PlanOrder, PlanRun } from '../../planner/host';
import type { Handlers } from '../answer';
import { openScenario, type PlannerContext } from './plannerContext';

type PlannerHandlers = Pick<Handlers, 'planner.start' | 'planner.cancel'>;

/** @returns the handlers, and how to end the run that is going on */
export function plannerHandlers(context: PlannerContext): { handlers: PlannerHandlers; stop: () => void } {
  let running: { readonly runId: string; readonly run: PlanRun } | undefined;
  let started = 0;
  const stop = () => {
    const ended = running;
    running = undefined;
    ended?.run.cancel();
  };
  const start = (order: PlanOrder) => {
    stop();
    started += 1;
    const runId = `run-${started}`;
    const onProgress = (progress: PlanningEvents['planner.progress']['progress']) => {
      if (running?.runId === runId) context.emit('planner.progress', { runId, progress });
    };
    const run = context.startPlan(order, { onProgress });
    running = { runId, run };
    // A run that settles at once must still be told of after the window knows its id.
    setImmediate(() => void tell(runId, run));
    return done({ runId });
  };
  const tell = async (runId: string, run: PlanRun) => {
    const result = await run.done;
    if (running?.runId !== runId) return;
    running = undefined;
    context.emit('planner.done', { runId, result });
  };
  return {
    stop,
    handlers: {
      'planner.start': ({ scenarioId, ...wishes }) => {
        const open = openScenario(context, scenarioId);
        return open.ok ? start({ ...open.value, ...wishes, app: context.version }) : open;
      },
      'planner.cancel': ({ runId }) => {
        if (running?.runId === runId) running.run.cancel();
        return done(null);
      },
    },
  };
}
