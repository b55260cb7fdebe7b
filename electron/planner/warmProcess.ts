/** One process of the planner, kept between runs: it works on one task at a time, and is ended where it does not give one up when asked. */
import type { Launch, WorkerProcess } from '../worker/launch';
import { type Order, type Tiding, tidingSchema, type WorkOrder } from './messages';

/** Who gave the task, and hears of it. */
export interface TaskGiver {
  hear(tiding: Tiding): void;
  /** The process ended (and how), or said what nobody can read; nothing more comes. */
  lose(how: { readonly exit: string } | 'unreadable'): void;
}

/** So long a process is kept without a task. */
const idleMs = 60_000;
/** A process that has taken more memory is not kept: the solver gives none back. */
const keptMegabytes = 450;

export class WarmProcess {
  /** Called when the process is free for another task, or has ended. */
  private readonly onChange: (process: WarmProcess) => void;
  /** So long the process may take to give up a task. */
  private readonly patienceMs: number;
  private process: WorkerProcess | undefined;
  private giver: TaskGiver | undefined;
  private state: 'working' | 'givingUp' | 'free' | 'ended' = 'free';
  private timer: NodeJS.Timeout | undefined;

  constructor(onChange: (process: WarmProcess) => void, patienceMs: number) {
    this.onChange = onChange;
    this.patienceMs = patienceMs;
  }

  get isFree(): boolean {
    return this.state === 'free';
  }

  get isEnded(): boolean {
    return this.state === 'ended';
  }

  /** Works on a task, starting the process where there is none yet. */
  take(order: WorkOrder, giver: TaskGiver, launch: Launch): void {
    clearTimeout(this.timer);
    this.state = 'working';
    this.giver = giver;
    if (this.process !== undefined) {
      this.process.hold(true);
      this.process.send(order);
      return;
    }
    const onExit = (detail: string) => this.end({ exit: detail });
    launch({ onMessage: (message) => this.hear(message), onExit }).then(
      (process) => {
        this.process = process;
        if (this.state === 'working') process.send(order);
        else if (this.state === 'givingUp') this.rest();
        else process.kill();
      },
      (error: unknown) => onExit(String(error)),
    );
  }

  /** The giver wants no more of it: the task is given up, or the process is ended. */
  giveUp(giver: TaskGiver): void {
    if (this.giver !== giver || this.state !== 'working') return;
    this.giver = undefined;
    this.state = 'givingUp';
    if (this.process === undefined) return;
    this.process.send({ kind: 'stop' } satisfies Order);
    this.timer = setTimeout(() => this.end(), this.patienceMs);
  }

  /** Ends the process, whatever it does. */
  end(how: Parameters<TaskGiver['lose']>[0] = { exit: 'ended' }): void {
    if (this.state === 'ended') return;
    const { giver } = this;
    clearTimeout(this.timer);
    this.state = 'ended';
    this.giver = undefined;
    this.process?.kill();
    giver?.lose(how);
    this.onChange(this);
  }

  private hear(message: unknown): void {
    if (this.state === 'ended') return;
    const parsed = tidingSchema.safeParse(message);
    if (!parsed.success) {
      this.end('unreadable');
      return;
    }
    const { giver } = this;
    const tiding = parsed.data;
    const isDone = tiding.kind === 'done' || tiding.kind === 'refused' || tiding.kind === 'clashes';
    if (tiding.kind === 'failed' || isDone) this.giver = undefined;
    if (tiding.kind === 'failed' || (isDone && tiding.megabytes > keptMegabytes)) this.end();
    else if (isDone) this.rest();
    giver?.hear(tiding);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.state = 'free';
    this.process?.hold(false);
    this.timer = setTimeout(() => this.end(), idleMs).unref();
    this.onChange(this);
  }
}
