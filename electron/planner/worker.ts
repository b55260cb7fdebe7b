/** The planner's own process: takes one order, plans, tells what it finds on the way, and ends with its host. */
import { plan } from '../../shared/planning/planner';
import type { PlanTask } from '../../shared/planning/task';
import { loadSolver } from './highs';
import { orderSchema, type Tiding } from './messages';
import { workerPort } from './port';

const port = workerPort();
const tell = (tiding: Tiding) => port.send(tiding);

async function work(task: PlanTask): Promise<void> {
  const startedAt = performance.now();
  const solver = await loadSolver();
  const outcome = plan(task, solver, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    onPlan: (better) => tell({ kind: 'plan', outcome: better }),
    seconds: () => (performance.now() - startedAt) / 1000,
  });
  tell({ kind: 'done', outcome });
}

port.onMessage((message) => {
  const order = orderSchema.parse(message);
  work(order.task).catch((error: unknown) => {
    tell({ kind: 'failed', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
process.on('disconnect', () => process.exit());
