/** Plans in a process of its own, as the app does, and notes the times that the promises are about. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlanOrder, startPlan } from '../../electron/planner/host';
import { PlannerPool } from '../../electron/planner/pool';
import { launcher } from '../../electron/worker/launch';
import { groupingOf } from '../../shared/model/grouping';
import type { PlanReport } from '../../shared/model/planReport';
import { findingsOf } from '../../shared/planning/findings';
import { applyPlan } from '../../shared/planning/outcome';
import { scoreGrouping } from '../../shared/planning/score';
import { bundleWorker } from './worker';

export interface TimedPlan {
  readonly report: PlanReport;
  /** Seconds from the start of the process to the first judged plan. */
  readonly first: number;
  readonly seconds: number;
  /** Findings of the plan, and its score by the scorer. */
  readonly findings: number;
  readonly scored: number;
}

let pool: Promise<PlannerPool> | undefined;

async function bundled(): Promise<PlannerPool> {
  return new PlannerPool(launcher(await bundleWorker(mkdtempSync(join(tmpdir(), 'peyvand-plan-bench-')))));
}

/** Plans and judges the answer again. @throws when there is no plan */
export async function timedPlan(order: PlanOrder): Promise<TimedPlan> {
  pool ??= bundled();
  const processes = await pool;
  const startedAt = performance.now();
  const since = () => (performance.now() - startedAt) / 1000;
  let first = Number.POSITIVE_INFINITY;
  const onPlan = () => {
    first = Math.min(first, since());
  };
  const result = await startPlan(order, { onPlan }, processes).done;
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  const seconds = since();
  const after = groupingOf(order.workspace, applyPlan(order.scenario, result.value), order.scenario);
  return {
    report: result.value.report,
    first,
    seconds,
    findings: findingsOf(after).length,
    scored: scoreGrouping(after).total,
  };
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
