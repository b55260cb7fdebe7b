/** HiGHS (WebAssembly) behind the planner's solver interface. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import loadHighs, { type Highs, type HighsCallbackMap, type Model } from 'highs';
import type { LinearModel, MipSolver, SolveAnswer, SolveLimits } from '../../shared/planning/solver';

/** The bundle has the binary beside it; from the sources it is in the package. */
function locateWasm(file: string): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), file);
  if (existsSync(beside)) return beside;
  return join(dirname(createRequire(import.meta.url).resolve('highs')), file);
}

/** Loads the solver once per process. */
export async function loadSolver(): Promise<MipSolver> {
  const highs = await loadHighs({ locateFile: locateWasm });
  return { name: `HiGHS ${highsVersion(highs)}`, solve: (model, limits) => solve(highs, model, limits) };
}

function highsVersion(highs: Highs): string {
  const { major, minor, patch } = highs.version as unknown as { major: number; minor: number; patch: number };
  return `${major}.${minor}.${patch}`;
}

/** Relaxations with more entries than this are solved by the interior point method, 2-5 times faster there. */
const manyEntries = 30_000;

function solve(highs: Highs, linear: LinearModel, limits: SolveLimits): SolveAnswer {
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, random_seed: 0, mip_rel_gap: 0, mip_abs_gap: limits.gap ?? 0.999 });
    if (limits.seconds !== undefined) model.options.set('time_limit', Math.max(0.1, limits.seconds));
    if (limits.relaxed === true) model.options.set('solver', linear.values.length > manyEntries ? 'ipm' : 'simplex');
    pass(highs, model, linear, limits.relaxed === true);
    if (limits.start !== undefined) model.setSolution({ colValue: limits.start });
    model.run(callbacks(highs, limits));
    return answer(highs, model, linear, limits);
  } finally {
    model.dispose();
  }
}

function pass(highs: Highs, model: Model, linear: LinearModel, isRelaxed: boolean): void {
  model.passModel({
    numCols: linear.cost.length,
    numRows: linear.rowLower.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: linear.cost,
    colLower: linear.lower,
    colUpper: linear.upper,
    rowLower: linear.rowLower,
    rowUpper: linear.rowUpper,
    matrix: {
      format: 'csr',
      numRows: linear.rowLower.length,
      numCols: linear.cost.length,
      starts: linear.starts,
      indices: linear.indices,
      values: linear.values,
    },
    ...(isRelaxed ? {} : { integrality: Int32Array.from(linear.integer) }),
  });
}

function callbacks(highs: Highs, limits: SolveLimits): HighsCallbackMap {
  const { callbackType } = highs.constants;
  if (limits.relaxed === true) {
    return {};
  }
  return {
    [callbackType.mipImprovingSolution]: (event) => {
      if (event.data.mip_solution !== undefined) limits.onBetter?.(event.data.mip_solution);
    },
    [callbackType.mipInterrupt]: (event) => {
      const bound = event.data.mip_dual_bound;
      if (bound !== undefined && Number.isFinite(bound)) limits.onBound?.(bound);
      const iterations = Number(event.data.mip_total_lp_iterations ?? 0);
      if (iterations > (limits.iterations ?? Number.POSITIVE_INFINITY) || limits.isOver?.() === true) event.interrupt();
    },
  };
}

function answer(highs: Highs, model: Model, linear: LinearModel, limits: SolveLimits): SolveAnswer {
  const status = model.getModelStatus();
  const { modelStatus } = highs.constants;
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
    return { status: 'infeasible', objective: Number.NEGATIVE_INFINITY, bound: Number.NEGATIVE_INFINITY };
  }
  const isSolved = status === modelStatus.optimal;
  const hasValues = Number(model.info.get('primal_solution_status')) === 2;
  const objective = model.getObjectiveValue();
  if (limits.relaxed === true) {
    const solution = model.getSolution();
    return {
      status: isSolved ? 'solved' : 'stopped',
      objective,
      bound: isSolved ? objective : Number.POSITIVE_INFINITY,
      ...(isSolved ? { values: solution.colValue, rowPrices: solution.rowDual, reducedCosts: solution.colDual } : {}),
    };
  }
  const bound = linear.integer.some((one) => one === 1) ? Number(model.info.get('mip_dual_bound')) : objective;
  return {
    status: isSolved ? 'solved' : 'stopped',
    objective: hasValues ? objective : Number.NEGATIVE_INFINITY,
    bound: Number.isFinite(bound) ? bound : Number.POSITIVE_INFINITY,
    ...(hasValues ? { values: model.getSolution().colValue } : {}),
  };
}
