/** The planner's processes: kept warm between runs, never more at work than the cores less one; runs beyond that wait their turn. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Launch, launcher } from '../worker/launch';
import { WarmProcess } from './warmProcess';

/** A run that waits for a process. */
export interface Waiting {
  begin(process: WarmProcess, launch: Launch): void;
}

export interface PoolLimits {
  /** So many processes at most. */
  readonly most: number;
  /** So long a process may take to give up a task before it is ended. */
  readonly patienceMs: number;
}

/** One core stays for the window and for the person at it. */
const ownLimits: PoolLimits = { most: Math.max(1, availableParallelism() - 1), patienceMs: 100 };

/** The worker as the build lays it beside this code. */
const workerFile = join(import.meta.dirname, 'plannerWorker.js');

export class PlannerPool {
  private readonly launch: Launch;
  private readonly limits: PoolLimits;
  private readonly processes = new Set<WarmProcess>();
  private readonly waiting: Waiting[] = [];
  private isResting = false;

  constructor(launch: Launch = launcher(workerFile), limits: Partial<PoolLimits> = {}) {
    this.launch = launch;
    this.limits = { ...ownLimits, ...limits };
  }

  /** Begins the run as soon as there is a process for it. */
  enter(run: Waiting): void {
    this.isResting = false;
    this.waiting.push(run);
    this.serve();
  }

  /** The run waits no longer. */
  leave(run: Waiting): void {
    const index = this.waiting.indexOf(run);
    if (index >= 0) this.waiting.splice(index, 1);
  }

  /** Keeps no process without a task until the next run: something else needs the memory. */
  rest(): void {
    this.isResting = true;
    for (const process of [...this.processes]) if (process.isFree) process.end();
  }

  /** Ends all processes; runs that wait begin with new ones. */
  close(): void {
    for (const process of [...this.processes]) process.end();
  }

  private serve(): void {
    while (this.waiting.length > 0) {
      const process = this.free();
      if (process === undefined) return;
      this.waiting.shift()?.begin(process, this.launch);
    }
  }

  /** A process without a task: a warm one, or a new one where there may be more. */
  private free(): WarmProcess | undefined {
    const warm = [...this.processes].find(({ isFree }) => isFree);
    if (warm !== undefined || this.processes.size >= this.limits.most) return warm;
    const fresh = new WarmProcess((changed) => {
      if (changed.isEnded) this.processes.delete(changed);
      this.serve();
      if (this.isResting && changed.isFree) changed.end();
    }, this.limits.patienceMs);
    this.processes.add(fresh);
    return fresh;
  }
}
