/** Consortia whose pins cannot all hold: found before planning, with the rules that clash, so that the others are still planned. */
import type { ConsortiumId } from '../ids';
import { type RuleId, ruleIds } from '../model/ruleId';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { fullModelOf } from './fullModel';
import type { PlanModel, PlanSlot } from './plan';
import { type ModelOptions, planModelOf } from './program';
import type { MipSolver } from './solver';

export interface Blocked {
  readonly id: ConsortiumId;
  /** A smallest set of rules that cannot all hold. */
  readonly rules: readonly RuleId[];
}

/** Can all pins and rules of the model hold, and these consortia be formed besides those with pins? Points do not matter here. */
export function canHold(solver: MipSolver, model: PlanModel, toForm: ReadonlySet<ConsortiumId>): boolean {
  const slots = model.slots.map((slot) => ({ ...slot, terms: [], members: [] }));
  const full = fullModelOf({ ...model, slots, placed: [] });
  const lower = full.linear.lower.slice();
  for (const [index, { open }] of full.slots.entries())
    if (toForm.has(slots[index]?.id as ConsortiumId)) lower[open] = 1;
  return solver.solve({ ...full.linear, lower }, {}).status !== 'infeasible';
}

/** Can the slots with required members all be formed? */
function isFeasible(solver: MipSolver, model: PlanModel, slots: readonly PlanSlot[]): boolean {
  return canHold(solver, { ...model, slots }, new Set());
}

/** Could this consortium alone be formed at all (whether or not it has pins)? */
export function canForm(solver: MipSolver, model: PlanModel, id: ConsortiumId): boolean {
  const slots = model.slots.filter((one) => one.id === id && one.firms.length > 0);
  return slots.length > 0 && canHold(solver, { ...model, slots }, new Set([id]));
}

/** Drops elements, many at once where that goes, as long as the rest still clash: of what is left, nothing can be missed. */
export function smallestSubset<Element>(
  elements: readonly Element[],
  isClash: (kept: readonly Element[]) => boolean,
): readonly Element[] {
  let kept = elements;
  const drop = (some: readonly Element[]): void => {
    const rest = kept.filter((one) => !some.includes(one));
    if (isClash(rest)) kept = rest;
    else if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      drop(some.slice(0, half));
      drop(some.slice(half));
    }
  };
  if (elements.length > 0) drop(elements);
  return kept;
}

/** A smallest set of rules that clash; that only firms of use come in is taken as given. */
function smallestClash(isClash: (rules: ReadonlySet<RuleId>) => boolean): readonly RuleId[] {
  const named = ruleIds.filter((rule) => rule !== 'useful');
  return smallestSubset(named, (kept) => isClash(new Set<RuleId>([...kept, 'useful'])));
}

/** Slots whose pinned firms are full: each membership counts, so all the consortia that share such a firm stand in the way of each other. */
function overPinned(model: PlanModel): readonly PlanSlot[] {
  const pins = new Map<number, number>();
  for (const slot of model.slots) for (const { firm } of slot.required) pins.set(firm, (pins.get(firm) ?? 0) + 1);
  const full = new Set([...pins].filter(([firm, count]) => count > (model.capacity[firm] ?? 0)).map(([firm]) => firm));
  return model.slots.filter((slot) => slot.required.some(({ firm }) => full.has(firm)));
}

/**
 * The consortia among `planned` that cannot be formed with their pins, given what the others leave. They stay as they are and their
 * members keep counting, so the search is repeated until nothing more is blocked.
 */
export function findBlocked(
  solver: MipSolver,
  workspace: Workspace,
  scenario: Scenario,
  planned: ReadonlySet<ConsortiumId>,
  before: ModelOptions['before'] = [],
): readonly Blocked[] {
  const left = new Set(planned);
  const blocked: Blocked[] = [];
  for (let again = true; again; ) {
    again = false;
    const model = planModelOf(workspace, scenario, left, { before });
    const over = overPinned(model);
    for (const slot of over) blocked.push({ id: slot.id, rules: ['capacity', 'pin'] });
    const next = over.length > 0 ? [] : oneClashing(solver, workspace, scenario, left, before);
    blocked.push(...next);
    for (const { id } of [...over, ...next]) {
      left.delete(id);
      again = true;
    }
  }
  return blocked;
}

/** The first slot that cannot be formed together with those before it. */
function oneClashing(
  solver: MipSolver,
  workspace: Workspace,
  scenario: Scenario,
  planned: ReadonlySet<ConsortiumId>,
  before: NonNullable<ModelOptions['before']>,
): readonly Blocked[] {
  const model = planModelOf(workspace, scenario, planned, { before });
  const pinned = model.slots.filter((slot) => slot.required.length > 0);
  if (pinned.length === 0 || isFeasible(solver, model, pinned)) return [];
  const held: PlanSlot[] = [];
  for (const slot of pinned) {
    if (isFeasible(solver, model, [...held, slot])) {
      held.push(slot);
      continue;
    }
    const ids = new Set([...held, slot].map(({ id }) => id));
    const isClash = (rules: ReadonlySet<RuleId>) => {
      const relaxed = planModelOf(workspace, scenario, planned, { isIncluded: (rule) => rules.has(rule), before });
      return !isFeasible(
        solver,
        relaxed,
        relaxed.slots.filter(({ id }) => ids.has(id)),
      );
    };
    return [{ id: slot.id, rules: smallestClash(isClash) }];
  }
  return [];
}

/** The rules that together leave no group for a consortium, pins or not. */
export function rulesAgainst(
  solver: MipSolver,
  workspace: Workspace,
  scenario: Scenario,
  planned: ReadonlySet<ConsortiumId>,
  id: ConsortiumId,
): readonly RuleId[] {
  return smallestClash(
    (rules) =>
      !canForm(solver, planModelOf(workspace, scenario, planned, { isIncluded: (rule) => rules.has(rule) }), id),
  );
}
