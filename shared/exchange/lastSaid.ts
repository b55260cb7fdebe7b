/** What lists last said of each item, while files are being read. */
import type { Imported, ListWord } from '../model/imported';
import type { Draft } from './merge';
import { isSame } from './same';

/** Lists whose words are remembered. Areas have none: needs bring them. */
export type RememberedList = ListWord['list'];

const keyOf = (list: string, itemId: string) => `${list} ${itemId}`;

export class LastSaid {
  readonly #before: ReadonlyMap<string, Imported>;
  readonly #now = new Map<string, ListWord>();
  readonly #byIdentity = new Map<string, readonly string[]>();

  constructor(imports: readonly Imported[]) {
    this.#before = new Map(imports.map((word) => [keyOf(word.list, word.itemId), word]));
  }

  /** What was said of an item, these files included. */
  of<Item>(list: RememberedList, itemId: string): Draft<Item> | undefined {
    const key = keyOf(list, itemId);
    return (this.#now.get(key) ?? this.#before.get(key))?.says as Draft<Item> | undefined;
  }

  note<Item>(list: RememberedList, itemId: string, file: string, says: Draft<Item>): void {
    this.#now.set(keyOf(list, itemId), { list, itemId, file, says } as unknown as ListWord);
  }

  /** Items of which an earlier list said what identifies them in the same words. */
  named<Item>(list: RememberedList, identity: string, identityOf: (says: Draft<Item>) => string): readonly string[] {
    if (!this.#byIdentity.has(list)) this.#index(list, identityOf);
    return this.#byIdentity.get(keyOf(list, identity)) ?? [];
  }

  /** Words that are not what was remembered before. */
  get changed(): readonly ListWord[] {
    return [...this.#now].flatMap(([key, word]) => {
      const before = this.#before.get(key);
      return before !== undefined && isSame(before.says, word.says) ? [] : [word];
    });
  }

  #index<Item>(list: RememberedList, identityOf: (says: Draft<Item>) => string): void {
    this.#byIdentity.set(list, []);
    for (const word of this.#before.values()) {
      if (word.list !== list) continue;
      const key = keyOf(list, identityOf(word.says as Draft<Item>));
      this.#byIdentity.set(key, [...(this.#byIdentity.get(key) ?? []), word.itemId]);
    }
  }
}
