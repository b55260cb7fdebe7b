/** Looks for clashes in a process of the planner, so that neither the window nor the main process waits. */
import type { Clash, ClashTask } from '../../shared/planning/explain/clash';
import { done, type Result } from '../../shared/result';
import type { Launch } from '../worker/launch';
import { crashed, refusalOf, sharedPool } from './host';
import { listsOnly } from './listsOnly';
import type { Tiding } from './messages';
import type { PlannerPool, Waiting } from './pool';
import type { TaskGiver, WarmProcess } from './warmProcess';

export interface ClashRun {
  /** The clashes, or why they are not known. Settles once, and never rejects. */
  readonly done: Promise<Result<readonly Clash[]>>;
  cancel(): void;
}

/** Starts looking as soon as the pool has a process for it. */
export function startClashes(task: ClashTask, pool: PlannerPool = sharedPool): ClashRun {
  const run = new HostedClashes(task, pool);
  pool.enter(run);
  return run;
}

class HostedClashes implements ClashRun, Waiting, TaskGiver {
  readonly done: Promise<Result<readonly Clash[]>>;
  private readonly task: ClashTask;
  private readonly pool: PlannerPool;
  private settle: (result: Result<readonly Clash[]>) => void = () => undefined;
  private process: WarmProcess | undefined;

  constructor({ workspace, scenario, toForm }: ClashTask, pool: PlannerPool) {
    this.task = { workspace: listsOnly(workspace), scenario, toForm };
    this.pool = pool;
    this.done = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  begin(process: WarmProcess, launch: Launch): void {
    this.process = process;
    process.take({ kind: 'clash', task: this.task }, this, launch);
  }

  hear(tiding: Tiding): void {
    if (tiding.kind === 'clashes') this.finish(done(tiding.clashes));
    if (tiding.kind !== 'failed') return;
    console.error(tiding.detail);
    this.finish(crashed(tiding.detail));
  }

  lose(how: { readonly exit: string } | 'unreadable'): void {
    this.finish(how === 'unreadable' ? refusalOf('planning.refused.badAnswer') : crashed(how.exit));
  }

  cancel(): void {
    this.finish(refusalOf('planning.refused.stopped'));
  }

  private finish(result: Result<readonly Clash[]>): void {
    this.pool.leave(this);
    this.process?.giveUp(this);
    this.settle(result);
  }
}
