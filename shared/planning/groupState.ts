/** One group under construction: its worth and its rows, kept up to date member by member. */
import type { CompiledSlot } from './compiled';

export class GroupState {
  readonly slot: CompiledSlot;
  /** Candidates in the group, in no particular order. */
  readonly members: number[] = [];
  readonly isMember: Uint8Array;
  /** Points of the group, participation of its firms not counted. */
  worth = 0;
  /** How many members the rows still ask for, summed over rows. */
  missing: number;
  private readonly stackCount: Uint8Array;
  private readonly rowCount: Uint8Array;

  constructor(slot: CompiledSlot) {
    this.slot = slot;
    this.isMember = new Uint8Array(slot.firm.length);
    this.stackCount = new Uint8Array(slot.stacks.one.length);
    this.rowCount = new Uint8Array(slot.rowMin.length);
    this.missing = slot.rowMin.reduce((sum, min) => sum + min, 0);
  }

  /** Points that come when the candidate joins. */
  gainOfAdding(local: number): number {
    const { own, stacks, partners, partnerPoints } = this.slot;
    let gain = own[local] as number;
    for (let at = stacks.of.starts[local] as number, end = stacks.of.starts[local + 1] as number; at < end; at += 1) {
      const stack = stacks.of.items[at] as number;
      const count = this.stackCount[stack] as number;
      if (count === 0) gain += stacks.one[stack] as number;
      else if (count === 1) gain += stacks.two[stack] as number;
    }
    for (let at = partners.starts[local] as number, end = partners.starts[local + 1] as number; at < end; at += 1) {
      if (this.isMember[partners.items[at] as number] === 1) gain += partnerPoints[at] as number;
    }
    return gain;
  }

  /** May the candidate join without any row being exceeded? */
  hasRoomFor(local: number): boolean {
    if (this.isMember[local] === 1) return false;
    const { rows, rowMax } = this.slot;
    for (let at = rows.starts[local] as number, end = rows.starts[local + 1] as number; at < end; at += 1) {
      const row = rows.items[at] as number;
      if ((this.rowCount[row] as number) >= (rowMax[row] as number)) return false;
    }
    return true;
  }

  /** How many rows that still ask for members would be served by the candidate. */
  needOf(local: number): number {
    const { rows, rowMin } = this.slot;
    let need = 0;
    for (let at = rows.starts[local] as number, end = rows.starts[local + 1] as number; at < end; at += 1) {
      const row = rows.items[at] as number;
      if ((this.rowCount[row] as number) < (rowMin[row] as number)) need += 1;
    }
    return need;
  }

  add(local: number): void {
    this.worth += this.gainOfAdding(local);
    this.members.push(local);
    this.isMember[local] = 1;
    this.count(local, 1);
  }

  drop(local: number): void {
    this.members.splice(this.members.indexOf(local), 1);
    this.isMember[local] = 0;
    this.count(local, -1);
    this.worth -= this.gainOfAdding(local);
  }

  clear(): void {
    while (this.members.length > 0) this.drop(this.members.at(-1) as number);
  }

  /** Replaces all members. */
  setMembers(locals: readonly number[]): void {
    this.clear();
    for (const local of locals) this.add(local);
  }

  private count(local: number, step: 1 | -1): void {
    const { stacks, rows, rowMin } = this.slot;
    for (let at = stacks.of.starts[local] as number, end = stacks.of.starts[local + 1] as number; at < end; at += 1) {
      const stack = stacks.of.items[at] as number;
      this.stackCount[stack] = (this.stackCount[stack] as number) + step;
    }
    for (let at = rows.starts[local] as number, end = rows.starts[local + 1] as number; at < end; at += 1) {
      const row = rows.items[at] as number;
      const before = this.rowCount[row] as number;
      this.rowCount[row] = before + step;
      if (step === 1 && before < (rowMin[row] as number)) this.missing -= 1;
      if (step === -1 && before <= (rowMin[row] as number)) this.missing += 1;
    }
  }
}
