/** One run of the planner: the best plan and the best bound so far, and what to tell about them. */
import type { PlanRecipe } from '../model/planRecipe';
import type { PlanPhase } from '../model/planReport';
import { worthOf } from './city';
import type { Blocked } from './clash';
import { ColumnPool } from './columns';
import { type Compiled, compile } from './compiled';
import { leastPaid, meets, type PricedDemand, withDemandPrices } from './demand';
import { limitsFor, type PhaseLimits } from './effort';
import { outcomeOf, type PlanContext, type PlanOutcome, type Unformed } from './outcome';
import type { WorstArea } from './phases/worstArea';
import type { Groups, PlanModel } from './plan';
import type { LinearModel, MipSolver, SolveAnswer } from './solver';
import { gapOf, type PlanHooks, type PlanTask } from './task';

/** At most so often is a better plan judged and handed out while a phase runs. */
const secondsBetweenPlans = 0.3;

/** The rest of a limited time is for starting the process and for judging the last plan. */
const shareOfTime = 0.97;

/** The greatest number that divides every point of the model: plans differ by multiples of it. */
function greatestDivisor(model: PlanModel): number {
  const divide = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divide(b, a % b));
  let divisor = 0;
  for (const { points } of model.placed) divisor = divide(divisor, points);
  for (const slot of model.slots) {
    for (const { points } of [...slot.members, ...slot.terms]) divisor = divide(divisor, points);
  }
  return Math.max(1, divisor);
}

/** All that brings points, none of what costs. */
function trivialBound(model: PlanModel): number {
  let bound = model.offset;
  for (const { points } of model.placed) bound += Math.max(0, points);
  for (const slot of model.slots) {
    for (const { points } of [...slot.members, ...slot.terms]) bound += Math.max(0, points);
  }
  return bound;
}

/** How a phase wants an exact model solved. */
export interface ExactSolve {
  readonly linear: LinearModel;
  /** Column values as groups of all slots. */
  readonly read: (values: Float64Array) => Groups;
  readonly start?: Float64Array;
  readonly iterations: number;
  /** Points to add to the solver's bound to make it one of the plan; missing when the model says nothing about all plans. */
  readonly boundOffset?: number;
}

/** What a run is given beside its task: what is set aside, what is kept of it, what is demanded of the plan as a whole. */
export interface RunParts {
  readonly blocked: readonly Blocked[];
  readonly recipe: PlanRecipe;
  readonly demands: readonly PricedDemand[];
  /** How well the worst-served area can be covered, where that comes first. */
  readonly worst: WorstArea | undefined;
}

export class Run {
  readonly task: PlanTask;
  readonly solver: MipSolver;
  /** What the searches move about in: what demands pay is among its points. */
  readonly compiled: Compiled;
  readonly demands: readonly PricedDemand[];
  readonly context: PlanContext;
  readonly limits: PhaseLimits;
  readonly pool: ColumnPool;
  readonly blocked: readonly Blocked[];
  groups: Groups | undefined;
  score = Number.NEGATIVE_INFINITY;
  bound: number;
  private readonly hooks: PlanHooks;
  /** The points as they count. */
  private readonly plain: Compiled;
  private readonly grain: number;
  private phase: PlanPhase = 'greedy';
  private announcedAt = Number.NEGATIVE_INFINITY;
  private announced = Number.NEGATIVE_INFINITY;

  constructor(
    task: PlanTask,
    hooks: PlanHooks,
    solver: MipSolver,
    model: PlanModel,
    { blocked, recipe, demands, worst }: RunParts,
  ) {
    this.task = task;
    this.hooks = hooks;
    this.solver = solver;
    this.compiled = compile(withDemandPrices(model, demands));
    this.plain = demands.length === 0 ? this.compiled : compile(model);
    this.demands = demands;
    this.blocked = blocked;
    this.limits = limitsFor(model, task.effort ?? task.scenario.policy.effort);
    this.pool = new ColumnPool(this.compiled);
    this.grain = greatestDivisor(model);
    this.bound = trivialBound(model);
    this.context = {
      workspace: task.workspace,
      scenario: task.scenario,
      model,
      ...(worst === undefined ? {} : { worstAtMost: worst.atMost }),
      provenance: { dataHash: task.dataHash, solver: solver.name, app: task.app, recipe },
    };
  }

  get isProven(): boolean {
    return this.bound <= this.score;
  }

  /** Seconds as a limit for the solver, where there is a limit. */
  get secondsLimit(): { readonly seconds?: number } {
    const { maxSeconds } = this.task;
    return maxSeconds === undefined ? {} : { seconds: Math.max(0, maxSeconds * shareOfTime - this.hooks.seconds()) };
  }

