/** What lists last said of each item, what a person answered of their rows, and which firms the office deleted since; while files are being read. */
import { type AnsweredRow, type Imported, type ListWord, wordKey } from '../model/imported';
import type { Draft } from './merge';
import { isSame } from './same';

/** Lists whose words are remembered. Areas have none: needs bring them. */
export type RememberedList = ListWord['list'];
type FirmWord = Extract<ListWord, { readonly list: 'firms' }>;

const keyOf = (list: RememberedList, itemId: string, row?: AnsweredRow) =>
  wordKey({ list, itemId, ...(row && { row }) } as ListWord);

const isOfItem = (word: ListWord) => word.row === undefined && !isGone(word);
const isGone = (word: ListWord): word is FirmWord => word.list === 'firms' && word.gone !== undefined;

/** Do two words say the same, whatever file they come from? */
function isSameWord(a: ListWord | undefined, b: ListWord): boolean {
  if (a === undefined) return false;
  const [{ file: _a, ...one }, { file: _b, ...other }] = [
    { ...a, at: undefined },
    { ...b, at: undefined },
  ];
  return isSame(one, other);
}

interface SaidOfRow<Item> {
  readonly itemId: string;
  readonly as: AnsweredRow['as'];
  readonly says: Draft<Item>;
}

export class LastSaid {
  readonly #before: ReadonlyMap<string, Imported>;
  readonly #now = new Map<string, ListWord>();
  readonly #byIdentity = new Map<string, readonly string[]>();
  readonly #apart: ReadonlySet<string>;

  constructor(imports: readonly Imported[]) {
    this.#before = new Map(imports.map((word) => [wordKey(word), word]));
    this.#apart = new Set(
      imports.flatMap(({ list, itemId, row }) => (row?.as === 'separate' ? keyOf(list, itemId) : [])),
    );
  }

  /** What was said of an item, these files included. */
  of<Item>(list: RememberedList, itemId: string): Draft<Item> | undefined {
    const word = this.#at(keyOf(list, itemId));
    return word === undefined || isGone(word) ? undefined : (word.says as Draft<Item>);
  }

  note<Item>(list: RememberedList, itemId: string, file: string, says: Draft<Item>): void {
    this.#put({ list, itemId, file, says } as unknown as ListWord);
  }

  /** What a person said before of a row, and what the row said then. */
  answerOf<Item>(list: RememberedList, identity: string, nth: number): SaidOfRow<Item> | undefined {
    const word = this.#at(keyOf(list, '', { identity, nth, as: 'merge' }));
    if (word?.row === undefined) return undefined;
    return { itemId: word.itemId, as: word.row.as, says: word.says as Draft<Item> };
  }

  noteAnswer<Item>(list: RememberedList, itemId: string, file: string, row: AnsweredRow, says: Draft<Item>): void {
    this.#put({ list, itemId, file, says, row } as unknown as ListWord);
  }

  /** Did a person say of a row that the item is its own, apart from others of its name? */
  isApart(list: RememberedList, itemId: string): boolean {
    return this.#apart.has(keyOf(list, itemId));
  }

  /** Items of which an earlier list said what identifies them in the same words. */
  named<Item>(list: RememberedList, identity: string, identityOf: (says: Draft<Item>) => string): readonly string[] {
    if (!this.#byIdentity.has(list)) this.#index(list, identityOf);
    return this.#byIdentity.get(keyOf(list, identity)) ?? [];
  }

  /** Firms that lists named and that the office deleted. */
  get deletedFirms(): readonly FirmWord[] {
    return [...this.#before.values()].flatMap((word) => (isGone(word) ? word : []));
  }

  /** A person said that a deleted firm is not to come back. */
  leaveDeleted(firmId: string, file: string): void {
    const word = this.#at(keyOf('firms', firmId));
    if (word !== undefined && isGone(word)) this.#put({ ...bare(word), file, gone: 'left' });
  }

  /** Did a person say so of the firm? */
  isLeft(firmId: string): boolean {
    const word = this.#at(keyOf('firms', firmId));
    return word !== undefined && isGone(word) && word.gone === 'left';
  }

  /** Items that earlier files spoke of. */
  itemsNamed(list: RememberedList): readonly string[] {
    return [...this.#before.values()].flatMap((word) => (word.list === list && isOfItem(word) ? word.itemId : []));
  }

  /** Words that are not what was remembered before. */
  get changed(): readonly ListWord[] {
    return [...this.#now].flatMap(([key, word]) => (isSameWord(this.#before.get(key), word) ? [] : [word]));
  }

  #at(key: string): ListWord | undefined {
    return this.#now.get(key) ?? this.#before.get(key);
  }

  #put(word: ListWord): void {
    this.#now.set(wordKey(word), word);
  }

  #index<Item>(list: RememberedList, identityOf: (says: Draft<Item>) => string): void {
    this.#byIdentity.set(list, []);
    for (const word of this.#before.values()) {
      if (word.list !== list || !isOfItem(word)) continue;
      const key = keyOf(list, identityOf(word.says as Draft<Item>));
      this.#byIdentity.set(key, [...(this.#byIdentity.get(key) ?? []), word.itemId]);
    }
  }
}

/** A word as a list brings it: without the moment that the document knows. */
function bare(word: FirmWord): FirmWord {
  const { list, itemId, says } = word;
  return { list, itemId, says, file: word.file };
}
