/**
 * Which nodes of the network have their name beside them, and where: on the side that is free and crosses the fewest links. No name lies on
 * another or on a mark; where there is no room, the number in the mark leads to the table.
 */
import { type Box, BoxField, boxAbout } from '../../../planning/coverage/boxes';
import type { Network, NetworkNode, NodeKey } from '../../../planning/coverage/network';
import type { NetworkPicture, Place } from '../../../planning/coverage/networkPicture';
import { shortLines } from '../../measure/short';
import { emsOf } from '../../measure/textWidth';

export interface NetworkLabel {
  readonly lines: readonly string[];
  /** The middle of all lines, and of the first one. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Nothing of the name is left off. */
  readonly isWhole: boolean;
}

/** Units of the picture: two millimetres of a page. */
export const labelSize = 11.8;
/** From line to line, in sizes. */
export const labelLeading = 1.3;
/** What is left between a name and whatever else stands there, in sizes. */
const padding = 0.2;

/** Names are broken like this, whole ones first; a cut one is the last resort. */
const shapes = [
  { ems: 9, lines: 1 },
  { ems: 9, lines: 2 },
  { ems: 13, lines: 1 },
  { ems: 9, lines: 3 },
] as const;
const cutShapes = [
  { ems: 9, lines: 2 },
  { ems: 7, lines: 1 },
] as const;

/** A cut name that is shorter than this tells nothing: «The…». */
const leastCut = 3.5;

/** Below, above, beside, then askew: the middle of the box from the middle of the mark, in halves of box and mark. */
const sides: readonly (readonly [across: number, down: number])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.55, 1],
  [-0.55, 1],
  [0.55, -1],
  [-0.55, -1],
];

interface Line {
  readonly a: Place;
  readonly b: Place;
}

/** Does a straight line go through a box? */
function crosses({ a, b }: Line, box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, end, low, high] of [
    [a.x, b.x, box.left, box.right],
    [a.y, b.y, box.top, box.bottom],
  ] as const) {
    const length = end - start;
    if (length === 0 && (start < low || start > high)) return false;
    if (length === 0) continue;
    const [one, other] = [(low - start) / length, (high - start) / length];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The names of one picture, laid down one after the other. */
class Labelling {
  readonly labels = new Map<NodeKey, NetworkLabel>();
  private readonly taken: BoxField<Box>;
  private readonly lines: readonly Line[];

  constructor(
    network: Network,
    private readonly picture: NetworkPicture,
    private readonly size: number,
  ) {
    const { places, radius } = picture;
    this.taken = new BoxField(6 * size);
    for (const { x, y } of places.values()) this.taken.add(boxAbout(x, y, 2 * radius, 2 * radius));
    this.lines = network.links.flatMap(({ from, to }) => {
      const [a, b] = [places.get(from), places.get(to)];
      return a === undefined || b === undefined ? [] : [{ a, b }];
    });
  }

  /** Puts the name down where it is free and best; says whether there was room. */
  put(key: NodeKey, lines: readonly string[], isWhole: boolean): boolean {
    const place = this.picture.places.get(key);
    if (place === undefined) return false;
    let best: { readonly box: Box; readonly crossed: number } | undefined;
    for (const box of this.boxesBeside(place, lines)) {
      if (!this.isFree(box)) continue;
      const crossed = this.lines.filter((line) => crosses(line, box)).length;
      if (best === undefined || crossed < best.crossed) best = { box, crossed };
    }
    if (best === undefined) return false;
    const { box } = best;
    this.taken.add(box);
    const y = box.top + (this.size * labelLeading) / 2;
    this.labels.set(key, { lines, x: (box.left + box.right) / 2, y, box, isWhole });
    return true;
  }

  private boxesBeside({ x, y }: Place, lines: readonly string[]): readonly Box[] {
    const { size } = this;
    const width = Math.max(...lines.map(emsOf)) * size;
    const height = lines.length * size * labelLeading;
    const away = this.picture.radius + size * padding * 1.5;
    return sides.map(([across, down]) =>
      boxAbout(x + across * (width / 2 + (down === 0 ? away : 0)), y + down * (height / 2 + away), width, height),
    );
  }

  private isFree(box: Box): boolean {
    const { width, height } = this.picture;
    const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
    return isInside && this.taken.over(grown(box, this.size * padding)).size === 0;
  }
}

/** The names that have room, by node. @param size of the letters, in units of the picture; smaller ones find more room */
export function networkLabels(
  network: Network,
  picture: NetworkPicture,
  nameOf: (node: NetworkNode) => string,
  size = labelSize,
): ReadonlyMap<NodeKey, NetworkLabel> {
  const labelling = new Labelling(network, picture, size);
  const named = network.nodes.map((node) => ({ key: node.key, name: nameOf(node) }));
  for (const { key, name } of named) {
    shapes.some(({ ems, lines }) => {
      const whole = shortLines(name, ems, lines);
      return whole?.join(' ') === name.trim().replaceAll(/\s+/g, ' ') && labelling.put(key, whole, true);
    });
  }
  for (const { key, name } of named) {
    if (labelling.labels.has(key)) continue;
    cutShapes.some(({ ems, lines }) => {
      const cut = shortLines(name, ems, lines);
      return cut !== undefined && emsOf(cut.join(' ')) >= leastCut && labelling.put(key, cut, false);
    });
  }
  return labelling.labels;
}
