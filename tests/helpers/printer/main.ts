/** A small application that does nothing but print: the product's own security, page and printing code, started with a list of orders. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, protocol, session } from 'electron';
import { exportPapers } from '../../../electron/papers/exportPapers';
import { type OpenOptions, openPaperWindow } from '../../../electron/papers/paperWindow';
import { installEarlySecurity, installSessionSecurity } from '../../../electron/security/install';
import type { Paper } from '../../../shared/papers/paper';
import type { Result } from '../../../shared/result';

export interface PrintOrder {
  readonly papers: readonly Paper[];
  readonly folder: string;
  /** Stops once so many are done. */
  readonly stopAfter?: number;
  readonly limitMs?: number;
  /** Another page than the printed one, to see what a broken page does. */
  readonly page?: string;
}

export interface PrintOutcome {
  readonly result: Result<readonly string[]>;
  readonly progress: readonly number[];
  /** Windows that were left open. */
  readonly windowsLeft: number;
  readonly seconds: number;
}

/** Where orders are read and outcomes written; the pages lie beside. */
const folder = process.argv.at(-1) ?? '';

async function carryOut(order: PrintOrder): Promise<PrintOutcome> {
  const { papers, page, stopAfter = Number.POSITIVE_INFINITY, limitMs } = order;
  const progress: number[] = [];
  const started = performance.now();
  const options = {
    ...(page === undefined
      ? {}
      : { open: ({ limitMs: loadLimitMs }: OpenOptions) => openPaperWindow({ page, limitMs: loadLimitMs }) }),
    ...(limitMs === undefined ? {} : { limitMs }),
  };
  const result = await exportPapers({
    ...options,
    papers,
    folder: order.folder,
    onProgress: ({ done }) => progress.push(done),
    isCancelled: () => progress.length >= stopAfter,
  });
  const seconds = (performance.now() - started) / 1000;
  return { result, progress, windowsLeft: BrowserWindow.getAllWindows().length, seconds };
}

async function carryOutAll(): Promise<void> {
  installSessionSecurity(session.defaultSession, join(folder, 'pages'));
  const orders = JSON.parse(readFileSync(join(folder, 'orders.json'), 'utf8')) as readonly PrintOrder[];
  const outcomes: PrintOutcome[] = [];
  for (const order of orders) outcomes.push(await carryOut(order));
  writeFileSync(join(folder, 'outcomes.json'), JSON.stringify(outcomes));
}

installEarlySecurity(app, protocol);
app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(carryOutAll)
  .then(
    () => app.exit(0),
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );
