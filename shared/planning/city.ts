/** All groups under construction at once, with each firm's load: what greedy and search move about in. */
import type { Compiled } from './compiled';
import { GroupState } from './groupState';
import type { Groups } from './plan';

export class City {
  readonly compiled: Compiled;
  readonly groups: readonly GroupState[];
  readonly load: Int32Array;
  /** Participation points of the firms placed so far. */
  participation = 0;
  /** The score, points of what stays as it is included. */
  total: number;

  constructor(compiled: Compiled) {
    this.compiled = compiled;
    this.groups = compiled.slots.map((slot) => new GroupState(slot));
    this.load = new Int32Array(compiled.capacity.length);
    this.total = compiled.offset;
  }

  isFree(firm: number): boolean {
    return (this.load[firm] as number) < (this.compiled.capacity[firm] as number);
  }

  /** Points that come when a candidate joins a group, its participation included. */
  gain(group: GroupState, local: number): number {
    const firm = group.slot.firm[local] as number;
    return group.gainOfAdding(local) + (this.load[firm] === 0 ? (this.compiled.placed[firm] as number) : 0);
  }

  add(group: GroupState, local: number): void {
    const firm = group.slot.firm[local] as number;
    if (this.load[firm] === 0) this.take(this.compiled.placed[firm] as number);
    this.load[firm] = (this.load[firm] as number) + 1;
    this.total -= group.worth;
    group.add(local);
    this.total += group.worth;
  }

  drop(group: GroupState, local: number): void {
    const firm = group.slot.firm[local] as number;
    this.load[firm] = (this.load[firm] as number) - 1;
    if (this.load[firm] === 0) this.take(-(this.compiled.placed[firm] as number));
    this.total -= group.worth;
    group.drop(local);
    this.total += group.worth;
  }

  private take(points: number): void {
    this.participation += points;
    this.total += points;
  }

  empty(group: GroupState): void {
    while (group.members.length > 0) this.drop(group, group.members.at(-1) as number);
  }

  /** Replaces the members of one group. */
  setGroup(group: GroupState, locals: readonly number[]): void {
    this.empty(group);
    for (const local of locals) this.add(group, local);
  }

  /** The groups as firm numbers, ascending. */
  snapshot(): Groups {
    return this.groups.map((group) =>
      group.members.map((local) => group.slot.firm[local] as number).sort((a, b) => a - b),
    );
  }

  restore(groups: Groups): void {
    for (const group of this.groups) this.empty(group);
    for (const [index, group] of this.groups.entries()) {
      for (const firm of groups[index] ?? []) this.add(group, group.slot.localOf[firm] as number);
    }
  }
}

/** The score of some groups: a fresh count. */
export function worthOf(compiled: Compiled, groups: Groups): number {
  const city = new City(compiled);
  city.restore(groups);
  return city.total;
}
