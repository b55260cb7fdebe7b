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

/** Can the slots with required members all be formed? Points do not matter here. */
function isFeasible(solver: MipSolver, model: PlanModel, slots: readonly PlanSlot[]): boolean {
  const bare = slots.map((slot) => ({ ...slot, terms: [], members: [] }));
  const full = fullModelOf({ ...model, slots: bare, placed: [] });
  return solver.solve(full.linear, {}).status !== 'infeasible';
}

/** Could this consortium alone be formed at all (whether or not it has pins)? */
export function canForm(solver: MipSolver, model: PlanModel, id: ConsortiumId): boolean {
  const slot = model.slots.find((one) => one.id === id);
  if (slot === undefined || slot.firms.length === 0) return false;
  const full = fullModelOf({ ...model, slots: [{ ...slot, terms: [], members: [] }], placed: [] });
  const open = full.slots[0]?.open as number;
  const lower = full.linear.lower.slice();
  lower[open] = 1;
  return solver.solve({ ...full.linear, lower }, {}).status !== 'infeasible';
}

/** Drops one rule after the other as long as the rest still clash: what is left is a smallest clashing set. */
export function smallestClash(isClash: (rules: ReadonlySet<RuleId>) => boolean): readonly RuleId[] {
  const kept = new Set<RuleId>(ruleIds);
  for (const rule of ruleIds) {
    if (rule === 'useful') continue;
    kept.delete(rule);
    if (!isClash(kept)) kept.add(rule);
  }
  kept.delete('useful');
  return [...kept];
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
