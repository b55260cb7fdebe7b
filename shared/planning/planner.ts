/**
 * The planner's road: greedy, search, first bound, whole groups, restricted and full exact model. Each phase starts from the best plan so
 * far, hands on every better plan and every better bound, and ends early when the plan is proven.
 */
import type { ConsortiumId } from '../ids';
import type { PlanPhase } from '../model/planReport';
import { City, worthOf } from './city';
import { type Blocked, canForm, findBlocked, rulesAgainst } from './clash';
import { type Compiled, compile } from './compiled';
import { ColumnPool, columnsInReach, DualAscent, masterModelOf, planOfMaster } from './decomposition';
import { limitsFor, type PhaseLimits } from './effort';
import { type FullModel, fullModelOf, groupsOf, valuesOf } from './fullModel';
import { buildGroup, greedyPlan } from './greedy';
import { outcomeOf, type PlanContext, type PlanOutcome, type Unformed } from './outcome';
import type { Groups, PlanModel } from './plan';
import { isSelected, planModelOf } from './program';
import { Random } from './random';
import { searchPlan } from './search';
import type { LinearModel, MipSolver, SolveAnswer } from './solver';
import { gapOf, type PlanHooks, type PlanTask } from './task';

/** At most so often is a better plan judged and handed out while a phase runs. */
const secondsBetweenPlans = 0.3;

function greatestDivisor(model: PlanModel): number {
  const divide = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divide(b, a % b));
  let divisor = 0;
  for (const { points } of model.placed) divisor = divide(divisor, points);
  for (const slot of model.slots) {
    for (const { points } of slot.members) divisor = divide(divisor, points);
    for (const { points } of slot.terms) divisor = divide(divisor, points);
  }
  return Math.max(1, divisor);
}

function trivialBound(model: PlanModel): number {
  let bound = model.offset;
  for (const { points } of model.placed) bound += Math.max(0, points);
  for (const slot of model.slots) {
    for (const { points } of [...slot.members, ...slot.terms]) bound += Math.max(0, points);
  }
  return bound;
}

/** One run: the best plan and the best bound so far, and what to tell about them. */
class Run {
  readonly task: PlanTask;
  readonly hooks: PlanHooks;
  readonly solver: MipSolver;
  readonly compiled: Compiled;
  readonly context: PlanContext;
  readonly limits: PhaseLimits;
  readonly pool: ColumnPool;
  readonly blocked: readonly Blocked[];
  /** Every plan's points differ from the offset by a multiple of this. */
  readonly grain: number;
  groups: Groups | undefined;
  score = Number.NEGATIVE_INFINITY;
  bound: number;
  phase: PlanPhase = 'greedy';
  private announcedAt = Number.NEGATIVE_INFINITY;
  private announced = Number.NEGATIVE_INFINITY;

  constructor(task: PlanTask, hooks: PlanHooks, solver: MipSolver, model: PlanModel, blocked: readonly Blocked[]) {
    this.task = task;
    this.hooks = hooks;
    this.solver = solver;
    this.compiled = compile(model);
    this.blocked = blocked;
    this.limits = limitsFor(model, task.effort ?? task.scenario.policy.effort);
    this.pool = new ColumnPool(this.compiled);
    this.grain = greatestDivisor(model);
    this.bound = trivialBound(model);
    this.context = {
      workspace: task.workspace,
      scenario: task.scenario,
      model,
      provenance: { dataHash: task.dataHash, solver: solver.name, app: task.app },
    };
  }

  get isProven(): boolean {
    return this.bound <= this.score;
  }

  get secondsLeft(): number {
    return (this.task.maxSeconds ?? Number.POSITIVE_INFINITY) - this.hooks.seconds();
  }

  get isOver(): boolean {
    return this.isProven || this.secondsLeft <= 0;
  }

  /** Takes a bound of the points (offset included), rounded down to what a plan can have. */
  lower(bound: number): void {
    const { offset } = this.compiled;
    const tolerance = 1e-7 * Math.abs(bound) + 1e-6;
    const steps = Math.floor((bound - offset + tolerance) / this.grain);
    const rounded = Math.max(offset + steps * this.grain, this.score);
    if (rounded >= this.bound) return;
    this.bound = rounded;
    this.tell();
  }

  /** Takes a plan if it is better and legal. */
  offer(groups: Groups): void {
    const score = worthOf(this.compiled, groups);
    if (score <= this.score) return;
    const isWhole = this.compiled.slots.every(
      (slot, index) => slot.required.length === 0 || (groups[index]?.length ?? 0) > 0,
    );
    if (!isWhole) return;
    this.groups = groups;
    this.score = Math.round(score);
    this.pool.addPlan(groups);
    this.tell();
    if (this.hooks.seconds() - this.announcedAt > secondsBetweenPlans) this.announce();
  }

  tell(): void {
    if (this.groups === undefined) return;
    const { phase, score, bound, isProven } = this;
    this.hooks.onProgress({
      phase,
      score,
      bound,
      gap: gapOf(score, bound),
      proven: isProven,
      seconds: this.hooks.seconds(),
    });
  }

