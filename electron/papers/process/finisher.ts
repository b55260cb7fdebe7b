/** Has printed papers finished in a process of their own, one after the other; started with the first, ended by whoever began it. */
import { join } from 'node:path';
import type { Paper } from '../../../shared/papers/paper';
import { type Launch, launcher, type WorkerProcess } from '../../worker/launch';
import type { PrintFurniture } from '../finish/finishPdf';
import type { FinishOrder, FinishTiding } from './messages';

/** The worker as the build lays it beside this code. */
const workerFile = join(import.meta.dirname, 'finishWorker.js');
/** A book of 40 consortia takes about a third of it. */
const heapMegabytes = 600;

interface Asked {
  readonly printFurniture: PrintFurniture;
  readonly settle: (bytes: Uint8Array) => void;
  readonly fail: (error: unknown) => void;
}

export class Finisher {
  #process: Promise<WorkerProcess> | undefined;
  #asked: Asked | undefined;

  constructor(private readonly launch: Launch = launcher(workerFile, { heapMegabytes })) {}

  /** The finished file. @throws when the print is not the paper's, or the process ends */
  finish(paper: Paper, sheets: Uint8Array, printFurniture: PrintFurniture): Promise<Uint8Array> {
    return new Promise((settle, fail) => {
      this.#asked = { printFurniture, settle, fail };
      this.#send({ kind: 'finish', paper, sheets });
    });
  }

  /** Ends the process at once; a paper in it is refused. */
  end(): void {
    void this.#process?.then(
      (process) => process.kill(),
      () => undefined,
    );
    this.#fail(new Error('ended'));
    this.#process = undefined;
  }

  #send(order: FinishOrder): void {
    this.#process ??= this.launch({
      onMessage: (message) => this.#hear(message as FinishTiding),
      onExit: (detail) => {
        this.#process = undefined;
        this.#fail(new Error(detail));
      },
    });
    this.#process.then(
      (process) => process.send(order),
      (error: unknown) => this.#fail(error),
    );
  }

  #hear(tiding: FinishTiding): void {
    const asked = this.#asked;
    if (asked === undefined) return;
    if (tiding.kind === 'failed') this.#fail(new Error(tiding.detail));
    else if (tiding.kind === 'finished') {
      this.#asked = undefined;
      asked.settle(tiding.bytes);
    } else {
      asked.printFurniture(tiding.pages, tiding.references).then(
        (bytes) => this.#send({ kind: 'furniture', bytes }),
        (error: unknown) => this.#fail(error),
      );
    }
  }

  #fail(error: unknown): void {
    const asked = this.#asked;
    this.#asked = undefined;
    asked?.fail(error);
  }
}
