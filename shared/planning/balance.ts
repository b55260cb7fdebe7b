/** Balanced plans: the worst-served area first, loads not too uneven, then the total; and what that costs against the best plan. */
import type { FirmId } from '../ids';
import { type Sentence, sentence } from '../language/messages/sentence';
import { type Grouping, groupingOf } from '../model/grouping';
import type { PlanBalance } from '../model/planRecipe';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result } from '../result';
import { type AreaShare, areaShares, compareShares, type Share, worstOf } from './areaCoverage';
import { diffLines } from './explain/diffLines';
import type { PlanFor } from './explain/planFor';
import { applyPlan, type PlanOutcome } from './outcome';
import { planDiff } from './planDiff';

/** How evenly a plan serves the areas and loads the firms that take part. */
export interface Evenness {
  /** The area that is covered least, and how far; missing where nothing is asked of any. */
  readonly worst?: AreaShare;
  readonly minLoad: number;
  readonly maxLoad: number;
}

export interface Balanced extends Evenness {
  /** The plan, to be taken over. It is the best of those whose worst-served area is covered as well. */
  readonly outcome: PlanOutcome;
  /** No plan covers its worst-served area better than this. */
  readonly worstAtMost?: Share;
  /** That is reached. */
  readonly isWorstProven: boolean;
  /** Firms above the cap on loads, because a person has pinned them so often or because not all is planned. */
  readonly overCap: readonly FirmId[];
  /** The best plan without any of it. */
  readonly free: Evenness & { readonly score: number; readonly bound: number; readonly proven: boolean };
  /** What the balance costs lies between these points; they are equal where both plans are proven. */
  readonly costAtLeast: number;
  readonly costAtMost: number;
  /** What it comes to. */
  readonly summary: readonly Sentence[];
  /** The whole answer as lines to copy or print. */
  readonly lines: readonly Sentence[];
}

function loadsIn({ placements, facts }: Grouping): readonly (readonly [FirmId, number])[] {
  return [...placements].filter(([id]) => facts.firms.has(id)).map(([id, places]) => [id, places.length] as const);
}

function evennessOf(workspace: Workspace, grouping: Grouping): Evenness {
  const worst = worstOf(areaShares(grouping, workspace.areas));
  const loads = loadsIn(grouping).map(([, load]) => load);
  return {
    ...(worst === undefined ? {} : { worst }),
    minLoad: loads.length === 0 ? 0 : Math.min(...loads),
    maxLoad: Math.max(0, ...loads),
  };
}

const percent = ({ covered, all }: Share) => ({ percent: covered / all });

function areaLines(workspace: Workspace, { worst, worstAtMost, isWorstProven, free }: Parts): readonly Sentence[] {
  const nameOf = ({ areaId }: AreaShare) => workspace.areas.find(({ id }) => id === areaId)?.name ?? { fa: areaId };
  if (worst === undefined || worstAtMost === undefined || free.worst === undefined) return [];
  return [
    sentence('plans.balance.worst', { area: nameOf(worst), share: percent(worst) }),
    sentence('plans.balance.worstFree', { area: nameOf(free.worst), share: percent(free.worst) }),
    isWorstProven
      ? sentence('plans.balance.worstProven')
      : sentence('plans.balance.worstAtMost', { share: percent(worstAtMost) }),
  ];
}

function loadLines({ facts }: Grouping, cap: number | undefined, parts: Parts): readonly Sentence[] {
  const { maxLoad, minLoad, free, overCap } = parts;
  if (cap === undefined) return [];
  const firms = overCap.map((id) => facts.firms.get(id)?.name ?? { fa: id });
  return [
    sentence('plans.balance.loads', { min: minLoad, max: maxLoad, freeMin: free.minLoad, freeMax: free.maxLoad }),
    ...(firms.length > 0 ? [sentence('plans.balance.overCap', { firms, cap })] : []),
  ];
}

function costLine({ outcome, free, costAtLeast, costAtMost }: Parts): Sentence {
  const scores = { with: outcome.report.score.total, without: free.score };
  if (costAtLeast !== costAtMost)
    return sentence('plans.balance.costBetween', { ...scores, least: costAtLeast, most: costAtMost });
  if (costAtMost === 0) return sentence('plans.balance.costNothing', scores);
  return sentence('plans.balance.cost', { ...scores, points: costAtMost });
}

type Parts = Omit<Balanced, 'summary' | 'lines'>;

function partsOf(
  workspace: Workspace,
  scenario: Scenario,
  outcome: PlanOutcome,
  free: PlanOutcome,
  cap?: number,
): Parts {
  const grouping = groupingOf(workspace, applyPlan(scenario, outcome));
  const freeGrouping = groupingOf(workspace, applyPlan(scenario, free));
  const evenness = evennessOf(workspace, grouping);
  const { worstAtMost } = outcome;
  const { score, bound, proven } = free.report;
  return {
    ...evenness,
    outcome,
    ...(worstAtMost === undefined ? {} : { worstAtMost }),
    isWorstProven:
      worstAtMost !== undefined && evenness.worst !== undefined && compareShares(evenness.worst, worstAtMost) >= 0,
    overCap: loadsIn(grouping).flatMap(([id, load]) => (cap !== undefined && load > cap ? [id] : [])),
    free: { ...evennessOf(workspace, freeGrouping), score: score.total, bound: Math.floor(bound), proven },
    costAtLeast: Math.max(0, score.total - Math.floor(outcome.report.bound)),
    costAtMost: Math.max(0, Math.floor(bound) - outcome.report.score.total),
  };
}

/** Plans with the balance that is asked for and without it, and compares the two. */
export async function balance(
  workspace: Workspace,
  scenario: Scenario,
  wish: PlanBalance,
  planFor: PlanFor,
): Promise<Result<Balanced>> {
  const [free, balanced] = await Promise.all([
    planFor({ workspace, scenario }),
    planFor({ workspace, scenario, balance: wish }),
  ]);
  if (!free.ok) return free;
  if (!balanced.ok) return balanced;
  const cap = wish.maxLoadDifference === undefined ? undefined : 1 + wish.maxLoadDifference;
  const parts = partsOf(workspace, scenario, balanced.value, free.value, cap);
  const grouping = groupingOf(workspace, scenario);
  const summary = [...areaLines(workspace, parts), ...loadLines(grouping, cap, parts), costLine(parts)];
  const diff = planDiff(workspace, scenario, applyPlan(scenario, balanced.value));
  return done({ ...parts, summary, lines: [...summary, ...diffLines(grouping, diff)] });
}
