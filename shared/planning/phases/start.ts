/** The first plan: close to an earlier one where there is one, else greedy, with the exact solver's help only where pinned consortia get in each other's way. */
import type { City } from '../city';
import { candidatesAmong } from '../demand';
import { fullModelOf } from '../fullModel';
import { groupsOf } from '../fullValues';
import { buildGroup, greedyPlan } from '../greedy';
import type { PlanModel } from '../plan';
import { planNear } from '../repair';
import type { Run } from '../run';
import type { MipSolver } from '../solver';

/** Puts the first plan into the run. */
export function start(run: Run): void {
  const { earlier } = run.task;
  const { change } = run.context.model;
  if (earlier !== undefined) offer(run, planNear(run.compiled, candidatesAmong(run.context.model, earlier)));
  if (change !== undefined) offer(run, planNear(run.compiled, change.before));
  if (earlier === undefined || run.groups === undefined) offer(run, greedyPlan(run.compiled));
}

function offer(run: Run, city: City): void {
  makeWhole(run.solver, run.context.model, city);
  run.offer(city.snapshot());
}

/** Forms the consortia with pins that got in each other's way. */
export function makeWhole(solver: MipSolver, model: PlanModel, city: City): void {
  if (!isWhole(city)) seatPinned(solver, model, city);
}

function isWhole(city: City): boolean {
  return city.groups.every((group) => group.slot.required.length === 0 || group.members.length > 0);
}

/** Forms the consortia with pins first, all at once, then the others with what is left. */
function seatPinned(solver: MipSolver, model: PlanModel, city: City): void {
  const bare = model.slots
    .filter((slot) => slot.required.length > 0)
    .map((slot) => ({ ...slot, terms: [], members: [] }));
  const full = fullModelOf({ ...model, slots: bare, placed: [] });
  const { values } = solver.solve(full.linear, {});
  if (values === undefined) return;
  const seats = new Map(groupsOf(full, values).map((firms, index) => [bare[index]?.id, firms]));
  for (const group of city.groups) city.empty(group);
  for (const group of city.groups) {
    for (const firm of seats.get(group.slot.slot.id) ?? []) city.add(group, group.slot.localOf[firm] as number);
  }
  for (const group of city.groups) if (group.members.length === 0) buildGroup(city, group);
}
