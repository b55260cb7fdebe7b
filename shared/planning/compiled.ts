/** The abstract model as typed arrays, so that a search can judge millions of groups. Candidates of a slot are numbered inside the slot ("local"). */
import { hardRows, mostMembers, type PlanModel, type PlanSlot, type PlanTerm } from './plan';

/** Lists of numbers by row, packed: row i is items[starts[i]] .. items[starts[i + 1] - 1]. */
export interface Packed {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Packs lists of numbers. */
export function pack(lists: readonly (readonly number[])[]): Packed {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] as number) + list.length;
  return { starts, items: Int32Array.from(lists.flat()) };
}

/** Terms over the same firms: 0, 1 or more members among them bring 0, `one`, `one + two` points. */
export interface Stacks {
  readonly one: Float64Array;
  readonly two: Float64Array;
  /** Stacks by candidate. */
  readonly of: Packed;
}

export interface CompiledSlot {
  readonly slot: PlanSlot;
  /** Firm number by candidate. */
  readonly firm: Int32Array;
  /** Candidate by firm number, -1 if the firm is none. */
  readonly localOf: Int32Array;
  /** Points of the membership itself. */
  readonly own: Float64Array;
  readonly stacks: Stacks;
  /** Pair terms: partners and points by candidate. */
  readonly partners: Packed;
  readonly partnerPoints: Float64Array;
  readonly rows: Packed;
  readonly rowMin: Int32Array;
  readonly rowMax: Int32Array;
  readonly required: readonly number[];
  readonly isRequired: Uint8Array;
  /** The most members a group can have. */
  readonly most: number;
}

export interface Compiled {
  readonly model: PlanModel;
  readonly slots: readonly CompiledSlot[];
  readonly capacity: Int32Array;
  /** Points of a firm's first membership, by firm. */
  readonly placed: Float64Array;
  readonly offset: number;
}

const isPair = (term: PlanTerm) => term.count === 2 && term.firms.length === 2;

function byCandidate(size: number, lists: readonly (readonly number[])[]): Packed {
  const of: number[][] = Array.from({ length: size }, () => []);
  for (const [index, list] of lists.entries()) for (const local of list) of[local]?.push(index);
  return pack(of);
}

function stacksOf(slot: PlanSlot, localOf: Int32Array): Stacks {
  const stacks = new Map<string, { firms: readonly number[]; one: number; two: number }>();
  for (const term of slot.terms) {
    if (isPair(term)) continue;
    const key = term.firms.join(' ');
    const stack = stacks.get(key) ?? { firms: term.firms, one: 0, two: 0 };
    if (term.count === 1) stack.one += term.points;
    else stack.two += term.points;
    stacks.set(key, stack);
  }
  const list = [...stacks.values()];
  return {
    one: Float64Array.from(list, ({ one }) => one),
    two: Float64Array.from(list, ({ two }) => two),
    of: byCandidate(
      slot.firms.length,
      list.map(({ firms }) => firms.map((firm) => localOf[firm] as number)),
    ),
  };
}

function partnersOf(slot: PlanSlot, localOf: Int32Array): { partners: Packed; partnerPoints: Float64Array } {
  const of = slot.firms.map(() => new Map<number, number>());
  for (const { firms, points } of slot.terms.filter(isPair)) {
    const [a, b] = firms.map((firm) => localOf[firm] as number) as [number, number];
    of[a]?.set(b, (of[a]?.get(b) ?? 0) + points);
    of[b]?.set(a, (of[b]?.get(a) ?? 0) + points);
  }
  return {
    partners: pack(of.map((map) => [...map.keys()])),
    partnerPoints: Float64Array.from(of.flatMap((map) => [...map.values()])),
  };
}

/** Typed arrays of one slot; `firmCount` is the number of firms of the model. */
export function compileSlot(slot: PlanSlot, firmCount: number): CompiledSlot {
  const localOf = new Int32Array(firmCount).fill(-1);
  for (const [local, firm] of slot.firms.entries()) localOf[firm] = local;
  const own = new Float64Array(slot.firms.length);
  for (const { firm, points } of slot.members)
    own[localOf[firm] as number] = (own[localOf[firm] as number] ?? 0) + points;
  const rows = hardRows(slot);
  const required = slot.required.map(({ firm }) => localOf[firm] as number);
  const isRequired = new Uint8Array(slot.firms.length);
  for (const local of required) isRequired[local] = 1;
  return {
    slot,
    firm: Int32Array.from(slot.firms),
    localOf,
    own,
    stacks: stacksOf(slot, localOf),
    ...partnersOf(slot, localOf),
    rows: byCandidate(
      slot.firms.length,
      rows.map((row) => row.firms.map((firm) => localOf[firm] as number)),
    ),
    rowMin: Int32Array.from(rows, (row) => row.min),
    rowMax: Int32Array.from(rows, (row) => row.max),
    required,
    isRequired,
    most: mostMembers(slot),
  };
}

/** Typed arrays of the whole model. */
export function compile(model: PlanModel): Compiled {
  const placed = new Float64Array(model.firms.length);
  for (const { firm, points } of model.placed) placed[firm] = (placed[firm] ?? 0) + points;
  return {
    model,
    slots: model.slots.map((slot) => compileSlot(slot, model.firms.length)),
    capacity: Int32Array.from(model.capacity),
    placed,
    offset: model.offset,
  };
}
