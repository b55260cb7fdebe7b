/**
 * Runs the planner in a process of its own and keeps the best plan it has told of, so that a cancelled run answers at once, even while the
 * worker is deep inside the solver: the process is simply ended.
 */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { withProgress } from '../../shared/planning/outcome';
import { isSelected } from '../../shared/planning/program';
import type { PlanProgress, PlanTask } from '../../shared/planning/task';
import { done, type Refusal, type Result, refuse } from '../../shared/result';
import { dataHashOf } from './dataHash';
import { type Launch, launcher, type WorkerProcess } from './launch';
import { type Order, type Tiding, tidingSchema } from './messages';

/** A task as a handler or a command gives it; the stamp of the data is added here. */
export type PlanOrder = Omit<PlanTask, 'dataHash'>;

export interface PlanEvents {
  readonly onProgress?: (progress: PlanProgress) => void;
  /** A better plan, judged by scorer and rules. */
  readonly onPlan?: (outcome: PlanOutcome) => void;
}

export interface PlanRun {
  /** The plan, or why there is none. Settles once, and never rejects. */
  readonly done: Promise<Result<PlanOutcome>>;
  /** Ends the run; `done` answers with the best plan so far. */
  cancel(): void;
}

/** Starts planning. `launch` is for tests; it is chosen by where we run. */
export function startPlan(order: PlanOrder, events: PlanEvents = {}, launch: Launch = launcher()): PlanRun {
  if (!order.scenario.consortia.some((one) => isSelected(order.selection, one))) {
    const nothing = refuse('planning.refused.nothingToPlan', both(sentence('planning.refused.nothingToPlan')));
    return { done: Promise.resolve(nothing), cancel: () => undefined };
  }
  const run = new Hosted(events);
  run.start(order, launch);
  return run;
}

class Hosted implements PlanRun {
  readonly done: Promise<Result<PlanOutcome>>;
  private readonly events: PlanEvents;
  private settle: (result: Result<PlanOutcome>) => void = () => undefined;
  private process: WorkerProcess | undefined;
  private best: PlanOutcome | undefined;
  private progress: PlanProgress | undefined;
  private isSettled = false;

  constructor(events: PlanEvents) {
    this.events = events;
    this.done = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  start(order: PlanOrder, launch: Launch): void {
    const onMessage = (message: unknown) => this.hear(message);
    const onExit = (detail: string) => this.finish(crashed(detail));
    launch({ onMessage, onExit }).then(
      (process) => {
        this.process = process;
        if (this.isSettled) process.kill();
        else process.send({ kind: 'plan', task: taskOf(order) } satisfies Order);
      },
      (error: unknown) => onExit(String(error)),
    );
  }

  cancel(): void {
    const { best, progress } = this;
    if (best === undefined) this.finish(refusalOf('planning.refused.stopped'));
    else this.finish(done(progress === undefined ? best : withProgress(best, progress)));
  }

  private hear(message: unknown): void {
    if (this.isSettled) return;
    const parsed = tidingSchema.safeParse(message);
    if (parsed.success) this.take(parsed.data);
    else this.finish(refusalOf('planning.refused.badAnswer'));
  }

  private take(tiding: Tiding): void {
    switch (tiding.kind) {
      case 'progress':
        this.progress = tiding.progress;
        this.events.onProgress?.(tiding.progress);
        return;
      case 'plan':
        this.best = tiding.outcome;
        this.events.onPlan?.(tiding.outcome);
        return;
      case 'done':
        this.finish(done(tiding.outcome));
        return;
      case 'failed':
        console.error(tiding.detail);
        this.finish(crashed(firstLine(tiding.detail)));
    }
  }

  private finish(result: Result<PlanOutcome>): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.process?.kill();
    this.settle(result);
  }
}

/** What the worker needs: the journal, meetings and other scenarios stay here. */
function taskOf(order: PlanOrder): PlanTask {
  const { workspace, scenario } = order;
  return {
    ...order,
    workspace: { ...workspace, scenarios: [], meetings: [], concerns: [], imports: [], journal: [] },
    dataHash: dataHashOf(workspace, scenario),
  };
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

function crashed(detail: string): { readonly ok: false; readonly refusal: Refusal } {
  return refuse('planning.refused.crashed', both(sentence('planning.refused.crashed', { detail })));
}

function refusalOf(key: 'planning.refused.stopped' | 'planning.refused.badAnswer') {
  return refuse(key, both(sentence(key)));
}