  announce(unformed: readonly Unformed[] = this.knownUnformed()): PlanOutcome | undefined {
    if (this.groups === undefined) return undefined;
    const { phase, bound, score } = this;
    const outcome = outcomeOf(this.context, this.groups, score, {
      phase,
      bound,
      seconds: this.hooks.seconds(),
      unformed,
    });
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

  private knownUnformed(): readonly Unformed[] {
    return this.blocked.map(({ id, rules }) => ({ id, why: 'pinsClash', rules }));
  }

  /** Solves with the run's limits; better plans and bounds are taken as they come. */
  solve(
    linear: LinearModel,
    read: (values: Float64Array) => Groups,
    options: { start?: Float64Array; iterations: number; takesBound: boolean; offset: number },
  ): SolveAnswer {
    const seconds = Number.isFinite(this.secondsLeft) ? { seconds: this.secondsLeft } : {};
    const answer = this.solver.solve(linear, {
      ...(options.start === undefined ? {} : { start: options.start }),
      iterations: options.iterations,
      ...seconds,
      gap: this.grain * 0.99,
      onBetter: (values) => this.offer(read(values)),
      onBound: (bound) => {
        if (options.takesBound) this.lower(bound + options.offset);
      },
    });
    if (answer.values !== undefined) this.offer(read(answer.values));
    if (options.takesBound) this.lower(answer.bound + options.offset);
    return answer;
  }
}

/** Seats the pinned slots by the solver when greedy could not, then the others. */
function feasibleStart(run: Run, city: City): void {
  const { compiled } = run;
  const isWhole = city.groups.every((group) => group.slot.required.length === 0 || group.members.length > 0);
  if (isWhole) return;
  const model = run.context.model;
  const pinned = model.slots
    .filter((slot) => slot.required.length > 0)
    .map((slot) => ({ ...slot, terms: [], members: [] }));
  const full = fullModelOf({ ...model, slots: pinned, placed: [] });
  const { values } = run.solver.solve(full.linear, {});
  if (values === undefined) return;
  for (const group of city.groups) city.empty(group);
  const seats = new Map(groupsOf(full, values).map((firms, index) => [pinned[index]?.id, firms]));
  for (const [index, slot] of model.slots.entries()) {
    for (const firm of seats.get(slot.id) ?? []) {
      const group = city.groups[index];
      if (group !== undefined) city.add(group, compiled.slots[index]?.localOf[firm] as number);
    }
  }
  for (const group of city.groups) if (group.members.length === 0) buildGroup(city, group);
}

function search(run: Run, seed: number, share: number): void {
  if (run.groups === undefined || run.isOver) return;
  const city = new City(run.compiled);
  city.restore(run.groups);
  const effort = {
    exchanges: Math.round(run.limits.exchanges * share),
    rebuildings: Math.round(run.limits.rebuildings * share),
  };
  searchPlan(city, new Random(seed), effort, {
    onBetter: () => run.offer(city.snapshot()),
    isOver: () => run.isOver,
  });
  run.offer(city.snapshot());
}

/** The relaxation's prices and the best it allows. */
interface Relaxed {
  readonly full: FullModel;
  readonly answer: SolveAnswer;
}

function relax(run: Run): Relaxed | undefined {
  const full = fullModelOf(run.context.model);
  const seconds = Number.isFinite(run.secondsLeft) ? { seconds: run.secondsLeft } : {};
  const answer = run.solver.solve(full.linear, { relaxed: true, ...seconds });
  if (answer.status !== 'solved') return undefined;
  run.lower(answer.objective + full.offset);
  return { full, answer };
}

/** The full model with every x fixed at nought that cannot be in a better plan (`reach` 1), or only far from one (`reach` < 1). */
function fixedByPrices(run: Run, { full, answer }: Relaxed, reach: number): LinearModel {
  const { linear, slots } = full;
  const upper = linear.upper.slice();
  const lower = linear.lower.slice();
  const current = valuesOf(full, run.groups ?? []);
  const slack = (answer.objective + full.offset - run.score) * reach;
  for (const slot of slots) {
    for (const column of slot.x.values()) {
      const loss = Math.abs(answer.reducedCosts?.[column] ?? 0);
      const value = answer.values?.[column] ?? 0;
      if (value < 1e-6 && loss > slack && current[column] === 0) upper[column] = lower[column] as number;
      if (reach === 1 && value > 1 - 1e-6 && loss > slack && current[column] === 1) lower[column] = 1;
    }
  }
  return { ...linear, upper, lower };
}

function exact(run: Run, relaxed: Relaxed, reach: number, iterations: number): SolveAnswer {
  const { full } = relaxed;
  const start = run.groups === undefined ? {} : { start: valuesOf(full, run.groups) };
  return run.solve(fixedByPrices(run, relaxed, reach), (values) => groupsOf(full, values), {
    ...start,
    iterations,
    takesBound: reach === 1,
    offset: full.offset,
  });
}

/** Whole groups: prices, columns, master problem, search, and again. */
function decompose(run: Run, relaxed: Relaxed | undefined): void {
  const { compiled, limits, pool } = run;
  const dual = new DualAscent(compiled, pool);
  dual.startFrom(run.groups ?? []);
  if (relaxed !== undefined) dual.startAt(firmPrices(relaxed, compiled));
  for (let cycle = 0; cycle < limits.cycles && !run.isOver && run.groups !== undefined; cycle += 1) {
    const answer = dual.run(
      run.score,
      { rounds: limits.rounds, nodes: limits.groupNodes },
      { onBound: (bound) => run.lower(bound), isOver: () => run.isOver },
    );
    if (run.isOver) return;
    const columns = columnsInReach(pool, answer, run.score, run.groups, 6_000);
    const master = masterModelOf(compiled, columns, run.groups);
    run.solve(master.linear, (values) => planOfMaster(compiled, master, values), {
      start: master.start,
      iterations: limits.masterIterations,
      takesBound: false,
      offset: 0,
    });
    search(run, run.task.scenario.policy.seed + 100 + cycle, 0.5);
  }
}

/** What the relaxation would pay for one more membership of each firm, less what a first membership brings. */
function firmPrices({ full, answer }: Relaxed, compiled: Compiled): Float64Array {
  const prices = new Float64Array(compiled.capacity.length);
  for (const [firm, row] of full.capacityRow)
    prices[firm] = (prices[firm] as number) + Math.abs(answer.rowPrices?.[row] ?? 0);
  for (const [firm, row] of full.placedRow)
    prices[firm] = (prices[firm] as number) - Math.abs(answer.rowPrices?.[row] ?? 0);
  return prices;
}

/** Models this small go to the exact solver at once. */
const smallPairs = 2_000;

function improve(run: Run): void {
  const { limits } = run;
  run.enter('relaxation');
  const relaxed = relax(run);
  const pairs = run.compiled.slots.reduce((sum, slot) => sum + slot.firm.length, 0);
  const isNear = () => run.bound - run.score <= 0.01 * Math.abs(run.score);
  const exactFirst = relaxed !== undefined && (pairs <= smallPairs || isNear());
  if (exactFirst && !run.isOver) {
    run.enter('restricted');
    exact(run, relaxed, 0.3, limits.restrictedIterations);
  }
  if (exactFirst && pairs <= smallPairs && !run.isOver) {
    run.enter('full');
    exact(run, relaxed, 1, limits.fullIterations);
  }
  if (!run.isOver && !(exactFirst && run.bound - run.score <= 0.002 * Math.abs(run.score))) {
    run.enter('decomposition');
    decompose(run, relaxed);
  }
  if (relaxed === undefined || run.isOver || (exactFirst && pairs <= smallPairs)) return;
  if (!exactFirst) {
    run.enter('restricted');
    exact(run, relaxed, 0.15, limits.restrictedIterations);
  }
  if (run.isOver) return;
  run.enter('full');
  exact(run, relaxed, 1, limits.fullIterations);
}

function whyUnformed(run: Run, id: ConsortiumId): Unformed {
  const { model, workspace, scenario } = run.context;
  const slot = model.slots.find((one) => one.id === id);
  if (slot === undefined || slot.terms.length === 0)
    return { id, why: slot?.firms.length === 0 ? 'noNeeds' : 'notWorth', rules: [] };
  const planned = new Set(model.slots.map((one) => one.id));
  if (!canForm(run.solver, model, id)) {
    return { id, why: 'noGroup', rules: rulesAgainst(run.solver, workspace, scenario, planned, id) };
  }
  return { id, why: run.isProven ? 'notWorth' : 'busy', rules: run.isProven ? [] : ['capacity'] };
}

function unformed(run: Run): readonly Unformed[] {
  const empty = run.context.model.slots.filter((_, index) => run.groups?.[index]?.length === 0).map(({ id }) => id);
  const blocked = run.blocked.map(({ id, rules }): Unformed => ({ id, why: 'pinsClash', rules }));
  return [...blocked, ...empty.map((id) => whyUnformed(run, id))];
}

/** Plans the selected consortia. Synchronous; hooks are called while it runs. Throws only for bugs. */
export function plan(task: PlanTask, solver: MipSolver, hooks: PlanHooks): PlanOutcome {
  const { workspace, scenario, selection } = task;
  const chosen = new Set(scenario.consortia.filter((one) => isSelected(selection, one)).map(({ id }) => id));
  const hasPins = scenario.consortia.some(
    (one) => chosen.has(one.id) && one.members.some(({ pinned }) => pinned === true),
  );
  const blocked = hasPins ? findBlocked(solver, workspace, scenario, chosen) : [];
  for (const { id } of blocked) chosen.delete(id);
  const run = new Run(task, hooks, solver, planModelOf(workspace, scenario, chosen), blocked);
  const city = greedyPlan(run.compiled);
  feasibleStart(run, city);
  run.offer(city.snapshot());
  run.enter('search');
  search(run, scenario.policy.seed, 1);
  if (!run.isOver) improve(run);
  const outcome = run.announce(unformed(run));
  if (outcome === undefined) throw new Error('No plan was found although pins that clash were set aside');
  return outcome;
}
