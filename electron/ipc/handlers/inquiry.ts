/** A question of the window that needs plans: stopping it ends those that are being made. */
import type { Chosen } from '../../../shared/ipc/chosen';
import type { PlanFor } from '../../../shared/planning/explain/planFor';
import { everything } from '../../../shared/planning/program';
import { done, type Result } from '../../../shared/result';
import { type PlanOrder, refusalOf } from '../../planner/host';
import type { PlannerContext } from './plannerContext';

type Wishes = Partial<Pick<PlanOrder, 'effort' | 'maxSeconds'>>;

export class Inquiry {
  private isStopped = false;
  private readonly runs = new Set<{ cancel(): void }>();
  private readonly context: PlannerContext;

  constructor(context: PlannerContext) {
    this.context = context;
  }

  /** Makes plans of whole scenarios, each with the same limits. */
  plansWith(wishes: Wishes): PlanFor {
    return (wanted) =>
      this.follow(() =>
        this.context.startPlan({ ...wanted, ...wishes, selection: everything, app: this.context.version }),
      );
  }

  /** Starts what answers a part of the question, unless it is stopped. */
  async follow<Value>(start: () => { readonly done: Promise<Result<Value>>; cancel(): void }): Promise<Result<Value>> {
    if (this.isStopped) return refusalOf('planning.refused.stopped');
    const run = start();
    this.runs.add(run);
    const answer = await run.done;
    this.runs.delete(run);
    return this.isStopped ? refusalOf('planning.refused.stopped') : answer;
  }

  stop(): void {
    this.isStopped = true;
    for (const run of this.runs) run.cancel();
  }

  /**
   * The answer as the window hears it: a stopped question has none.
   * @param isPartial whether what was found by then is worth having
   */
  answer<Value>(found: Result<Value>, isPartial: (value: Value) => boolean = () => false): Result<Chosen<Value>> {
    const isCancelled = this.isStopped && !(found.ok && isPartial(found.value));
    if (isCancelled) return done({ kind: 'cancelled' });
    return found.ok ? done({ kind: 'done', value: found.value }) : found;
  }
}

/** One question at a time: the next one ends the one before. */
export class Inquiries {
  private running: Inquiry | undefined;
  private readonly context: PlannerContext;

  constructor(context: PlannerContext) {
    this.context = context;
  }

  begin(): Inquiry {
    this.stop();
    this.running = new Inquiry(this.context);
    return this.running;
  }

  stop(): void {
    this.running?.stop();
    this.running = undefined;
  }
}
