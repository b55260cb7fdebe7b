/** Other good plans: each the best of all that differ enough from the best and from those before it, with what it gains and gives up. */
import { criteria } from '../criteria';
import { type Sentence, sentence } from '../language/messages/sentence';
import { groupingOf } from '../model/grouping';
import type { CriterionId } from '../model/policy';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result } from '../result';
import { diffLines } from './explain/diffLines';
import type { PlanFor } from './explain/planFor';
import { applyPlan, type PlanOutcome } from './outcome';
import { type PlanDiff, planDiff } from './planDiff';
import { noneFound, noneWithin } from './planner';
import { differenceOf, isUnlike } from './unlike';

/** The share of the best score that an alternative may lose, where nothing else is said. */
export const usualLoss = 0.02;
/** So many alternatives are looked for at most. */
export const mostAlternatives = 3;

export interface CriterionDifference {
  readonly criterion: CriterionId;
  readonly best: number;
  readonly here: number;
  /** Positive: the alternative gains by it. */
  readonly points: number;
}

export interface Alternative {
  /** The plan, to be taken over. */
  readonly outcome: PlanOutcome;
  /** Points against the best; negative where it loses. */
  readonly points: number;
  /** Share of the best score that it loses; negative where it is better than the best that was found. */
  readonly loss: number;
  /** Share of memberships in which it differs from the best, 0..1. */
  readonly fromBest: number;
  /** The same against the plan most like it, of the best and the other alternatives before it. */
  readonly fromNearest: number;
  /** It is proven that no plan so different has more points. */
  readonly isProven: boolean;
  /** Only criteria that differ. */
  readonly criteria: readonly CriterionDifference[];
  /** From the best to this one. */
  readonly diff: PlanDiff;
  readonly lines: readonly Sentence[];
}

/** Why there are fewer than were asked for. */
export interface Shortage {
  /** That there are no more is proven. */
  readonly isProven: boolean;
  readonly sentence: Sentence;
}

export interface Alternatives {
  readonly best: PlanOutcome;
  readonly alternatives: readonly Alternative[];
  readonly shortage?: Shortage;
}

export interface AlternativesWish {
  /** How many, at most `mostAlternatives`. */
  readonly count?: number;
  /** The share of the best score that one may lose, 0..1. */
  readonly loss?: number;
}

const totalOf = ({ report }: PlanOutcome) => report.score.total;

function criterionDifferences(best: PlanOutcome, here: PlanOutcome): readonly CriterionDifference[] {
  return criteria.flatMap(({ id }) => {
    const [before, after] = [best.report.score.byCriterion[id], here.report.score.byCriterion[id]];
    return before === after ? [] : [{ criterion: id, best: before, here: after, points: after - before }];
  });
}

function namesOf(differences: readonly CriterionDifference[]): readonly Sentence[] {
  return differences.map(({ criterion, points }) => {
    const name = criteria.find(({ id }) => id === criterion)?.name ?? 'criteria.coverage.name';
    return sentence('plans.alternatives.criterion', { criterion: { key: name }, points: { signed: points } });
  });
}

function gainsAndLosses(differences: readonly CriterionDifference[]): readonly Sentence[] {
  const gains = namesOf(differences.filter(({ points }) => points > 0));
  const losses = namesOf(differences.filter(({ points }) => points < 0));
  return [
    ...(gains.length > 0 ? [sentence('plans.alternatives.gains', { gains })] : []),
    ...(losses.length > 0 ? [sentence('plans.alternatives.losses', { losses })] : []),
  ];
}

function alternativeOf(
  workspace: Workspace,
  scenario: Scenario,
  known: readonly [PlanOutcome, ...PlanOutcome[]],
  outcome: PlanOutcome,
): Alternative {
  const [best] = known;
  const points = totalOf(outcome) - totalOf(best);
  const diff = planDiff(workspace, applyPlan(scenario, best), applyPlan(scenario, outcome));
  const fromBest = differenceOf(best.consortia, outcome.consortia);
  const differences = criterionDifferences(best, outcome);
  const first = sentence('plans.alternatives.one', {
    number: known.length,
    score: totalOf(outcome),
    points: { signed: points },
    share: { percent: fromBest },
  });
  return {
    outcome,
    points,
    loss: -points / Math.max(1, Math.abs(totalOf(best))),
    fromBest,
    fromNearest: Math.min(...known.map(({ consortia }) => differenceOf(consortia, outcome.consortia))),
    isProven: outcome.report.proven,
    criteria: differences,
    diff,
    lines: [first, ...gainsAndLosses(differences), ...diffLines(groupingOf(workspace, scenario), diff)],
  };
}

function shortageOf(found: number, loss: number, isProven: boolean): Shortage {
  const share = { percent: loss };
  if (found === 0) {
    const key = isProven ? 'plans.alternatives.none' : 'plans.alternatives.noneFound';
    return { isProven, sentence: sentence(key, { share }) };
  }
  const key = isProven ? 'plans.alternatives.noMore' : 'plans.alternatives.noMoreFound';
  return { isProven, sentence: sentence(key, { share, count: found }) };
}

/** The next plan unlike all that are known; or whether it is proven that there is none within the loss. */
async function nextPlan(
  wanted: Parameters<PlanFor>[0],
  known: readonly PlanOutcome[],
  atLeast: number,
  planFor: PlanFor,
): Promise<Result<PlanOutcome | { readonly isProven: boolean }>> {
  const plans = known.map(({ consortia }) => consortia);
  const planned = await planFor({ ...wanted, unlike: { plans, atLeast } });
  if (!planned.ok) {
    const { code } = planned.refusal;
    const isNone = code === noneWithin || code === noneFound || code === 'planning.refused.stopped';
    return isNone ? done({ isProven: code === noneWithin }) : planned;
  }
  const { report, consortia } = planned.value;
  if (report.score.total < atLeast) return done({ isProven: Math.floor(report.bound) < atLeast });
  return plans.every((plan) => isUnlike(plan, consortia)) ? planned : done({ isProven: true });
}

/**
 * Looks for up to three plans that lose little against the best and differ from it, and from each other, in at least 15 % of memberships
 * (`differenceOf` says what that means). One after the other: each is the best of those that are unlike all before it.
 */
export async function alternatives(
  workspace: Workspace,
  scenario: Scenario,
  planFor: PlanFor,
  { count = mostAlternatives, loss = usualLoss }: AlternativesWish = {},
): Promise<Result<Alternatives>> {
  const planned = await planFor({ workspace, scenario });
  if (!planned.ok) return planned;
  const best = planned.value;
  const known: [PlanOutcome, ...PlanOutcome[]] = [best];
  const found: Alternative[] = [];
  const atLeast = Math.ceil(totalOf(best) - loss * Math.abs(totalOf(best)));
  while (found.length < count) {
    const next = await nextPlan({ workspace, scenario }, known, atLeast, planFor);
    if (!next.ok) return next;
    if (!('report' in next.value)) {
      return done({ best, alternatives: found, shortage: shortageOf(found.length, loss, next.value.isProven) });
    }
    found.push(alternativeOf(workspace, scenario, known, next.value));
    known.push(next.value);
  }
  return done({ best, alternatives: found });
}
