/**
 * The planner's own process: takes one order after the other, plans, tells what it finds on the way, and ends with its host. It plans in a
 * thread of its own, so that it hears its host while it is deep in the work.
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type ClashTask, clashes } from '../../shared/planning/explain/clash';
import type { PlanFor } from '../../shared/planning/explain/planFor';
import { plan } from '../../shared/planning/planner';
import { everything } from '../../shared/planning/program';
import type { MipSolver } from '../../shared/planning/solver';
import type { PlanHooks, PlanTask } from '../../shared/planning/task';
import { workerPort } from '../worker/port';
import { loadSolver } from './highs';
import { orderSchema, type Tiding, type WorkOrder } from './messages';

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
    if (order.kind !== 'stop') thread.postMessage(order);
  });
  process.on('disconnect', () => process.exit());
}

/** Each way out of a clash is planned no longer than this: its plan only says which is cheapest. */
const secondsPerWayOut = 5;

/** How plans made here see the clock and the wish to stop. */
type Watch = Pick<PlanHooks, 'seconds' | 'isStopped'>;

function watchFromNow(isStopped: Int32Array): Watch {
  const startedAt = performance.now();
  return {
    seconds: () => (performance.now() - startedAt) / 1000,
    isStopped: () => Atomics.load(isStopped, 0) === 1,
  };
}

/** Plans in this thread, so that the ways out of a clash can be compared. */
function plansHere(solver: MipSolver, watch: () => Watch): PlanFor {
  const quiet = { onProgress: () => undefined, onPlan: () => undefined };
  const limits = {
    selection: everything,
    effort: 'quick',
    maxSeconds: secondsPerWayOut,
    dataHash: '',
    app: '',
  } as const;
  return async (wanted) => plan({ ...wanted, ...limits }, solver, { ...quiet, ...watch() });
}

/** Carries out one order after the other. */
function work(isStopped: Int32Array): void {
  const tell = (tiding: Tiding) => parentPort?.postMessage(tiding);
  const loading = loadSolver();
  const megabytes = () => process.memoryUsage.rss() / 2 ** 20;
  const makePlan = async (task: PlanTask) => {
    const planned = plan(task, await loading, {
      ...watchFromNow(isStopped),
      onProgress: (progress) => tell({ kind: 'progress', progress }),
      onPlan: (better) => tell({ kind: 'plan', outcome: better }),
    });
    if (planned.ok) tell({ kind: 'done', outcome: planned.value, megabytes: megabytes() });
    else tell({ kind: 'refused', refusal: planned.refusal, megabytes: megabytes() });
  };
  const findClashes = async ({ toForm, ...one }: ClashTask) => {
    const solver = await loading;
    const planFor = plansHere(solver, () => watchFromNow(isStopped));
    const found = await clashes({ solver, planFor }, one, new Set(toForm));
    tell({ kind: 'clashes', clashes: found, megabytes: megabytes() });
  };
  parentPort?.on('message', (order: WorkOrder) => {
    const carryingOut = order.kind === 'plan' ? makePlan(order.task) : findClashes(order.task);
    carryingOut.catch((error: unknown) => tell({ kind: 'failed', detail: textOf(error) }));
  });
}

if (isMainThread) listen();
else work(workerData as Int32Array);
