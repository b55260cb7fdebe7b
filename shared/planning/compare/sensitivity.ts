/**
 * How far one weight may go before another grouping is better. The best score over a weight is convex and the score of one grouping is
 * straight, so a grouping that is best at both ends of an interval is best everywhere inside. Each end begins at the limit and moves in to where
 * the plan found there is no longer better; the last plan at an end is the proof.
 */
import type { CriterionId, Policy } from '../../model/policy';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { done, type Result } from '../../result';
import { judgeScenario } from '../judgement';
import { applyPlan, type PlanOutcome } from '../outcome';
import { changeCount, planDiff } from '../planDiff';
import { type Line, lineOf, pointsAt, standAmong, withWeight } from './breakEven';

/** The weight from which on (or below which) another grouping is better, and in how many memberships it differs. */
export interface Turn {
  readonly weight: number;
  readonly memberships: number;
}

export type Sensitivity =
  /** The scenario breaks rules, so it is no plan that could be compared with plans. */
  | { readonly kind: 'broken'; readonly findings: number }
  /** Already with the present weights another grouping has so many points more. */
  | { readonly kind: 'beaten'; readonly points: number }
  | {
      readonly kind: 'stands';
      /** Whole weights, both included. */
      readonly from: number;
      readonly to: number;
      /** False: no better grouping was found in there, but the planner could not prove that there is none. */
      readonly proven: boolean;
      readonly below?: Turn;
      readonly above?: Turn;
    };

export interface SensitivityQuestion {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly criterion: CriterionId;
}

export interface SensitivityHooks {
  /** The best plan under a policy, with its bound. A refusal ends the search. */
  readonly plan: (policy: Policy) => Promise<Result<PlanOutcome>>;
  /** A plan is about to be made with this weight. */
  readonly onWeight?: (weight: number) => void;
}

interface Rival {
  readonly line: Line;
  readonly scenario: Scenario;
}

/** An end that has not settled after so many plans is given up as unproven. */
const plansPerEnd = 12;

class Search {
  private readonly question: SensitivityQuestion;
  private readonly hooks: SensitivityHooks;
  private readonly line: Line;
  private readonly rivals: Rival[] = [];

  constructor(question: SensitivityQuestion, hooks: SensitivityHooks) {
    this.question = question;
    this.hooks = hooks;
    this.line = this.lineOf(question.scenario);
  }

  async run(): Promise<Result<Sensitivity>> {
    const now = await this.isBest(this.weight);
    if (!now.ok) return now;
    const above = await this.settle('to');
    if (!above.ok) return above;
    const below = await this.settle('from');
    return below.ok ? done(this.answer(above.value && below.value)) : below;
  }

  private get weight(): number {
    return this.question.scenario.policy.weights[this.question.criterion];
  }

  private lineOf(scenario: Scenario): Line {
    const { workspace, criterion, scenario: own } = this.question;
    return lineOf(workspace, scenario, criterion, own.policy);
  }

  /** Plans at a weight and remembers the plan as a rival. @returns whether it is proven that nothing is better there */
  private async isBest(weight: number): Promise<Result<boolean>> {
    const { scenario, criterion } = this.question;
    this.hooks.onWeight?.(weight);
    const outcome = await this.hooks.plan(withWeight(scenario.policy, criterion, weight));
    if (!outcome.ok) return outcome;
    const rival = applyPlan(scenario, outcome.value);
    this.rivals.push({ line: this.lineOf(rival), scenario: rival });
    return done(outcome.value.report.bound <= pointsAt(this.line, weight));
  }

  private stand() {
    return standAmong(this.line, this.rivals, this.weight);
  }

  /** Moves one end in until no plan is better there. @returns whether that is proven */
  private async settle(end: 'from' | 'to'): Promise<Result<boolean>> {
    for (let plans = 0; plans < plansPerEnd; plans += 1) {
      const edge = this.stand()?.[end];
      if (edge === undefined) return done(false);
      const best = await this.isBest(edge);
      if (!best.ok || this.stand()?.[end] === edge) return best;
    }
    return done(false);
  }

  private answer(proven: boolean): Sensitivity {
    const stand = this.stand();
    if (stand === undefined) return { kind: 'beaten', points: this.lead() };
    const { from, to, below, above } = stand;
    return {
      kind: 'stands',
      from,
      to,
      proven,
      ...(below === undefined ? {} : { below: { weight: from - 1, memberships: this.distance(below) } }),
      ...(above === undefined ? {} : { above: { weight: to + 1, memberships: this.distance(above) } }),
    };
  }

  /** How many points the best rival has more with the present weight. */
  private lead(): number {
    const best = Math.max(...this.rivals.map(({ line }) => pointsAt(line, this.weight)));
    return best - pointsAt(this.line, this.weight);
  }

  private distance(rival: Rival): number {
    const { workspace, scenario } = this.question;
    return changeCount(planDiff(workspace, scenario, rival.scenario));
  }
}

/** Within which values of one weight the present grouping stays the best. */
export async function sensitivityOf(
  question: SensitivityQuestion,
  hooks: SensitivityHooks,
): Promise<Result<Sensitivity>> {
  const findings = judgeScenario(question.workspace, question.scenario).findings.length;
  return findings > 0 ? done({ kind: 'broken', findings }) : new Search(question, hooks).run();
}
