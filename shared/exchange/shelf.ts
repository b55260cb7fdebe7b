/** One list while files are being read into it: found by id or by what else identifies an item, and it knows what the files changed. */

import { isSame } from './same';

export interface Identified {
  readonly id: string;
}

/** Other marks of an item, by which a row without its id is recognised: `national:…`, `name:…`. */
export type MarksOf<Item> = (item: Item) => readonly string[];

export class Shelf<Item extends Identified> {
  readonly #items = new Map<string, Item>();
  readonly #byMark = new Map<string, Set<string>>();
  readonly #marksOf: MarksOf<Item>;
  readonly #prefix: string;
  readonly #before = new Map<string, Item>();
  readonly #changed = new Set<string>();
  /** Row of the present file that made or changed the item. */
  readonly touchedBy = new Map<string, number>();
  /** Items that rows of the present file are about, also rows that were refused or left out. */
  readonly spokenOf = new Set<string>();
  /** How many rows of the present file said what identifies them in the same words. */
  readonly rowsMet = new Map<string, number>();
  #next = 1;

  readonly #reserved: ReadonlySet<string>;

  /** `prefix` begins the ids of items that the file gives none; `reserved` ids are given to none. */
  constructor(items: readonly Item[], prefix: string, marksOf: MarksOf<Item>, reserved: readonly string[] = []) {
    this.#marksOf = marksOf;
    this.#prefix = prefix;
    this.#reserved = new Set(reserved);
    for (const item of items) {
      this.#before.set(item.id, item);
      this.#place(item);
    }
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  /** The item as it was before any file was read. */
  before(id: string): Item | undefined {
    return this.#before.get(id);
  }

  get size(): number {
    return this.#items.size;
  }

  get all(): readonly Item[] {
    return [...this.#items.values()];
  }

  /** Items that files made or changed, in the order of the list. One that was changed and changed back is not among them. */
  get changed(): readonly Item[] {
    const isOther = (before: Item | undefined, item: Item) => before === undefined || !isSame(before, item);
    return this.all.filter((item) => this.#changed.has(item.id) && isOther(this.#before.get(item.id), item));
  }

  /** Items with the mark. */
  marked(mark: string): readonly Item[] {
    return [...(this.#byMark.get(mark) ?? [])].flatMap((id) => this.#items.get(id) ?? []);
  }

  /** Puts a new item, or the changed one in the place of the old. */
  put(item: Item): void {
    const before = this.#items.get(item.id);
    for (const mark of before === undefined ? [] : this.#marksOf(before)) this.#byMark.get(mark)?.delete(item.id);
    this.#changed.add(item.id);
    this.#place(item);
  }

  /** Another file begins. */
  beginFile(): void {
    this.touchedBy.clear();
    this.spokenOf.clear();
    this.rowsMet.clear();
  }

  /** An id that no item has. */
  freshId(): string {
    const id = `${this.#prefix}${this.#next}`;
    if (!this.#items.has(id) && !this.#reserved.has(id)) return id;
    this.#next += 1;
    return this.freshId();
  }

  #place(item: Item): void {
    this.#items.set(item.id, item);
    for (const mark of this.#marksOf(item)) {
      const ids = this.#byMark.get(mark) ?? new Set();
      this.#byMark.set(mark, ids.add(item.id));
    }
  }
}
