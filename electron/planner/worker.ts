/**
 * The planner's own process: takes one order after the other, plans, tells what it finds on the way, and ends with its host. It plans in a
 * thread of its own, so that it hears its host while it is deep in the work.
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { plan } from '../../shared/planning/planner';
import type { PlanTask } from '../../shared/planning/task';
import { workerPort } from '../worker/port';
import { loadSolver } from './highs';
import { orderSchema, type Tiding } from './messages';

/** The planner's heap may grow so far; it fails beyond, with a refusal instead of a full machine. The solver's memory comes on top. */
const heapMegabytes = 1_024;

const textOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Passes on what host and thread say to each other. */
function listen(): void {
  const port = workerPort();
  const tell = (tiding: Tiding) => port.send(tiding);
  const isStopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const limits = { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } };
  const thread = new Worker(fileURLToPath(import.meta.url), { workerData: isStopped, ...limits });
  thread.on('message', tell);
  thread.once('error', (error) => tell({ kind: 'failed', detail: textOf(error) }));
  port.onMessage((message) => {
    const order = orderSchema.parse(message);
    Atomics.store(isStopped, 0, order.kind === 'stop' ? 1 : 0);
    if (order.kind === 'plan') thread.postMessage(order.task);
  });
  process.on('disconnect', () => process.exit());
}

/** Plans one task after the other. */
function work(isStopped: Int32Array): void {
  const tell = (tiding: Tiding) => parentPort?.postMessage(tiding);
  const loading = loadSolver();
  const carryOut = async (task: PlanTask) => {
    const startedAt = performance.now();
    const outcome = plan(task, await loading, {
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      onPlan: (better) => tell({ kind: 'plan', outcome: better }),
      seconds: () => (performance.now() - startedAt) / 1000,
      isStopped: () => Atomics.load(isStopped, 0) === 1,
    });
    tell({ kind: 'done', outcome, megabytes: process.memoryUsage.rss() / 2 ** 20 });
  };
  parentPort?.on('message', (task: PlanTask) => {
    carryOut(task).catch((error: unknown) => tell({ kind: 'failed', detail: textOf(error) }));
  });
}

if (isMainThread) listen();
else work(workerData as Int32Array);
