/** What the planner's parts hand to each other: the abstract model of one run and the groups chosen so far. Firms and slots are numbers here; ids stay at the border. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Role } from '../model/consortium';
import type { CriterionId } from '../model/policy';
import type { RuleId } from '../model/ruleId';

/** min <= members among `firms` <= max, when the slot is open. */
export interface CountRow {
  readonly rule: RuleId;
  readonly firms: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** `points` when at least `count` of `firms` are members. */
export interface PlanTerm {
  /** `demand`: the price on what the plan as a whole must have. */
  readonly criterion: CriterionId | 'demand';
  readonly firms: readonly number[];
  readonly count: 1 | 2;
  readonly points: number;
  readonly label: string;
}

export interface MemberPoints {
  /** `change`: the price on a membership that differs from an earlier version; `demand`: as in a term. */
  readonly criterion: CriterionId | 'change' | 'demand';
  readonly firm: number;
  readonly points: number;
}

export interface RequiredMember {
  readonly firm: number;
  readonly role: Role;
}

/** One consortium to plan. All firm lists name candidates of the slot only. */
export interface PlanSlot {
  readonly id: ConsortiumId;
  readonly firms: readonly number[];
  readonly counts: readonly CountRow[];
  /** Who may lead; undefined when no rule asks for a lead. */
  readonly eligible: readonly number[] | undefined;
  readonly required: readonly RequiredMember[];
  readonly members: readonly MemberPoints[];
  readonly terms: readonly PlanTerm[];
}

export interface PlacedPoints {
  readonly criterion: CriterionId;
  readonly firm: number;
  readonly points: number;
}

/** Where changes against an earlier version have a price; it stands among the points of the memberships already. */
export interface PricedChange {
  readonly price: number;
  /** The candidates that were members before, by slot. */
  readonly before: readonly ReadonlySet<number>[];
  /** All memberships before, also of firms that are no candidates any more. */
  readonly count: number;
}

/** Everything a planner phase may know. */
export interface PlanModel {
  readonly firms: readonly FirmId[];
  readonly slots: readonly PlanSlot[];
  /** How many slots each firm may still join. */
  readonly capacity: readonly number[];
  /** Points of a firm that is in at least one consortium and is in none of the consortia that stay as they are. */
  readonly placed: readonly PlacedPoints[];
  /** Points of everything that stays as it is. */
  readonly offset: number;
  readonly change?: PricedChange;
}

/** Members (firm numbers, ascending) by slot; an empty list is an empty slot. */
export type Groups = readonly (readonly number[])[];

/** A required member that must not lead, or undefined: the one that must. */
export function requiredLead(slot: PlanSlot): number | undefined {
  return slot.required.find(({ role }) => role === 'lead')?.firm;
}

/** The firms among which a group's lead may be chosen, pinned roles respected. */
export function possibleLeads(slot: PlanSlot): readonly number[] {
  const eligible = slot.eligible ?? slot.firms;
  const lead = requiredLead(slot);
  if (lead !== undefined) return eligible.includes(lead) ? [lead] : [];
  const fixed = new Set(slot.required.map(({ firm }) => firm));
  return eligible.filter((firm) => !fixed.has(firm));
}

/** The slot's hard rows with the lead said as a row too: whether a group can be led depends only on who is in it. */
export function hardRows(slot: PlanSlot): readonly CountRow[] {
  const asked = slot.eligible !== undefined || requiredLead(slot) !== undefined;
  if (!asked) return slot.counts;
  const pinnedLeads = slot.required.filter(({ role }) => role === 'lead').map(({ firm }) => firm);
  const single: readonly CountRow[] =
    slot.eligible === undefined || pinnedLeads.length < 2 ? [] : [{ rule: 'lead', firms: pinnedLeads, min: 0, max: 1 }];
  return [...slot.counts, ...single, { rule: 'lead', firms: possibleLeads(slot), min: 1, max: slot.firms.length }];
}

/** The most members a group of the slot can have. */
export function mostMembers(slot: PlanSlot): number {
  const whole = slot.counts.filter((row) => row.firms.length === slot.firms.length).map((row) => row.max);
  return Math.max(0, Math.min(slot.firms.length, ...whole));
}
