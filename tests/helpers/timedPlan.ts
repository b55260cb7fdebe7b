/** Plans in a process of its own, as the app does, and notes the times that the promises are about. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlanEvents, type PlanOrder, startPlan } from '../../electron/planner/host';
import { tidingSchema } from '../../electron/planner/messages';
import { PlannerPool } from '../../electron/planner/pool';
import { launcher } from '../../electron/worker/launch';
import { groupingOf } from '../../shared/model/grouping';
import type { PlanReport } from '../../shared/model/planReport';
import { findingsOf } from '../../shared/planning/findings';
import { applyPlan, type PlanOutcome } from '../../shared/planning/outcome';
import { scoreGrouping } from '../../shared/planning/score';
import { gapOf } from '../../shared/planning/task';
import { bundleWorker } from './worker';

export interface TimedPlan {
  readonly report: PlanReport;
  readonly consortia: PlanOutcome['consortia'];
  /** Seconds from the start of the run to the first judged plan, and to its end. */
  readonly first: number;
  readonly seconds: number;
  /** Score and bound as they were told, with the seconds since the start of the run. */
  readonly progress: readonly { readonly at: number; readonly score: number; readonly bound: number }[];
  /** Judged plans as they came. */
  readonly plans: readonly { readonly at: number; readonly score: number }[];
  /** Memory of the planner's process at the end, MB; not a number where the run was ended from outside. */
  readonly megabytes: number;
  /** Findings of the plan, and its score by the scorer. */
  readonly findings: number;
  readonly scored: number;
}

let pool: Promise<PlannerPool> | undefined;
let megabytes = Number.NaN;

/** Real processes; what they say of their memory is noted on the way. */
async function bundled(): Promise<PlannerPool> {
  const launch = launcher(await bundleWorker(mkdtempSync(join(tmpdir(), 'peyvand-plan-bench-'))));
  return new PlannerPool((events) =>
    launch({
      ...events,
      onMessage: (message) => {
        const told = tidingSchema.safeParse(message);
        if (told.success && told.data.kind === 'done') megabytes = told.data.megabytes;
        events.onMessage(message);
      },
    }),
  );
}

/** Plans and judges the answer again. @throws when there is no plan */
export async function timedPlan(order: PlanOrder): Promise<TimedPlan> {
  pool ??= bundled();
  const processes = await pool;
  const startedAt = performance.now();
  const since = () => (performance.now() - startedAt) / 1000;
  const plans: { at: number; score: number }[] = [];
  const progress: { at: number; score: number; bound: number }[] = [];
  megabytes = Number.NaN;
  const events: PlanEvents = {
    onPlan: ({ report }) => plans.push({ at: since(), score: report.score.total }),
    onProgress: ({ score, bound }) => progress.push({ at: since(), score, bound }),
  };
  const result = await startPlan(order, events, processes).done;
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  const seconds = since();
  const after = groupingOf(order.workspace, applyPlan(order.scenario, result.value), order.scenario);
  return {
    ...result.value,
    first: plans[0]?.at ?? seconds,
    seconds,
    progress,
    plans,
    megabytes,
    findings: findingsOf(after).length,
    scored: scoreGrouping(after).total,
  };
}

/** The middle one of some values, the later of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The last that was told until then: its score, and its gap in percent. @throws when nothing was told yet */
export function standingAt({ progress }: TimedPlan, seconds: number): { readonly score: number; readonly gap: number } {
  const last = progress.findLast(({ at }) => at <= seconds);
  if (last === undefined) throw new Error(`Nothing was told in ${seconds} s`);
  return { score: last.score, gap: round(gapOf(last.score, last.bound) * 100, 3) };
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
