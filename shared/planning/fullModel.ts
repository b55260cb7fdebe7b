/**
 * The model as rows and columns for an exact solver: x[f,c], open[c] (and lead[f,c] where the file is for people), terms bounded by members.
 * Terms over the same firms are tied together (one + two <= members), which makes the relaxation much tighter than each alone.
 */
import type { Demand } from './demand';
import { withDemandTerms, writeDemand } from './demandRows';
import { hardRows, type PlanModel, type PlanSlot, type PlanTerm, possibleLeads } from './plan';
import { type LinearModel, LinearModelBuilder } from './solver';
import { writeStars } from './starRows';

/** Where the columns of one slot are. */
export interface SlotColumns {
  readonly open: number;
  /** Column by firm number. */
  readonly x: ReadonlyMap<number, number>;
  /** Column that says "at least n of these firms". */
  readonly terms: readonly { readonly column: number; readonly firms: readonly number[]; readonly count: 1 | 2 }[];
  readonly leads: readonly { readonly column: number; readonly firm: number }[];
}

export interface FullModel {
  readonly linear: LinearModel;
  readonly slots: readonly SlotColumns[];
  readonly placed: readonly { readonly column: number; readonly firm: number }[];
  /** Capacity and placement rows by firm, for prices. */
  readonly capacityRow: ReadonlyMap<number, number>;
  readonly placedRow: ReadonlyMap<number, number>;
  /** Row of each demand. */
  readonly demandRow: readonly number[];
  /** The column of the share that all demands reach, where it is asked for. */
  readonly worst?: number;
  readonly offset: number;
  readonly columnNames: readonly string[];
  readonly rowNames: readonly string[];
}

export interface FullModelShape {
  /** Say who leads with columns of its own; without them the lead is a row over the possible leads, which solves faster. */
  readonly withLeads: boolean;
  /** Instead of reaching their least, all demands reach a share of their whole that is to be as high as can be, in thousandths. */
  readonly withWorst?: boolean;
}

class FullModelWriter {
  readonly builder = new LinearModelBuilder();
  readonly model: PlanModel;
  readonly shape: FullModelShape;
  readonly members: number[][];

  constructor(model: PlanModel, shape: FullModelShape) {
    this.model = model;
    this.shape = shape;
    this.members = model.firms.map(() => []);
  }

  writeSlot(slot: PlanSlot): SlotColumns {
    const { builder } = this;
    const required = new Set(slot.required.map(({ firm }) => firm));
    const open = builder.column(`open_${slot.id}`, 0, required.size > 0 ? 1 : 0, 1, true);
    const x = new Map<number, number>();
    const own = new Map<number, number>();
    for (const { firm, points } of slot.members) own.set(firm, (own.get(firm) ?? 0) + points);
    for (const firm of slot.firms) {
      const name = `x_${this.model.firms[firm]}_${slot.id}`;
      const column = builder.column(name, own.get(firm) ?? 0, required.has(firm) ? 1 : 0, 1, true);
      x.set(firm, column);
      this.members[firm]?.push(column);
    }
    this.writeRows(slot, open, x);
    const leads = this.shape.withLeads ? this.writeLeads(slot, open, x) : [];
    const terms = this.writeTerms(slot, open, x);
    if (!this.shape.withLeads) writeStars(this.builder, slot, x, terms);
    return { open, x, terms, leads };
  }

  private writeRows(slot: PlanSlot, open: number, x: ReadonlyMap<number, number>): void {
    const rows = this.shape.withLeads ? slot.counts : hardRows(slot);
    for (const [index, row] of rows.entries()) {
      const sum = row.firms.map((firm) => [x.get(firm) as number, 1] as const);
      const name = `${row.rule}_${slot.id}_${index}`;
      if (row.min > 0) this.builder.row(`${name}_min`, 0, Number.POSITIVE_INFINITY, [...sum, [open, -row.min]]);
      if (row.max < row.firms.length || row.firms.length === slot.firms.length) {
        this.builder.row(`${name}_max`, Number.NEGATIVE_INFINITY, 0, [
          ...sum,
          [open, -Math.min(row.max, row.firms.length)],
        ]);
      }
    }
    if (!slot.counts.some((row) => row.firms.length === slot.firms.length)) {
      const sum = slot.firms.map((firm) => [x.get(firm) as number, 1] as const);
      this.builder.row(`open_${slot.id}_max`, Number.NEGATIVE_INFINITY, 0, [...sum, [open, -slot.firms.length]]);
    }
  }

  private writeLeads(slot: PlanSlot, open: number, x: ReadonlyMap<number, number>): SlotColumns['leads'] {
    if (slot.eligible === undefined) return [];
    const leads = possibleLeads(slot).map((firm) => {
      const column = this.builder.column(`lead_${this.model.firms[firm]}_${slot.id}`, 0, 0, 1, true);
      const member = x.get(firm) as number;
      this.builder.row(`lead_${slot.id}_member_${firm}`, Number.NEGATIVE_INFINITY, 0, [
        [column, 1],
        [member, -1],
      ]);
      return { column, firm };
    });
    this.builder.row(`lead_${slot.id}_one`, 0, 0, [...leads.map(({ column }) => [column, 1] as const), [open, -1]]);
    return leads;
  }

