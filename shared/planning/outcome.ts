/** From groups to a plan people can read: members with roles, score by the scorer, findings by the rules, gaps, reasons. */
import type { ConsortiumId } from '../ids';
import { say } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Member } from '../model/consortium';
import { type Grouping, groupingOf } from '../model/grouping';
import type { PlanPhase, PlanReport } from '../model/planReport';
import type { RuleId } from '../model/ruleId';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { rules } from '../rules';
import type { Share } from './areaCoverage';
import { paidFor } from './changePrice';
import { coverageOf, figuresOf } from './figures';
import { findingsOfGroup } from './findings';
import { supplyGapsOf } from './gaps';
import type { Groups, PlanModel } from './plan';
import { assignRoles } from './roles';
import { pointsByConsortium, type Score, scoreGrouping } from './score';
import { gapOf, type PlanProgress } from './task';

/** A plan: its report, and the members of every planned consortium. */
export interface PlanOutcome {
  readonly report: PlanReport;
  readonly consortia: readonly { readonly id: ConsortiumId; readonly members: readonly Member[] }[];
  /** What its changes cost, where changes had a price. Its report is in plain points: the bound says what no plan with as many changes exceeds. */
  readonly paid?: number;
  /** Where the worst-served area came first: no plan covers its worst-served area better. Its report then speaks of plans that cover it as well. */
  readonly worstAtMost?: Share;
}

/** Why a consortium has no members, and which rules stand in its way. */
export interface Unformed {
  readonly id: ConsortiumId;
  readonly why: 'pinsClash' | 'noGroup' | 'busy' | 'notWorth' | 'noNeeds' | 'notYet' | 'demands';
  readonly rules: readonly RuleId[];
}

/** The scenario with the members of a plan; consortia that were not planned stay as they are. */
export function applyPlan(scenario: Scenario, outcome: PlanOutcome): Scenario {
  return { ...withMembers(scenario, outcome.consortia), lastPlan: outcome.report };
}

function withMembers(scenario: Scenario, planned: PlanOutcome['consortia']): Scenario {
  const members = new Map(planned.map((one) => [one.id, one.members]));
  return {
    ...scenario,
    consortia: scenario.consortia.map((one) => ({ ...one, members: members.get(one.id) ?? one.members })),
  };
}

export interface PlanContext {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly model: PlanModel;
  readonly worstAtMost?: Share;
  readonly provenance: Omit<PlanReport['provenance'], 'seed' | 'policy'>;
}

export interface Standing {
  readonly phase: PlanPhase;
  readonly bound: number;
  readonly seconds: number;
  readonly unformed: readonly Unformed[];
}

/** Groups as members, judged (price of changes aside) by scorer and rules. Throws if the planner's arithmetic differs from the scorer's or a rule is broken: that is a bug. */
export function judge(
  context: PlanContext,
  groups: Groups,
  expected: number,
): { consortia: PlanOutcome['consortia']; grouping: Grouping; score: Score } {
  const { workspace, scenario, model } = context;
  const before = groupingOf(workspace, scenario);
  const roles = assignRoles(before, model, groups);
  const consortia = model.slots.map(({ id }) => ({ id, members: roles.get(id) ?? [] }));
  const grouping = groupingOf(workspace, withMembers(scenario, consortia));
  const score = scoreGrouping(grouping);
  const counted = Math.round(expected) + paidFor(model, groups);
  if (score.total !== counted) {
    throw new Error(`The planner counts ${counted} points where the scorer counts ${score.total}`);
  }
  const planned = new Set(consortia.map(({ id }) => id));
  for (const group of grouping.groups) {
    if (!planned.has(group.consortium.id) || group.members.length === 0) continue;
    const broken = findingsOfGroup(group, grouping).map((finding) => finding.rule);
    if (broken.length > 0)
      throw new Error(`The planner's group for ${group.consortium.id} breaks ${broken.join(', ')}`);
  }
  return { consortia, grouping, score };
}

function reasonOf(context: PlanContext, unformed: Unformed): string {
  const consortium = context.scenario.consortia.find(({ id }) => id === unformed.id);
  const names = rules.filter(({ id }) => unformed.rules.includes(id)).map(({ name }) => ({ key: name }));
  const name = consortium?.name ?? { fa: unformed.id };
  if (unformed.why === 'pinsClash')
    return say('fa', sentence('planning.unformed.pinsClash', { consortium: name, rules: names }));
  if (unformed.why === 'noGroup')
    return say('fa', sentence('planning.unformed.noGroup', { consortium: name, rules: names }));
  if (unformed.why === 'busy') return say('fa', sentence('planning.unformed.busy', { consortium: name }));
  if (unformed.why === 'notYet') return say('fa', sentence('planning.unformed.notYet', { consortium: name }));
  if (unformed.why === 'demands') return say('fa', sentence('planning.unformed.demands', { consortium: name }));
  if (unformed.why === 'noNeeds') return say('fa', sentence('planning.unformed.noNeeds', { consortium: name }));
  return say('fa', sentence('planning.unformed.notWorth', { consortium: name }));
}

/** The whole answer for some groups: judged, scored, explained. */
export function outcomeOf(context: PlanContext, groups: Groups, expected: number, standing: Standing): PlanOutcome {
  const { consortia, grouping, score } = judge(context, groups, expected);
  const points = pointsByConsortium(score);
  const paid = paidFor(context.model, groups);
  const bound = Math.max(standing.bound + paid, score.total);
  const formed = consortia.filter(({ members }) => members.length > 0);
  const groupById = new Map(grouping.groups.map((group) => [group.consortium.id, group]));
  return {
    consortia,
    ...(context.model.change === undefined ? {} : { paid }),
    ...(context.worstAtMost === undefined ? {} : { worstAtMost: context.worstAtMost }),
    report: {
      score: { total: score.total, byCriterion: score.byCriterion },
      bound,
      gap: gapOf(score.total, bound),
      proven: bound === score.total,
      phase: standing.phase,
      seconds: standing.seconds,
      figures: figuresOf(grouping),
      consortia: formed.map(({ id, members }) => {
        const group = groupById.get(id);
        return {
          id,
          members: members.map(({ firmId, role }) => ({ firmId, role })),
          score: points.get(id) ?? 0,
          coverage: group === undefined ? 0 : coverageOf(grouping.facts, [group]),
        };
      }),
      unformed: standing.unformed.map((one) => ({ id: one.id, reason: reasonOf(context, one), rules: [...one.rules] })),
      supplyGaps: supplyGapsOf(context.workspace, grouping.scenario),
      provenance: { ...context.provenance, seed: context.scenario.policy.seed, policy: context.scenario.policy },
    },
  };
}

/** The plan of a run that was ended before its work was done. */
export function asStopped(outcome: PlanOutcome): PlanOutcome {
  const { provenance } = outcome.report;
  const { recipe } = provenance;
  if (recipe === undefined) return outcome;
  return {
    ...outcome,
    report: { ...outcome.report, provenance: { ...provenance, recipe: { ...recipe, stopped: true } } },
  };
}

/** A streamed plan with the bound that was known when the run was stopped. */
export function withProgress(outcome: PlanOutcome, { phase, bound, seconds }: PlanProgress): PlanOutcome {
  const { report } = outcome;
  const score = report.score.total;
  const best = Math.max(score, Math.min(bound + (outcome.paid ?? 0), report.bound));
  const gap = gapOf(score, best);
  return { ...outcome, report: { ...report, phase, seconds, bound: best, gap, proven: gap === 0 } };
}
