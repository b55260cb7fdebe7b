/** The picture that comes of a layout: as wide as screens and pages are, with room for names, and no mark upon another. */
import { BoxField, boxAbout } from './boxes';
import type { NodeKey } from './network';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places in a box of this width and height, by node. */
export interface NetworkPicture {
  readonly width: number;
  readonly height: number;
  /** Of the mark of every node: no two touch each other. */
  readonly radius: number;
  readonly places: ReadonlyMap<NodeKey, Place>;
}

/** Every picture is so wide: on a page a unit is about a sixth of a millimetre, on a screen about a pixel. */
export const pictureWidth = 1000;
/** A page holds no more, and a name at the edge needs so much. */
const heights = { least: 240, most: 1100 } as const;
/** Square units that a node with its name would like to have. */
const roomOfNode = 3000;
const margin = 36;
/** A network of a few is not drawn further apart than this. */
const mostStretch = 2;
const largestRadius = 12;
/** What is left between two marks, in radii. */
const gap = 0.4;
const mostPasses = 80;

interface Spot {
  x: number;
  y: number;
}

function span(values: Float64Array): { readonly from: number; readonly length: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { from, length: Math.max(1, to - from) };
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Pushes what is nearer to each other than `distance` apart, inside the margins; the same every time. */
function part(spots: readonly Spot[], distance: number, height: number): void {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const field = new BoxField<ReturnType<typeof boxAbout> & { readonly index: number }>(distance);
    for (const [index, { x, y }] of spots.entries()) field.add({ index, ...boxAbout(x, y, distance, distance) });
    let isMoved = false;
    for (const [index, one] of spots.entries()) {
      for (const near of field.over(boxAbout(one.x, one.y, distance, distance))) {
        const other = near.index > index ? spots[near.index] : undefined;
        if (other === undefined) continue;
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const apart = Math.hypot(dx, dy);
        if (apart >= distance) continue;
        const half = (distance - apart) / 2 + 0.1;
        const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
        one.x = within(one.x - ux * half, margin, pictureWidth - margin);
        one.y = within(one.y - uy * half, margin, height - margin);
        other.x = within(other.x + ux * half, margin, pictureWidth - margin);
        other.y = within(other.y + uy * half, margin, height - margin);
        isMoved = true;
      }
    }
    if (!isMoved) return;
  }
}

/** The picture of nodes that stand at `xs` and `ys` in units of their own. */
export function pictureFrom(keys: readonly NodeKey[], xs: Float64Array, ys: Float64Array): NetworkPicture {
  const [across, down] = [span(xs), span(ys)];
  const stretchX = Math.min(mostStretch, (pictureWidth - 2 * margin) / across.length);
  const wanted = Math.max(down.length * stretchX + 2 * margin, (keys.length * roomOfNode) / pictureWidth);
  const height = Math.ceil(within(wanted, heights.least, heights.most));
  const stretchY = Math.min(mostStretch, (height - 2 * margin) / down.length);
  const spots = keys.map(
    (_, index): Spot => ({
      x: ((xs[index] ?? 0) - across.from - across.length / 2) * stretchX + pictureWidth / 2,
      y: ((ys[index] ?? 0) - down.from - down.length / 2) * stretchY + height / 2,
    }),
  );
  const radius = tenth(Math.min(largestRadius, 0.36 * Math.sqrt((pictureWidth * height) / Math.max(1, keys.length))));
  part(spots, (2 + gap) * radius, height);
  const places = new Map(
    keys.map((key, index) => [key, { x: tenth(spots[index]?.x ?? 0), y: tenth(spots[index]?.y ?? 0) }]),
  );
  return { width: pictureWidth, height, radius, places };
}
