/** Planning anew without turning everything over: the best plan less a price for every changed membership, or the best with so many changes at most. */
import { both } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import { groupingOf } from '../model/grouping';
import { type CriterionId, criterionIds } from '../model/policy';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Refusal, type Result, refuse } from '../result';
import { type ChangePrice, changeFrom } from './changePrice';
import { diffLines } from './explain/diffLines';
import type { PlanFor } from './explain/planFor';
import { findingsOf } from './findings';
import { applyPlan, type PlanOutcome } from './outcome';
import { changeCount, type PlanDiff, planDiff } from './planDiff';
import { noneFound, noneWithin } from './planner';

/** Points for every membership that comes or goes; or how many may, at most. A new role of a member is no change. */
export type ReplanWish =
  | { readonly kind: 'price'; readonly points: number }
  | { readonly kind: 'most'; readonly changes: number };

/** A plan against the members as they were. */
export interface Standing {
  readonly score: number;
  /** No plan of its kind has more, as far as is known. */
  readonly bound: number;
  readonly proven: boolean;
  readonly changes: number;
  /** Points against the present members; these may break rules that the plan keeps. */
  readonly gained: number;
}

export interface Replan extends Standing {
  /** The plan, to be taken over. */
  readonly outcome: PlanOutcome;
  /** From the present members to the plan. */
  readonly diff: PlanDiff;
  /** Rules that the present members break. */
  readonly findings: number;
  /** The best plan whatever it changes, among the same firms: those of use, and those that are there. */
  readonly free: Standing;
  /** What it comes to. */
  readonly summary: readonly Sentence[];
  /** The whole answer as lines to copy or print. */
  readonly lines: readonly Sentence[];
}

function diffFrom(workspace: Workspace, present: Scenario, outcome: PlanOutcome): PlanDiff {
  return planDiff(workspace, present, applyPlan(present, outcome));
}

function standingOf({ report }: PlanOutcome, diff: PlanDiff): Standing {
  const score = report.score.total;
  const bound = Math.floor(report.bound);
  return { score, bound, proven: report.proven, changes: changeCount(diff), gained: score - diff.scoreBefore };
}

function proofOf(wish: ReplanWish, { proven, bound, changes, score }: Standing): Sentence {
  if (wish.kind === 'most') {
    const limit = { most: wish.changes };
    return proven
      ? sentence('plans.replan.mostProven', limit)
      : sentence('plans.replan.mostBound', { ...limit, bound });
  }
  if (proven) return sentence('plans.replan.priceProven', { price: wish.points });
  const less = wish.points * changes;
  return sentence('plans.replan.priceBound', { price: wish.points, score: score - less, bound: bound - less });
}

function summaryOf(
  wish: ReplanWish,
  { findings, free, ...standing }: Standing & Pick<Replan, 'findings' | 'free'>,
): readonly Sentence[] {
  const { changes, gained, score } = standing;
  const params = { changes, points: { signed: gained }, score };
  return [
    changes === 0 ? sentence('plans.replan.unchanged', { score }) : sentence('plans.replan.summary', params),
    ...(findings > 0 ? [sentence('plans.replan.mends', { findings })] : []),
    proofOf(wish, standing),
    sentence(free.proven ? 'plans.replan.free' : 'plans.replan.freeFound', {
      points: { signed: free.gained },
      changes: free.changes,
    }),
  ];
}

interface Wanted {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  /** The scenario with the members to stay close to. */
  readonly present: Scenario;
  readonly wish: ReplanWish;
}

/** How many changes are needed at least, where the wish allows too few: a plan by a policy that minds nothing but changes. */
async function tooFew(
  { workspace, scenario, present }: Wanted,
  most: number,
  refusal: Refusal,
  planFor: PlanFor,
): Promise<Result<never>> {
  const weights = Object.fromEntries(criterionIds.map((id) => [id, 0])) as Record<CriterionId, number>;
  const indifferent = { ...scenario, policy: { ...scenario.policy, weights } };
  const fewest = await planFor({ workspace, scenario: indifferent, change: changeFrom(present, 1) });
  if (!fewest.ok) return fewest;
  const { changes, proven } = standingOf(fewest.value, diffFrom(workspace, present, fewest.value));
  if (changes <= most) return { ok: false, refusal };
  const key = proven ? 'plans.replan.tooFew' : 'plans.replan.tooFewFound';
  return refuse('too-few-changes', both(sentence(key, { most, changes })));
}

function changeOf({ present, wish }: Wanted): ChangePrice {
  return wish.kind === 'price' ? changeFrom(present, wish.points) : { ...changeFrom(present, 0), most: wish.changes };
}

/** The plan the wish asks for; the free one itself where that changes few enough. */
async function wishedPlan(wanted: Wanted, free: PlanOutcome, planFor: PlanFor): Promise<Result<PlanOutcome>> {
  const { workspace, scenario, present, wish } = wanted;
  const isFreeEnough = wish.kind === 'most' && changeCount(diffFrom(workspace, present, free)) <= wish.changes;
  if (isFreeEnough) return done(free);
  const planned = await planFor({ workspace, scenario, change: changeOf(wanted) });
  if (planned.ok || wish.kind === 'price') return planned;
  const { refusal } = planned;
  const isNone = refusal.code === noneWithin || refusal.code === noneFound;
  return isNone ? tooFew(wanted, wish.changes, refusal, planFor) : planned;
}

/**
 * Plans a scenario anew with few changes.
 * @param before the members to stay close to: the scenario as it stands, or the approved one that it is based on
 * @returns a refusal with the code `too-few-changes` where no permitted plan changes as little as asked for
 */
export async function replan(
  workspace: Workspace,
  scenario: Scenario,
  { before, wish }: { readonly before: Scenario; readonly wish: ReplanWish },
  planFor: PlanFor,
): Promise<Result<Replan>> {
  const present = { ...scenario, consortia: membersFrom(scenario, before) };
  const free = await planFor({ workspace, scenario, change: changeFrom(present, 0) });
  if (!free.ok) return free;
  const wanted = { workspace, scenario, present, wish };
  const planned = await wishedPlan(wanted, free.value, planFor);
  if (!planned.ok) return planned;
  const grouping = groupingOf(workspace, present);
  const diff = diffFrom(workspace, present, planned.value);
  const parts = {
    ...standingOf(planned.value, diff),
    findings: findingsOf(grouping).length,
    free: standingOf(free.value, diffFrom(workspace, present, free.value)),
  };
  const summary = summaryOf(wish, parts);
  return done({ ...parts, outcome: planned.value, diff, summary, lines: [...summary, ...diffLines(grouping, diff)] });
}

/** The scenario's consortia with the members of the version before; those that it does not name had none. */
function membersFrom(scenario: Scenario, before: Scenario): Scenario['consortia'] {
  if (before.id === scenario.id) return scenario.consortia;
  const members = new Map(before.consortia.map((one) => [one.id, one.members]));
  return scenario.consortia.map((one) => ({ ...one, members: members.get(one.id) ?? [] }));
}
