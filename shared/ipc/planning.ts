/** The part of the contract that has plans made: by the person, for an explanation, in the background. */
import type { ConsortiumId, FirmId, ScenarioId } from '../ids';
import type { PlanBalance, PlanSelection } from '../model/planRecipe';
import type { CriterionId, Effort } from '../model/policy';
import type { Alternatives } from '../planning/alternatives';
import type { Balanced } from '../planning/balance';
import type { Sensitivity } from '../planning/compare/sensitivity';
import type { Clash } from '../planning/explain/clash';
import type { Price } from '../planning/explain/price';
import type { Repair } from '../planning/explain/withdraw';
import type { PlanOutcome } from '../planning/outcome';
import type { Replan, ReplanWish } from '../planning/replan';
import type { PlanProgress } from '../planning/task';
import type { Result } from '../result';
import type { Chosen } from './chosen';

export interface PlanRequest {
  readonly scenarioId: ScenarioId;
  readonly selection: PlanSelection;
  readonly effort?: Effort;
  readonly maxSeconds?: number;
}

export interface PlanningRequests {
  'planner.start': { input: PlanRequest; answer: { runId: string } };
  'planner.cancel': { input: { runId: string }; answer: null };

  /** Answered when the search is over; an earlier search ends. */
  'sensitivity.find': { input: { scenarioId: ScenarioId; criterion: CriterionId }; answer: Chosen<Sensitivity> };
  'sensitivity.stop': { input: Record<string, never>; answer: null };

  /** The answers to questions that need plans; a new question ends the one before. */
  'explain.price': {
    input: { scenarioId: ScenarioId; firmId: FirmId; consortiumId: ConsortiumId };
    answer: Chosen<Price>;
  };
  'explain.repair': { input: { scenarioId: ScenarioId; firmId: FirmId }; answer: Chosen<Repair> };
  /** With consortia: what stands in the way of forming them; without: whether all pins can hold. */
  'explain.clash': {
    input: { scenarioId: ScenarioId; toForm: readonly ConsortiumId[] };
    answer: Chosen<readonly Clash[]>;
  };
  /** Up to three other good plans; stopped, those that were found by then. `loss`: the share of the best score that one may lose, 0..1. */
  'explain.alternatives': {
    input: { scenarioId: ScenarioId; count: number; loss: number };
    answer: Chosen<Alternatives>;
  };
  /** The scenario planned anew with few changes against itself, or against another one with the same consortia. */
  'explain.replan': {
    input: { scenarioId: ScenarioId; beforeId: ScenarioId; wish: ReplanWish };
    answer: Chosen<Replan>;
  };
  /** The best plan that serves the worst-served area best, or loads no firm much more than another; and what that costs. */
  'explain.balance': { input: { scenarioId: ScenarioId; wish: PlanBalance }; answer: Chosen<Balanced> };
  'explain.stop': { input: Record<string, never>; answer: null };

  /** The best plan with the same pins, found in the background: ended by the next one, and by everything the person asks for. */
  'completion.find': { input: { scenarioId: ScenarioId }; answer: Chosen<PlanOutcome> };
  'completion.stop': { input: Record<string, never>; answer: null };
}

export interface PlanningEvents {
  'planner.progress': { readonly runId: string; readonly progress: PlanProgress };
  'planner.done': { readonly runId: string; readonly result: Result<PlanOutcome> };
  /** A plan with this weight is being made. */
  'sensitivity.progress': { readonly criterion: CriterionId; readonly weight: number };
}