  private writeTerms(slot: PlanSlot, open: number, x: ReadonlyMap<number, number>): SlotColumns['terms'] {
    const stacks = new Map<string, PlanTerm[]>();
    for (const term of slot.terms) {
      const key = term.firms.join(' ');
      stacks.set(key, [...(stacks.get(key) ?? []), term]);
    }
    return [...stacks.values()].flatMap((terms, index) => this.writeStack(slot, open, x, terms, index));
  }

  private writeStack(
    slot: PlanSlot,
    open: number,
    x: ReadonlyMap<number, number>,
    terms: readonly PlanTerm[],
    index: number,
  ): SlotColumns['terms'] {
    const firms = terms[0]?.firms ?? [];
    const sum = firms.map((firm) => x.get(firm) as number);
    const pointsOf = (count: 1 | 2) =>
      terms.filter((term) => term.count === count).reduce((all, term) => all + term.points, 0);
    const [one, two] = [pointsOf(1), pointsOf(2)];
    const name = (count: 1 | 2) => {
      const said = terms.filter((term) => term.count === count);
      return `${said[0]?.criterion ?? 'some'}_${slot.id}_${said[0]?.label ?? 'any'}_${index}`;
    };
    const isPair = one === 0 && firms.length === 2;
    if (isPair) return [this.writePair(name(2), two, firms, sum)];
    const first = this.builder.column(name(1), one, 0, 1, two > one);
    this.builder.row(`${name(1)}_open`, Number.NEGATIVE_INFINITY, 0, [
      [first, 1],
      [open, -1],
    ]);
    const columns: SlotColumns['terms'][number][] = [{ column: first, firms, count: 1 }];
    const members = sum.map((column) => [column, -1] as const);
    if (two === 0) {
      this.builder.row(`${name(1)}_have`, Number.NEGATIVE_INFINITY, 0, [[first, 1], ...members]);
      return columns;
    }
    const second = this.builder.column(name(2), two, 0, 1, two > one);
    this.builder.row(`${name(2)}_both`, Number.NEGATIVE_INFINITY, 0, [[first, 1], [second, 1], ...members]);
    this.builder.row(`${name(2)}_then`, Number.NEGATIVE_INFINITY, 0, [
      [second, 1],
      [first, -1],
    ]);
    return [...columns, { column: second, firms, count: 2 }];
  }

  private writePair(
    name: string,
    points: number,
    firms: readonly number[],
    members: readonly number[],
  ): SlotColumns['terms'][number] {
    const column = this.builder.column(name, points, 0, 1, false);
    for (const [index, member] of members.entries()) {
      this.builder.row(`${name}_${index}`, Number.NEGATIVE_INFINITY, 0, [
        [column, 1],
        [member, -1],
      ]);
    }
    return { column, firms, count: 2 };
  }

  writeFirms(): Pick<FullModel, 'placed' | 'capacityRow' | 'placedRow'> {
    const capacityRow = new Map<number, number>();
    const placedRow = new Map<number, number>();
    const points = new Map<number, number>();
    const criteria = new Map<number, string>();
    for (const { firm, points: more, criterion } of this.model.placed) {
      points.set(firm, (points.get(firm) ?? 0) + more);
      criteria.set(firm, [criteria.get(firm), criterion].filter(Boolean).join('_'));
    }
    const placed: { column: number; firm: number }[] = [];
    for (const [firm, columns] of this.members.entries()) {
      const id = this.model.firms[firm];
      const capacity = this.model.capacity[firm] as number;
      const sum = columns.map((column) => [column, 1] as const);
      if (capacity < columns.length) {
        capacityRow.set(firm, this.builder.row(`capacity_${id}`, Number.NEGATIVE_INFINITY, capacity, sum));
      }
      if (!points.has(firm) || columns.length === 0) continue;
      const column = this.builder.column(`placed_${id}`, points.get(firm) ?? 0, 0, 1, false);
      const entries = columns.map((member) => [member, -1] as const);
      placedRow.set(
        firm,
        this.builder.row(`${criteria.get(firm)}_${id}`, Number.NEGATIVE_INFINITY, 0, [[column, 1], ...entries]),
      );
      placed.push({ column, firm });
    }
    return { placed, capacityRow, placedRow };
  }
}

/** Writes the whole model, and what is demanded of the plan as rows. */
export function fullModelOf(
  model: PlanModel,
  shape: FullModelShape = { withLeads: false },
  demands: readonly Demand[] = [],
): FullModel {
  const writer = new FullModelWriter(model, shape);
  const written = model.slots.map((slot) => writer.writeSlot(slot));
  const slots = written.map((slot, index) => withDemandTerms(writer.builder, slot, index, demands));
  const worst = shape.withWorst === true ? writer.builder.column('worst', 1, 0, 1_000, false) : undefined;
  const demandRow = demands.map((demand) => writeDemand(writer.builder, slots, demand, worst));
  const firms = writer.writeFirms();
  return {
    linear: writer.builder.build(),
    slots,
    ...firms,
    demandRow,
    ...(worst === undefined ? {} : { worst }),
    offset: model.offset,
    columnNames: writer.builder.columnNames,
    rowNames: writer.builder.rowNames,
  };
}
