/** The first pass of a balanced plan: how well the worst-served area can be covered, whatever that costs in points. */
import {
  areaDemand,
  compareShares,
  highestShareBelow,
  highestWorst,
  noShare,
  type PlannedArea,
  type Share,
  worstShareOf,
} from '../areaCoverage';
import { compile } from '../compiled';
import type { PhaseLimits } from '../effort';
import { type FullModel, fullModelOf } from '../fullModel';
import { groupsOf, valuesOf } from '../fullValues';
import { greedyPlan } from '../greedy';
import type { Groups, PlanModel } from '../plan';
import type { MipSolver } from '../solver';
import { raises, searchPaying } from './paying';
import { makeWhole } from './start';

export interface WorstArea {
  /** A plan that covers the worst-served area so far; it has nothing else to recommend it. */
  readonly groups: Groups;
  readonly share: Share;
  /** No plan covers its worst-served area better than this. */
  readonly atMost: Share;
}

export interface WorstAreaPass {
  readonly model: PlanModel;
  readonly areas: readonly PlannedArea[];
  readonly solver: MipSolver;
  readonly limits: PhaseLimits;
  readonly seed: number;
  /** Seconds that are left for it, where time is limited. */
  readonly seconds: () => { readonly seconds?: number };
  readonly isOver: () => boolean;
}

/** The column of the worst share counts thousandths. */
const thousand = 1_000;
/** Shares of two areas that are not equal differ by more. */
const gap = 1e-4;

/** The pass as it goes on: the best plan and the best bound. */
class Raising {
  readonly pass: WorstAreaPass;
  groups: Groups;
  share: Share;
  atMost: Share;

  constructor(pass: WorstAreaPass) {
    this.pass = pass;
    const city = greedyPlan(compile(pass.model));
    makeWhole(pass.solver, pass.model, city);
    this.groups = city.snapshot();
    this.share = worstShareOf(pass.areas, this.groups) ?? noShare;
    this.atMost = highestWorst(pass.areas) ?? noShare;
  }

  get isDone(): boolean {
    return compareShares(this.share, this.atMost) >= 0 || this.pass.isOver();
  }

  see(groups: Groups): void {
    const { slots } = this.pass.model;
    const isWhole = slots.every(({ required }, slot) => required.length === 0 || (groups[slot]?.length ?? 0) > 0);
    const share = worstShareOf(this.pass.areas, groups);
    if (!isWhole || share === undefined || compareShares(share, this.share) <= 0) return;
    this.groups = groups;
    this.share = share;
  }

  lower(thousandths: number): void {
    const atMost = highestShareBelow(this.pass.areas, thousandths / thousand);
    if (atMost !== undefined && compareShares(atMost, this.atMost) < 0) this.atMost = atMost;
  }
}

/** Rules and requirements alone: what else brings points does not matter here. */
function bareModel({ model, areas }: WorstAreaPass): FullModel {
  const slots = model.slots.map((slot) => ({ ...slot, terms: [], members: [] }));
  const demands = areas.map((area) => areaDemand(area, noShare));
  return fullModelOf({ ...model, slots, placed: [], offset: 0 }, { withLeads: false, withWorst: true }, demands);
}

function solveExactly(raising: Raising): void {
  const { pass } = raising;
  const full = bareModel(pass);
  const relaxed = pass.solver.solve(full.linear, { relaxed: true, ...pass.seconds() });
  if (relaxed.status === 'solved') raising.lower(relaxed.objective);
  if (raising.isDone) return;
  const start = valuesOf(full, raising.groups);
  if (full.worst !== undefined) start[full.worst] = (thousand * raising.share.covered) / raising.share.all - gap;
  const answer = pass.solver.solve(full.linear, {
    start,
    gap,
    iterations: pass.limits.restrictedIterations,
    ...pass.seconds(),
    onBetter: (values) => raising.see(groupsOf(full, values)),
    onBound: (bound) => raising.lower(bound),
    isOver: () => raising.isDone,
  });
  if (answer.values !== undefined) raising.see(groupsOf(full, answer.values));
  if (answer.status !== 'infeasible') raising.lower(answer.bound);
}

/** Looks for a plan as good as the bound allows, or as near as can be found. */
function searchForBound(raising: Raising): void {
  const { pass } = raising;
  const demands = pass.areas.map((area) => ({ demand: areaDemand(area, raising.atMost), price: 0 }));
  let city = greedyPlan(compile(pass.model));
  makeWhole(pass.solver, pass.model, city);
  const paying = { ...pass, demands, onBetter: (groups: Groups) => raising.see(groups), isOver: () => raising.isDone };
  for (const raise of raises) {
    if (raising.isDone) return;
    city = searchPaying(paying, raise, city);
  }
}

/** The share alone, whichever area it is of. */
const bare = ({ covered, all }: Share): Share => ({ covered, all });

/** Raises the coverage of the worst-served area as far as the effort allows; undefined where nothing is asked of any area. */
export function raiseWorstArea(pass: WorstAreaPass): WorstArea | undefined {
  if (pass.areas.length === 0) return undefined;
  const raising = new Raising(pass);
  if (!raising.isDone) solveExactly(raising);
  if (!raising.isDone) searchForBound(raising);
  const { groups, share, atMost } = raising;
  return { groups, share: bare(share), atMost: bare(atMost) };
}
