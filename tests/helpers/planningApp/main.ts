/** A small application that does nothing but plan: it cancels a large run deep inside the solver and plans a small city before and after. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { type PlanOrder, startPlan } from '../../../electron/planner/host';
import { everything } from '../../../shared/planning/program';
import { denseCity, syntheticInstance } from '../../bench/instances/synthetic';

export interface Seen {
  /** Score of the small city before and after the cancelled run. */
  readonly before: number;
  readonly after: number;
  /** Time from the cancel to the answer, and whether it brought a plan. */
  readonly cancelMs: number;
  readonly hasPlan: boolean;
}

const orderOf = (firms: number, needs: number): PlanOrder => ({
  ...syntheticInstance(1, { ...denseCity, firms, needs }),
  selection: everything,
  effort: 'quick',
  app: '1.0.0',
});
const small = orderOf(20, 3);
const large = orderOf(300, 30);

async function scoreOfSmall(): Promise<number> {
  const result = await startPlan(small).done;
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  return result.value.report.score.total;
}

async function cancelInSolver(): Promise<Pick<Seen, 'cancelMs' | 'hasPlan'>> {
  let cancelledAt = Number.NaN;
  const run = startPlan(large, {
    onProgress: ({ phase }) => {
      if (phase !== 'relaxation' || !Number.isNaN(cancelledAt)) return;
      cancelledAt = performance.now();
      run.cancel();
    },
  });
  const { ok } = await run.done;
  return { cancelMs: performance.now() - cancelledAt, hasPlan: ok };
}

async function planAll(): Promise<Seen> {
  const before = await scoreOfSmall();
  const cancelled = await cancelInSolver();
  return { before, ...cancelled, after: await scoreOfSmall() };
}

app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(planAll)
  .then(
    (seen) => {
      writeFileSync(join(process.argv.at(-1) ?? '', 'seen.json'), JSON.stringify(seen));
      app.exit(0);
    },
    (error: unknown) => {
      console.error(error);
      app.exit(1);
    },
  );
