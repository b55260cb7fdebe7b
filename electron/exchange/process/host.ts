/**
 * Reads and understands lists in a process of their own, within limits of memory and time. The process is started with the first file and
 * ended with the import; whatever becomes of it, every question is answered.
 */
import { availableParallelism, loadavg } from 'node:os';
import { basename, join } from 'node:path';
import type { KnownLists } from '../../../shared/exchange/listsSoFar';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Scenario } from '../../../shared/model/scenario';
import { type Result, refuse } from '../../../shared/result';
import { type Launch, launcher, type WorkerProcess } from '../../worker/launch';
import { fileLimits } from '../limits';
import { type Reason, unreadable } from '../unreadable';
import type { Order, Progress, TaskName, Tasks, Tiding } from './messages';

export interface ReadingLimits {
  /** So long a file may bring no cell. */
  readonly silenceMs: number;
  /** So long one task may take in all. */
  readonly wholeMs: number;
  /** So long the process may take to begin, on a machine that is busy with other things. */
  readonly beginMs: number;
}

/** On a machine that is busy with other things everything takes longer, honest files too (Windows does not tell how busy it is). */
function patience(): number {
  const [load = 0] = loadavg();
  return Math.max(1, load / availableParallelism());
}

const ownLimits: ReadingLimits = { silenceMs: 1_500, wholeMs: 30_000, beginMs: 15_000 };
const heapMegabytes = 240;
/** The worker as the build lays it beside this code. */
const workerFile = join(import.meta.dirname, 'listsWorker.js');

interface Asked {
  readonly file: string;
  readonly onProgress: (progress: Progress) => void;
  readonly settle: (result: Result<unknown>) => void;
  /** A bug in the process is one of whoever asked. */
  readonly fail: (bug: Error) => void;
  /** Ends the process when it is silent, or takes too long in all. */
  silence: NodeJS.Timeout | undefined;
  whole: NodeJS.Timeout | undefined;
}

export class ListsProcess {
  readonly #launch: Launch;
  readonly #limits: ReadingLimits;
  readonly #asked = new Map<number, Asked>();
  #process: Promise<WorkerProcess> | undefined;
  #isEnded = false;
  #hasBegun = false;
  #count = 0;
  #knownRevision: unknown;
  /** The file that was read last, for sentences. */
  #file = '';

  constructor(launch: Launch = launcher(workerFile, { heapMegabytes }), limits: Partial<ReadingLimits> = {}) {
    this.#launch = launch;
    this.#limits = { ...ownLimits, ...limits };
  }

  /** Reads a file and keeps it under the key. */
  read(ask: Tasks['read']['asks'], onProgress?: Asked['onProgress']): Promise<Result<Tasks['read']['answers']>> {
    this.#file = 'path' in ask.source ? basename(ask.source.path) : ask.source.name;
    const isHuge = 'bytes' in ask.source && ask.source.bytes.length > fileLimits.bytes;
    return isHuge ? Promise.resolve(unreadable('tooLarge', this.#file)) : this.#ask('read', ask, onProgress);
  }

  /** Understands the files against the lists; these travel only when their revision is another one. */
  async understand<Name extends 'preview' | 'plan' | 'changes'>(
    name: Name,
    ask: Tasks[Name]['asks'],
    known: { readonly revision: unknown; readonly lists: KnownLists },
    onProgress?: Asked['onProgress'],
  ): Promise<Result<Tasks[Name]['answers']>> {
    if (this.#knownRevision !== known.revision) {
      const { capabilities, areas, firms, needs, ties, scenarios, imports } = known.lists;
      const lists = { capabilities, areas, firms, needs, ties, scenarios: scenarios.map(withoutReport), imports };
      const told = await this.#ask('know', { lists });
      if (!told.ok) return told;
      this.#knownRevision = known.revision;
    }
    return this.#ask(name, ask, onProgress);
  }

  /** Ends the process at once, whatever it does; what was asked is answered with a refusal. */
  end(reason?: Reason): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    void this.#process?.then(
      (process) => process.kill(),
      () => undefined,
    );
    for (const [id, { file }] of [...this.#asked]) {
      this.#settle(id, reason === undefined ? ended() : unreadable(reason, file));
    }
  }

  #ask<Name extends TaskName>(
    kind: Name,
    ask: Tasks[Name]['asks'],
    onProgress: Asked['onProgress'] = () => undefined,
  ): Promise<Result<Tasks[Name]['answers']>> {
    if (this.#isEnded) return Promise.resolve(ended());
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, fail) => {
      const settle = resolve as Asked['settle'];
      const silence = setTimeout(() => this.end('tooSlow'), this.#limits.beginMs * patience());
      this.#asked.set(id, { file: this.#file, onProgress, settle, fail, silence, whole: undefined });
      this.#send({ id, kind, ...ask } as unknown as Order);
    });
  }

  #send(order: Order): void {
    const onMessage = (message: unknown) => this.#hear(message as Tiding);
    // Nothing but its memory ends a process that is at work.
    const onExit = () => this.end(this.#hasBegun ? 'tooHeavy' : 'notStarted');
    this.#process ??= this.#launch({ onMessage, onExit });
    this.#process.then((process) => (this.#isEnded ? process.kill() : process.send(order)), onExit);
  }

  #hear(tiding: Tiding): void {
    const asked = this.#asked.get(tiding.id);
    this.#hasBegun = true;
    if (asked === undefined) return;
    if (tiding.kind === 'progress') this.#note(asked, tiding.progress);
    else if (tiding.kind === 'answer') this.#settle(tiding.id, tiding.result);
    else this.#drop(tiding.id)?.fail(new Error(tiding.detail));
  }

  #note(asked: Asked, progress: Progress): void {
    const { silenceMs, wholeMs } = this.#limits;
    clearTimeout(asked.silence);
    asked.whole ??= setTimeout(() => this.end('tooSlow'), wholeMs * patience());
    // Understanding is honest work on a file that has been read: only the whole time is limited.
    if (progress.stage === 'reading') asked.silence = setTimeout(() => this.end('tooSlow'), silenceMs * patience());
    asked.onProgress(progress);
  }

  #settle(id: number, result: Result<unknown>): void {
    this.#drop(id)?.settle(result);
  }

  #drop(id: number): Asked | undefined {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    clearTimeout(asked?.silence);
    clearTimeout(asked?.whole);
    return asked;
  }
}

/** Reports of plans are long, and no list says anything of them. */
function withoutReport({ lastPlan: _, ...scenario }: Scenario): Scenario {
  return scenario;
}

function ended() {
  return refuse('import-ended', both(sentence('exchange.refused.importEnded')));
}
