/** Collects what rules and criteria say into the abstract model of one planner run. */
import { criteria } from '../criteria';
import type { ConsortiumId, FirmId } from '../ids';
import type { Consortium, Role } from '../model/consortium';
import type { Firm } from '../model/firm';
import { type Grouping, groupingOf } from '../model/grouping';
import type { RuleRows, ScoreTerms } from '../model/planModel';
import type { PlanSelection } from '../model/planRecipe';
import { candidatesOf, type PlanSpace, type Slot } from '../model/planSpace';
import type { CriterionId } from '../model/policy';
import type { RuleId } from '../model/ruleId';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { rules } from '../rules';
import { isUseful } from '../rules/useful';
import type { ChangePrice } from './changePrice';
import type { CountRow, MemberPoints, PlacedPoints, PlanModel, PlanSlot, PlanTerm, RequiredMember } from './plan';
import { scoreGrouping } from './score';

export const everything: PlanSelection = { kind: 'all' };

/** Is the consortium one of those to be planned? */
export function isSelected(selection: PlanSelection, consortium: Consortium): boolean {
  if (selection.kind === 'area') return consortium.areaId === selection.areaId;
  return selection.kind === 'all' || selection.ids.includes(consortium.id);
}

/** The scenario with its planned consortia emptied: what stands whatever the planner does. */
export function withoutPlanned(scenario: Scenario, planned: ReadonlySet<ConsortiumId>): Scenario {
  const consortia = scenario.consortia.map((one) => (planned.has(one.id) ? { ...one, members: [] } : one));
  return { ...scenario, consortia };
}

function slotsOf(
  workspace: Workspace,
  grouping: Grouping,
  planned: ReadonlySet<ConsortiumId>,
  before: Before,
): readonly Slot[] {
  const stayingIn = new Map(before.map(({ id, members }) => [id, new Set(members.map(({ firmId }) => firmId))]));
  return grouping.groups
    .filter((group) => planned.has(group.consortium.id))
    .map((group) => {
      const pins = group.consortium.members.filter((member) => member.pinned === true);
      const pinned = new Set<FirmId>(pins.map(({ firmId }) => firmId));
      const staying: ReadonlySet<FirmId> = stayingIn.get(group.consortium.id) ?? new Set();
      const isThere = ({ id }: Firm) => pinned.has(id) || staying.has(id);
      const candidates = workspace.firms.filter((firm) => isThere(firm) || isUseful(grouping.facts, firm, group));
      return { group, candidates, pins, staying, declined: grouping.declined.get(group.consortium.id) ?? new Set() };
    });
}

/** What rules and criteria may look at when they describe themselves for this run. */
export function planSpaceOf(
  workspace: Workspace,
  scenario: Scenario,
  planned: ReadonlySet<ConsortiumId>,
  before: Before = [],
): PlanSpace {
  const grouping = groupingOf(workspace, scenario);
  const kept = groupingOf(workspace, withoutPlanned(scenario, planned)).placements;
  return { facts: grouping.facts, policy: scenario.policy, slots: slotsOf(workspace, grouping, planned, before), kept };
}

interface SlotWords {
  readonly counts: { rule: RuleId; firms: readonly FirmId[]; min?: number; max?: number }[];
  eligible: readonly FirmId[] | undefined;
  readonly forbidden: Map<FirmId, RuleId>;
  readonly required: Map<FirmId, Role>;
  readonly members: { criterion: CriterionId; firm: FirmId; points: number }[];
  readonly terms: { criterion: CriterionId; firms: readonly FirmId[]; count: 1 | 2; points: number; label: string }[];
}

interface Words {
  readonly slots: ReadonlyMap<ConsortiumId, SlotWords>;
  readonly capacity: Map<FirmId, number>;
  readonly placed: { criterion: CriterionId; firm: FirmId; points: number }[];
}

function emptyWords(space: PlanSpace): Words {
  const blank = (): SlotWords => ({
    counts: [],
    eligible: undefined,
    forbidden: new Map(),
    required: new Map(),
    members: [],
    terms: [],
  });
  return {
    slots: new Map(space.slots.map((slot) => [slot.group.consortium.id, blank()])),
    capacity: new Map(),
    placed: [],
  };
}

function slotWords(words: Words, id: ConsortiumId): SlotWords {
  const found = words.slots.get(id);
  if (found === undefined) throw new Error(`A rule or criterion spoke about ${id}, which is not planned`);
  return found;
}