  /** How much of the time has passed, 0..1; 0 where time is not limited. */
  get secondsShare(): number {
    return this.hooks.seconds() / (this.task.maxSeconds ?? Number.POSITIVE_INFINITY);
  }

  /** The person wants no more of it. */
  get isStopped(): boolean {
    return this.hooks.isStopped?.() === true;
  }

  /** No plan has as many points as are asked for. */
  get isHopeless(): boolean {
    return this.bound < (this.task.unlike?.atLeast ?? Number.NEGATIVE_INFINITY);
  }

  get isOver(): boolean {
    return this.isProven || this.isHopeless || this.secondsLimit.seconds === 0 || this.isStopped;
  }

  /** The score of the best plan with what demands pay at least: whatever is to be better must be worth more. */
  get paidScore(): number {
    return this.score + leastPaid(this.demands);
  }

  /** Takes a bound of the points with what demands pay. */
  lowerPaid(bound: number): void {
    this.lower(bound - leastPaid(this.demands));
  }

  /** Takes a bound of the points (offset included), rounded down to what a plan can have. */
  lower(bound: number): void {
    const { offset } = this.plain;
    const tolerance = 1e-7 * Math.abs(bound) + 1e-6;
    const steps = Math.floor((bound - offset + tolerance) / this.grain);
    const rounded = Math.max(offset + steps * this.grain, this.score);
    if (rounded >= this.bound) return;
    this.bound = rounded;
    this.tell();
  }

  /** Takes a plan if it is better, legal, and has what is demanded. */
  offer(groups: Groups): void {
    const score = worthOf(this.plain, groups);
    if (score <= this.score) return;
    if (
      !meets(
        this.demands.map(({ demand }) => demand),
        groups,
      )
    )
      return;
    const isWhole = this.compiled.slots.every(
      (slot, index) => slot.required.length === 0 || (groups[index]?.length ?? 0) > 0,
    );
    if (!isWhole) return;
    this.groups = groups;
    this.score = Math.round(score);
    this.pool.addPlan(groups);
    this.tell();
    this.announceIfDue();
  }

  /** Hands out a better plan that was found too soon after the last one. */
  private announceIfDue(): void {
    const isDue = this.hooks.seconds() - this.announcedAt > secondsBetweenPlans;
    if (isDue && this.score > this.announced) this.announce();
  }

  /** Judges and hands out the best plan. */
  announce(unformed: readonly Unformed[] = this.emptySoFar()): PlanOutcome | undefined {
    if (this.groups === undefined) return undefined;
    const { phase, bound, score } = this;
    const standing = { phase, bound, seconds: this.hooks.seconds(), unformed };
    const outcome = outcomeOf(this.context, this.groups, score, standing);
    this.announced = score;
    this.announcedAt = this.hooks.seconds();
    this.hooks.onPlan(outcome);
    return outcome;
  }

  enter(phase: PlanPhase): void {
    if (this.score > this.announced) this.announce();
    this.phase = phase;
    this.tell();
  }

  /** Consortia of the plan without members. */
  emptySlots(): readonly Unformed['id'][] {
    return this.context.model.slots.filter((_, index) => this.groups?.[index]?.length === 0).map(({ id }) => id);
  }

  /** Solves with the run's limits; better plans and bounds are taken as they come. */
  solve({ linear, read, start, iterations, boundOffset }: ExactSolve): SolveAnswer {
    const takeBound = (bound: number) => {
      if (boundOffset !== undefined) this.lower(bound + boundOffset);
    };
    const answer = this.solver.solve(linear, {
      ...(start === undefined ? {} : { start }),
      iterations,
      ...this.secondsLimit,
      gap: this.grain * 0.99,
      onBetter: (values) => this.offer(read(values)),
      onBound: takeBound,
      isOver: () => {
        this.announceIfDue();
        return this.isOver;
      },
    });
    if (answer.values !== undefined) this.offer(read(answer.values));
    takeBound(answer.bound);
    return answer;
  }

  private tell(): void {
    if (this.groups === undefined) return;
    const { phase, score, bound, isProven } = this;
    const gap = gapOf(score, bound);
    this.hooks.onProgress({ phase, score, bound, gap, proven: isProven, seconds: this.hooks.seconds() });
  }

  private emptySoFar(): readonly Unformed[] {
    const clashing = this.blocked.map(({ id, rules }): Unformed => ({ id, why: 'pinsClash', rules }));
    return [...clashing, ...this.emptySlots().map((id): Unformed => ({ id, why: 'notYet', rules: [] }))];
  }
}
