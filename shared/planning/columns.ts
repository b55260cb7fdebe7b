/** Whole groups as columns of a master problem: each group met on the way once, with its points. */
import type { Compiled, CompiledSlot } from './compiled';
import { GroupState } from './groupState';
import type { Groups } from './plan';

/** A whole group of one slot with its points (participation not counted). */
export interface Column {
  readonly slot: number;
  /** Firm numbers, ascending. */
  readonly firms: readonly number[];
  readonly points: number;
}

/** All groups met so far, each once. */
export class ColumnPool {
  readonly columns: Column[] = [];
  private readonly compiled: Compiled;
  private readonly seen = new Set<string>();

  constructor(compiled: Compiled) {
    this.compiled = compiled;
  }

  add(slot: number, firms: readonly number[]): void {
    if (firms.length === 0) return;
    const sorted = [...firms].sort((a, b) => a - b);
    const key = `${slot}:${sorted.join(' ')}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.columns.push({ slot, firms: sorted, points: pointsOf(this.compiled.slots[slot] as CompiledSlot, sorted) });
  }

  addPlan(groups: Groups): void {
    for (const [slot, firms] of groups.entries()) this.add(slot, firms);
  }
}

/** Points of a group by itself. */
export function pointsOf(slot: CompiledSlot, firms: readonly number[]): number {
  const state = new GroupState(slot);
  state.setMembers(firms.map((firm) => slot.localOf[firm] as number));
  return state.worth;
}