function rowSink(words: Words, isIncluded: RowFilter): RuleRows {
  return {
    count: (rule, c, firms, bounds) => {
      if (isIncluded(rule, c, undefined)) slotWords(words, c).counts.push({ rule, firms, ...bounds });
    },
    lead: (rule, c, eligible) => {
      if (!isIncluded(rule, c, undefined)) return;
      const slot = slotWords(words, c);
      slot.eligible = slot.eligible?.filter((firm) => eligible.includes(firm)) ?? eligible;
    },
    capacity: (rule, firm, max) => {
      if (!isIncluded(rule, undefined, firm)) return;
      words.capacity.set(firm, Math.min(max, words.capacity.get(firm) ?? max));
    },
    forbid: (rule, c, firm) => {
      if (isIncluded(rule, c, firm)) slotWords(words, c).forbidden.set(firm, rule);
    },
    require: (rule, c, firm, role) => {
      if (isIncluded(rule, c, firm)) slotWords(words, c).required.set(firm, role);
    },
  };
}

function termSink(words: Words): ScoreTerms {
  return {
    member: (criterion, c, firm, points) => {
      if (points !== 0) slotWords(words, c).members.push({ criterion, firm, points });
    },
    atLeast: (criterion, c, firms, count, points, label) => {
      if (points !== 0) slotWords(words, c).terms.push({ criterion, firms, count, points, label });
    },
    placed: (criterion, firm, points) => {
      if (points !== 0) words.placed.push({ criterion, firm, points });
    },
  };
}

/** Consortia of an earlier version, whose members may stay whether or not they are of use. */
type Before = ChangePrice['from'];

/** Which rows may be written: of which rule, in which consortium (not of capacity), about which firm (not of counts and leads). */
export type RowFilter = (rule: RuleId, consortiumId: ConsortiumId | undefined, firmId: FirmId | undefined) => boolean;

export interface ModelOptions {
  /** Used to find the smallest set of rules that clash. */
  readonly isIncluded?: RowFilter;
  readonly before?: Before;
}

function collect(space: PlanSpace, isIncluded: RowFilter): Words {
  const words = emptyWords(space);
  for (const rule of rules) rule.rows(space, rowSink(words, isIncluded));
  for (const criterion of criteria) criterion.terms(space, termSink(words));
  return words;
}

function slotModel(slot: Slot, words: SlotWords, numberOf: ReadonlyMap<FirmId, number>): PlanSlot {
  const allowed = (firm: FirmId) => !words.forbidden.has(firm) || words.required.has(firm);
  const numbers = (firms: readonly FirmId[]) =>
    firms.filter((firm) => allowed(firm) && numberOf.has(firm)).map((firm) => numberOf.get(firm) as number);
  const firms = numbers(slot.candidates.map(({ id }) => id));
  const inside = new Set(firms);
  const within = (ids: readonly FirmId[]) => numbers(ids).filter((firm) => inside.has(firm));
  const counts = words.counts.map(
    (row): CountRow => ({ rule: row.rule, firms: within(row.firms), min: row.min ?? 0, max: row.max ?? firms.length }),
  );
  const impossible = [...words.forbidden]
    .filter(([firm]) => words.required.has(firm))
    .map(([firm, rule]): CountRow => ({ rule, firms: within([firm]), min: 0, max: 0 }));
  return {
    id: slot.group.consortium.id,
    firms,
    counts: [...counts.filter((row) => row.min > 0 || row.max < row.firms.length), ...impossible],
    eligible: words.eligible && within(words.eligible),
    required: [...words.required].map(([firm, role]): RequiredMember => ({ firm: numberOf.get(firm) ?? -1, role })),
    members: words.members.flatMap(({ criterion, firm, points }): MemberPoints[] =>
      within([firm]).map((number) => ({ criterion, firm: number, points })),
    ),
    terms: words.terms
      .map((term): PlanTerm => ({ ...term, firms: within(term.firms) }))
      .filter((term) => term.firms.length >= term.count),
  };
}

/**
 * The abstract model of planning `planned` consortia of a scenario: exactly what rules (rows) and criteria (points) say,
 * with forbidden pairs left out. Points are integers; `offset` is the score of all that stays as it is.
 */
export function planModelOf(
  workspace: Workspace,
  scenario: Scenario,
  planned: ReadonlySet<ConsortiumId>,
  { isIncluded = () => true, before = [] }: ModelOptions = {},
): PlanModel {
  const space = planSpaceOf(workspace, scenario, planned, before);
  const words = collect(space, isIncluded);
  const firms = candidatesOf(space).map(({ id }) => id);
  const numberOf = new Map(firms.map((id, index) => [id, index]));
  const slots = space.slots.map((slot) => slotModel(slot, slotWords(words, slot.group.consortium.id), numberOf));
  const placed = words.placed.flatMap(({ criterion, firm, points }): PlacedPoints[] => {
    const number = numberOf.get(firm);
    return number === undefined || (space.kept.get(firm)?.length ?? 0) > 0 ? [] : [{ criterion, firm: number, points }];
  });
  const standing = groupingOf(workspace, withoutPlanned(scenario, planned));
  return {
    firms,
    slots,
    capacity: firms.map((id) => words.capacity.get(id) ?? slots.length),
    placed,
    offset: scoreGrouping(standing).total,
  };
}
