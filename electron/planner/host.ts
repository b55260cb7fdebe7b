/**
 * Runs the planner in a process of its own and keeps the best plan it has told of, so that a run that is cancelled or out of time answers at
 * once, even while the worker is deep inside the solver.
 */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { asStopped, withProgress } from '../../shared/planning/outcome';
import { isSelected } from '../../shared/planning/program';
import type { PlanProgress, PlanTask } from '../../shared/planning/task';
import type { PlanMembers } from '../../shared/planning/unlike';
import { done, type Refusal, type Result, refuse } from '../../shared/result';
import type { Launch } from '../worker/launch';
import { dataHashOf } from './dataHash';
import { listsOnly } from './listsOnly';
import type { Tiding } from './messages';
import { PlannerPool, type Waiting } from './pool';
import type { TaskGiver, WarmProcess } from './warmProcess';

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

/** The worker ends by itself shortly before its time is over; a run that is later by this share is ended from here. */
const latestShare = 1.02;

export const sharedPool = new PlannerPool();

/** Starts planning as soon as the pool has a process for it. */
export function startPlan(order: PlanOrder, events: PlanEvents = {}, pool: PlannerPool = sharedPool): PlanRun {
  if (!order.scenario.consortia.some((one) => isSelected(order.selection, one))) {
    const nothing = refuse('planning.refused.nothingToPlan', both(sentence('planning.refused.nothingToPlan')));
    return { done: Promise.resolve(nothing), cancel: () => undefined };
  }
  const run = new Hosted(order, events, pool);
  pool.enter(run);
  return run;
}

class Hosted implements PlanRun, Waiting, TaskGiver {
  readonly done: Promise<Result<PlanOutcome>>;
  private readonly order: PlanOrder;
  private readonly events: PlanEvents;
  private readonly pool: PlannerPool;
  private settle: (result: Result<PlanOutcome>) => void = () => undefined;
  private process: WarmProcess | undefined;
  private best: PlanOutcome | undefined;
  private progress: PlanProgress | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isLate = false;
  private isSettled = false;

  constructor(order: PlanOrder, events: PlanEvents, pool: PlannerPool) {
    this.order = order;
    this.events = events;
    this.pool = pool;
    this.done = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  begin(process: WarmProcess, launch: Launch): void {
    const { maxSeconds } = this.order;
    if (maxSeconds !== undefined) this.timer = setTimeout(() => this.expire(), maxSeconds * latestShare * 1000);
    this.process = process;
    process.take({ kind: 'plan', task: taskOf(this.order) }, this, launch);
  }

  cancel(): void {
    this.finish(
      this.best === undefined ? refusalOf('planning.refused.stopped') : done(asStopped(this.withBound(this.best))),
    );
  }

  lose(how: { readonly exit: string } | 'unreadable'): void {
    this.finish(how === 'unreadable' ? refusalOf('planning.refused.badAnswer') : crashed(how.exit));
  }

  hear(tiding: Tiding): void {
    if (this.isSettled) return;
    switch (tiding.kind) {
      case 'progress':
        this.progress = tiding.progress;
        this.events.onProgress?.(tiding.progress);
        return;
      case 'plan':
        this.best = tiding.outcome;
        this.events.onPlan?.(tiding.outcome);
        if (this.isLate) this.cancel();
        return;
      case 'done':
        this.finish(done(tiding.outcome));
        return;
      case 'refused':
        this.finish({ ok: false, refusal: tiding.refusal });
        return;
      case 'clashes':
        return;
      case 'failed':
        console.error(tiding.detail);
        this.finish(crashed(tiding.detail));
    }
  }

  /** Time is over: the best plan so far, or else the first that comes. */
  private expire(): void {
    this.isLate = true;
    if (this.best !== undefined) this.cancel();
  }

  private withBound(best: PlanOutcome): PlanOutcome {
    return this.progress === undefined ? best : withProgress(best, this.progress);
  }

  private finish(result: Result<PlanOutcome>): void {
    if (this.isSettled) return;
    this.isSettled = true;
    clearTimeout(this.timer);
    this.pool.leave(this);
    this.process?.giveUp(this);
    this.settle(result);
  }
}

/** Members alone, where whole consortia were given. */
const bare = (consortia: PlanMembers): PlanMembers => consortia.map(({ id, members }) => ({ id, members }));

/** The order as the worker takes it. */
function taskOf(order: PlanOrder): PlanTask {
  const { workspace, scenario, earlier, unlike } = order;
  return {
    ...order,
    ...(earlier === undefined ? {} : { earlier: bare(earlier) }),
    ...(unlike === undefined ? {} : { unlike: { ...unlike, plans: unlike.plans.map(bare) } }),
    workspace: listsOnly(workspace),
    dataHash: dataHashOf(workspace, scenario),
  };
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

/** The process broke down: how, in one line. */
export function crashed(detail: string): { readonly ok: false; readonly refusal: Refusal } {
  return refuse('planning.refused.crashed', both(sentence('planning.refused.crashed', { detail: firstLine(detail) })));
}

/** Stopped before there was an answer, or an answer that nobody can read. */
export function refusalOf(key: 'planning.refused.stopped' | 'planning.refused.badAnswer') {
  return refuse(key, both(sentence(key)));
}
