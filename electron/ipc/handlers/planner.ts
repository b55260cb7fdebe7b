/** Planner runs asked for by the window: one at a time, told of by events, ended when another file is opened. */
import type { Events, PlanRequest } from '../../../shared/ipc/contract';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Workspace } from '../../../shared/model/workspace';
import { done, refuse } from '../../../shared/result';
import type { PlanEvents, PlanOrder, PlanRun } from '../../planner/host';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';

export interface PlannerContext {
  /** The open document, if there is one. */
  readonly current: () => Workspace | undefined;
  readonly emit: Emit;
  /** Of the app, for the plan's provenance. */
  readonly version: string;
  readonly startPlan: (order: PlanOrder, events: PlanEvents) => PlanRun;
}

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
    const onProgress = (progress: Events['planner.progress']['progress']) => {
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
      'planner.start': (request) => {
        const order = orderOf(context.current(), request, context.version);
        return order === undefined ? refuse('no-scenario', both(sentence('menu.scenarioIsGone'))) : start(order);
      },
      'planner.cancel': ({ runId }) => {
        if (running?.runId === runId) running.run.cancel();
        return done(null);
      },
    },
  };
}

function orderOf(workspace: Workspace | undefined, request: PlanRequest, app: string): PlanOrder | undefined {
  const { scenarioId, ...wishes } = request;
  const scenario = workspace?.scenarios.find(({ id }) => id === scenarioId);
  return workspace === undefined || scenario === undefined ? undefined : { workspace, scenario, ...wishes, app };
}
