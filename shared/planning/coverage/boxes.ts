/** Boxes in a plane, found by where they lie. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box of a width and height about a middle. */
export function boxAbout(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Do two boxes have more than an edge in common? */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes laid into square cells, so that what lies near is found without looking at all of them. */
export class BoxField<Item extends Box> {
  private readonly cells = new Map<string, Item[]>();

  /** @param side of a cell; about as long as the boxes are */
  constructor(private readonly side: number) {}

  add(item: Item): void {
    for (const key of this.keysOf(item)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [item]);
      else cell.push(item);
    }
  }

  /** Those that overlap a box, in the order in which they were added to its cells. */
  over(box: Box): ReadonlySet<Item> {
    const found = new Set<Item>();
    for (const key of this.keysOf(box)) {
      for (const item of this.cells.get(key) ?? []) if (overlap(item, box)) found.add(item);
    }
    return found;
  }

  private keysOf({ left, top, right, bottom }: Box): readonly string[] {
    const cell = (value: number) => Math.floor(value / this.side);
    const keys: string[] = [];
    for (let column = cell(left); column <= cell(right); column += 1) {
      for (let row = cell(top); row <= cell(bottom); row += 1) keys.push(`${column} ${row}`);
    }
    return keys;
  }
}
