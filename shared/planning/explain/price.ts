/** The price of a wish: what the best plan loses when a firm must be in a consortium. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Role } from '../../model/consortium';
import { factsOf } from '../../model/facts';
import type { Firm } from '../../model/firm';
import { groupingOf } from '../../model/grouping';
import type { PlanReport } from '../../model/planReport';
import type { RuleId } from '../../model/ruleId';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { done, type Result } from '../../result';
import { rules } from '../../rules';
import { mayLead } from '../../rules/lead';
import { isUseful } from '../../rules/useful';
import type { PlanOutcome } from '../outcome';
import type { PlanFor } from './planFor';

type Standing = Pick<PlanReport, 'bound' | 'proven'> & { readonly score: number };

export interface Price {
  /** The best plan without the wish, and the best with it; the latter is missing where the rules do not allow it. */
  readonly without: Standing;
  readonly present?: Standing;
  /** The price lies between these; they are equal when it is exact, that is when both plans are proven. */
  readonly least?: number;
  readonly most?: number;
  readonly isExact: boolean;
  /** The plan without the wish has the firm there too: the wish is free. */
  readonly isChosenAnyway: boolean;
  /** Rules that clash with the wish. */
  readonly rules: readonly RuleId[];
  readonly summary: Sentence;
}

interface Wish {
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
}

/** The scenario with the firm pinned there. */
function pinned(scenario: Scenario, { firmId, consortiumId }: Wish, role: Role): Scenario {
  const consortia = scenario.consortia.map((one) => {
    if (one.id !== consortiumId) return one;
    const others = one.members.filter((member) => member.firmId !== firmId);
    return { ...one, members: [...others, { firmId, role, pinned: true }] };
  });
  return { ...scenario, consortia };
}

function isUsefulThere(workspace: Workspace, scenario: Scenario, { firmId, consortiumId }: Wish): boolean {
  const { facts, groups } = groupingOf(workspace, scenario);
  const [firm, group] = [facts.firms.get(firmId), groups.find(({ consortium }) => consortium.id === consortiumId)];
  return firm !== undefined && group !== undefined && isUseful(facts, firm, group);
}

/** The roles in which a firm can be pinned; a pinned role decides who may lead, so a firm that may lead is tried in both. */
function rolesFor(firm: Firm | undefined, { policy }: Scenario): readonly Role[] {
  return firm !== undefined && mayLead(firm, policy) ? ['partner', 'lead'] : ['partner'];
}

function standingOf({ report }: PlanOutcome): Standing {
  return { score: report.score.total, bound: report.bound, proven: report.proven };
}

/** Consortia whose pins clash; they stay as they are, so such a plan says nothing about the wish. */
function blockedIn({ consortia, report }: PlanOutcome): PlanReport['unformed'] {
  return report.unformed.filter(({ id }) => consortia.every((one) => one.id !== id));
}

function better(a: Standing | undefined, b: Standing): Standing {
  if (a === undefined) return b;
  const [score, bound] = [Math.max(a.score, b.score), Math.max(a.bound, b.bound)];
  return { score, bound, proven: bound <= score };
}

function isIn({ consortia }: PlanOutcome, { firmId, consortiumId }: Wish): boolean {
  const there = consortia.find(({ id }) => id === consortiumId);
  return there?.members.some((member) => member.firmId === firmId) ?? false;
}

function summaryOf(price: Omit<Price, 'summary'>): Sentence {
  const { present, least = 0, most = 0, isExact, isChosenAnyway, without } = price;
  if (present === undefined) {
    const names = rules.filter(({ id }) => price.rules.includes(id)).map(({ name }) => ({ key: name }));
    return sentence('explain.price.impossible', { rules: names });
  }
  if (isChosenAnyway) return sentence('explain.price.chosenAnyway');
  if (!isExact) return sentence('explain.price.between', { least, most });
  const scores = { with: present.score, without: without.score };
  if (most < 0) return sentence('explain.price.gain', { ...scores, points: -most });
  return most === 0
    ? sentence('explain.price.free', scores)
    : sentence('explain.price.exact', { ...scores, points: most });
}

interface Found {
  readonly free: PlanOutcome;
  readonly present: Standing | undefined;
  readonly broken: readonly RuleId[];
  /** A firm of use here might have been in the plan without the wish, so the wish cannot gain. */
  readonly isUseful: boolean;
}

function priceOf({ free, present, broken, isUseful }: Found, wish: Wish): Price {
  const without = standingOf(free);
  const isChosenAnyway = isIn(free, wish);
  if (present === undefined) {
    const price = { without, isExact: true, isChosenAnyway, rules: broken };
    return { ...price, summary: summaryOf(price) };
  }
  const floor = isUseful ? 0 : Number.NEGATIVE_INFINITY;
  const least = isChosenAnyway ? 0 : Math.max(floor, without.score - Math.floor(present.bound));
  const most = isChosenAnyway ? 0 : Math.max(floor, Math.floor(without.bound) - present.score);
  const price = { without, present, least, most, isExact: least === most, isChosenAnyway, rules: [] };
  return { ...price, summary: summaryOf(price) };
}

/**
 * What it costs that a firm is in a consortium: the best plan with it pinned there against the best plan without that pin, all other pins
 * the same. Exact when both are proven, else an interval.
 */
export async function priceOfMember(
  workspace: Workspace,
  scenario: Scenario,
  wish: Wish,
  planFor: PlanFor,
): Promise<Result<Price>> {
  const free = await planFor({ workspace, scenario });
  if (!free.ok) return free;
  const before = new Set(blockedIn(free.value).map(({ id }) => id));
  const broken = new Set<RuleId>();
  let present: Standing | undefined;
  for (const role of rolesFor(factsOf(workspace).firms.get(wish.firmId), scenario)) {
    const forced = await planFor({ workspace, scenario: pinned(scenario, wish, role) });
    if (!forced.ok) return forced;
    const clashing = blockedIn(forced.value).filter(({ id }) => id === wish.consortiumId || !before.has(id));
    if (clashing.length === 0) present = better(present, standingOf(forced.value));
    for (const rule of clashing.flatMap((one) => one.rules)) broken.add(rule);
  }
  const found = { free: free.value, present, broken: [...broken], isUseful: isUsefulThere(workspace, scenario, wish) };
  return done(priceOf(found, wish));
}
