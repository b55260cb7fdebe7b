/** Planning by whole groups: prices, columns, master problem, search, and again. */
import { DualAscent } from '../decomposition';
import { exactGroupBound } from '../exactGroups';
import { columnsInReach, masterModelOf, planOfMaster } from '../masterProblem';
import type { Run } from '../run';
import { searchFrom } from './local';
import { firmPrices, type Relaxed } from './relaxation';

/** So many columns at most go into a master problem. */
const masterColumns = 6_000;

function solveMaster(run: Run, prices: ReturnType<DualAscent['run']>): void {
  const { compiled, limits, pool, groups, demands } = run;
  if (groups === undefined) return;
  const columns = columnsInReach(pool, prices, run.paidScore, groups, masterColumns);
  const master = masterModelOf(compiled, columns, groups, demands);
  run.solve({
    linear: master.linear,
    read: (values) => planOfMaster(compiled, master, values),
    start: master.start,
    iterations: limits.masterIterations,
  });
}

/** Lowers the bound at the relaxation's prices by the exact solver, then improves prices, columns and plan in turn. */
export function planByGroups(run: Run, relaxed: Relaxed | undefined): void {
  if (run.isOver || run.groups === undefined) return;
  run.enter('decomposition');
  const { compiled, limits, pool } = run;
  const dual = new DualAscent(compiled, pool);
  dual.startFrom(run.groups);
  if (relaxed !== undefined) {
    const prices = firmPrices(relaxed, compiled);
    dual.startAt(prices);
    exactGroupBound(run, prices);
  }
  for (let cycle = 0; cycle < limits.cycles && !run.isOver; cycle += 1) {
    const effort = { rounds: limits.rounds, nodes: limits.groupNodes };
    const hooks = { onBound: (bound: number) => run.lowerPaid(bound), isOver: () => run.isOver };
    const prices = dual.run(run.paidScore, effort, hooks);
    if (run.isOver) return;
    solveMaster(run, prices);
    searchFrom(run, run.task.scenario.policy.seed + 100 + cycle, 0.5);
  }
}
