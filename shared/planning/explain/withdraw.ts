/** If a firm leaves: what breaks, consortium by consortium, and the repair with few changes. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import { type Grouping, groupingOf } from '../../model/grouping';
import type { Policy } from '../../model/policy';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { done, type Result } from '../../result';
import type { Finding } from '../../rules/rule';
import { changeFrom } from '../changePrice';
import { applyPlan, type PlanOutcome } from '../outcome';
import { changeCount, type PlanDiff, planDiff } from '../planDiff';
import { compare, type RequirementOf } from '../preview';
import { capabilityNames, consortiumName, firmName } from './names';
import type { PlanFor } from './planFor';

/** What one consortium loses. */
export interface LossHere {
  readonly consortiumId: ConsortiumId;
  /** Requirements that nobody would meet any more. */
  readonly uncovered: readonly RequirementOf[];
  readonly broken: readonly Finding[];
  readonly wasLead: boolean;
  readonly sentence: Sentence;
}

export interface Withdrawal {
  readonly firmId: FirmId;
  /** What the scenario loses if nobody comes in its place; negative if it gains. */
  readonly points: number;
  /** The consortia it is in, in their order. */
  readonly consortia: readonly LossHere[];
  readonly summary: Sentence;
}

export interface Repair {
  /** From the scenario without the firm to the repaired one; its own leaving is no change of the repair. */
  readonly diff: PlanDiff;
  /** Memberships that come or go. */
  readonly changes: number;
  /** The plan, to be taken over. */
  readonly outcome: PlanOutcome;
  readonly summary: Sentence;
}

/** The scenario without a firm: it leaves every consortium, pinned or not, and is banned from all, so that no plan brings it back. */
export function withoutFirm(scenario: Scenario, firmId: FirmId): Scenario {
  const consortia = scenario.consortia.map((one) => ({
    ...one,
    members: one.members.filter((member) => member.firmId !== firmId),
    bans: one.bans.includes(firmId) ? one.bans : [...one.bans, firmId],
  }));
  return { ...scenario, consortia };
}

/** What a change must be worth in a repair: one ordinary requirement covered. */
export function usualChangePrice({ weights }: Policy): number {
  return Math.max(1, weights.coverage);
}

function lossSentence(grouping: Grouping, loss: Omit<LossHere, 'sentence'>): Sentence {
  const consortium = consortiumName(grouping.scenario, loss.consortiumId);
  const capabilities = capabilityNames(grouping.facts, loss.uncovered);
  const rules = loss.broken.map((finding) => finding.sentence);
  if (capabilities.length > 0 && rules.length > 0) {
    return sentence('explain.withdraw.both', { consortium, capabilities, rules });
  }
  if (capabilities.length > 0) return sentence('explain.withdraw.uncovered', { consortium, capabilities });
  return rules.length > 0
    ? sentence('explain.withdraw.broken', { rules })
    : sentence('explain.withdraw.holds', { consortium });
}

/** What breaks if a firm leaves the scenario. */
export function withdraw(workspace: Workspace, scenario: Scenario, firmId: FirmId): Withdrawal {
  const before = groupingOf(workspace, scenario);
  const { points, uncovered, broken } = compare(before, groupingOf(workspace, withoutFirm(scenario, firmId)));
  const places = scenario.consortia.filter(({ members }) => members.some((member) => member.firmId === firmId));
  const consortia = places.map(({ id, members }): LossHere => {
    const here = (one: { readonly consortiumId: ConsortiumId }) => one.consortiumId === id;
    const wasLead = members.some((member) => member.firmId === firmId && member.role === 'lead');
    const loss = { consortiumId: id, uncovered: uncovered.filter(here), broken: broken.filter(here), wasLead };
    return { ...loss, sentence: lossSentence(before, loss) };
  });
  const params = { firm: firmName(before.facts, firmId), count: consortia.length, points: { signed: points } };
  return { firmId, points: -points, consortia, summary: sentence('explain.withdraw.summary', params) };
}

/**
 * The repair after a firm has left: the plan without it that is best by score less a price for every membership that comes or goes, so
 * that nothing is moved about that is not worth the trouble.
 */
export async function repair(
  workspace: Workspace,
  scenario: Scenario,
  firmId: FirmId,
  planFor: PlanFor,
  price: number = usualChangePrice(scenario.policy),
): Promise<Result<Repair>> {
  const left = withoutFirm(scenario, firmId);
  const planned = await planFor({ workspace, scenario: left, change: changeFrom(left, price) });
  if (!planned.ok) return planned;
  const outcome = planned.value;
  const diff = planDiff(workspace, left, applyPlan(left, outcome));
  const changes = changeCount(diff);
  const gained = { signed: diff.scoreAfter - diff.scoreBefore };
  const summary =
    changes === 0
      ? sentence('explain.withdraw.noRepair')
      : sentence('explain.withdraw.repair', { changes, points: gained, price });
  return done({ diff, changes, outcome, summary });
}

/** The whole answer as lines to copy or print; without the repair where none has been worked out. */
export function withdrawLines(withdrawal: Withdrawal, repaired?: Repair): readonly Sentence[] {
  const losses = [withdrawal.summary, ...withdrawal.consortia.map((loss) => loss.sentence)];
  return repaired === undefined ? losses : [...losses, repaired.summary];
}
