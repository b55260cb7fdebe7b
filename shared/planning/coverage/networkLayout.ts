/**
 * Where the nodes of a network stand: forces that push all apart and pull the tied together, from fixed first places and without
 * chance, so that the same network always has the same picture. Step by step, so that whoever draws it can do other things between.
 */
import type { LinkKind, Network, NodeKey } from './network';
import { type NetworkPicture, pictureFrom } from './networkPicture';

/** How long a link would like to be, and how hard it pulls. A rival or an opponent is not drawn near. */
const springs: Readonly<Record<LinkKind, { readonly length: number; readonly pull: number }>> = {
  member: { length: 80, pull: 0.05 },
  partner: { length: 130, pull: 0.012 },
  rival: { length: 220, pull: 0.004 },
  conflict: { length: 260, pull: 0.004 },
};
const push = 9000;
const gravity = 0.006;
/** Across is cheaper than up and down: screens and pages of a drawing are wide. */
const flatness = 1.9;
const friction = 0.62;
const longestMove = 30;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
export const layoutSteps = 220;

interface Bond {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
}

export class NetworkLayout {
  private readonly keys: readonly NodeKey[];
  private readonly bonds: readonly Bond[];
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly speedX: Float64Array;
  private readonly speedY: Float64Array;
  private done = 0;

  constructor({ nodes, links }: Network) {
    this.keys = nodes.map(({ key }) => key);
    const numbers = new Map(this.keys.map((key, index) => [key, index]));
    this.bonds = links.flatMap(({ from, to, kind }) => {
      const [a, b] = [numbers.get(from), numbers.get(to)];
      return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, kind }];
    });
    const count = nodes.length;
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.speedX = new Float64Array(count);
    this.speedY = new Float64Array(count);
    this.place(numbers, links);
  }

  /** Consortia on a spiral, each firm beside the first it is tied to, so that little has to be untangled. */
  private place(numbers: ReadonlyMap<NodeKey, number>, links: Network['links']): void {
    const beside = new Map<number, number>();
    for (const { kind, from, to } of links) {
      const [consortium, firm] = [numbers.get(from), numbers.get(to)];
      if (kind === 'member' && consortium !== undefined && firm !== undefined && !beside.has(firm)) {
        beside.set(firm, consortium);
      }
    }
    for (let index = 0; index < this.keys.length; index += 1) {
      const centre = beside.get(index);
      const radius = centre === undefined ? 110 * Math.sqrt(index + 0.5) : 60;
      this.x[index] =
        (centre === undefined ? 0 : at(this.x, centre)) + radius * flatness * Math.cos(index * goldenAngle);
      this.y[index] = (centre === undefined ? 0 : at(this.y, centre)) + radius * Math.sin(index * goldenAngle);
    }
  }

  /** 0 at the start, 1 when it has come to rest. */
  get progress(): number {
    return this.keys.length === 0 ? 1 : this.done / layoutSteps;
  }

  /** One step of all nodes. */
  step(): void {
    if (this.progress >= 1) return;
    const heat = 1 - this.done / layoutSteps;
    this.pushApart();
    this.pullTogether();
    for (let index = 0; index < this.keys.length; index += 1) {
      const pulledX = at(this.speedX, index) - at(this.x, index) * (gravity / flatness);
      const pulledY = at(this.speedY, index) - at(this.y, index) * gravity * flatness;
      this.speedX[index] = pulledX * friction;
      this.speedY[index] = pulledY * friction;
      this.x[index] = at(this.x, index) + within(pulledX * friction, longestMove * heat);
      this.y[index] = at(this.y, index) + within(pulledY * friction, longestMove * heat);
    }
    this.done += 1;
  }

  private pushApart(): void {
    const count = this.keys.length;
    for (let a = 0; a < count; a += 1) {
      for (let b = a + 1; b < count; b += 1) {
        const dx = at(this.x, b) - at(this.x, a);
        const dy = at(this.y, b) - at(this.y, a);
        const square = dx * dx + dy * dy + 1;
        const force = push / (square * Math.sqrt(square));
        this.move(a, -dx * force, -dy * force);
        this.move(b, dx * force, dy * force);
      }
    }
  }

  private pullTogether(): void {
    for (const { from, to, kind } of this.bonds) {
      const { length, pull } = springs[kind];
      const dx = at(this.x, to) - at(this.x, from);
      const dy = at(this.y, to) - at(this.y, from);
      const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
      const force = ((distance - length) / distance) * pull;
      this.move(from, dx * force, dy * force);
      this.move(to, -dx * force, -dy * force);
    }
  }

  private move(index: number, dx: number, dy: number): void {
    this.speedX[index] = at(this.speedX, index) + dx;
    this.speedY[index] = at(this.speedY, index) + dy;
  }

  /** The picture as it stands. */
  picture(): NetworkPicture {
    return pictureFrom(this.keys, this.x, this.y);
  }
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}

/** The finished picture, at once: for paper, and for small networks. */
export function pictureOf(network: Network): NetworkPicture {
  const layout = new NetworkLayout(network);
  while (layout.progress < 1) layout.step();
  return layout.picture();
}
