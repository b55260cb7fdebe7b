/** Putting what a row says together with what is known of the item and with what the last list said of it. */
import { type Leaf, leavesOf, valueAt, withLeaves } from './paths';
import type { Difference, FieldChoice } from './report';
import { isMissing, isSame, isSpelledOtherwise } from './same';

/** What a row says of an item: only the fields that it says something about. */
export type Draft<Item> = Partial<Item>;

/** Field → whose value stays, as a person decided. */
export type Choices = Readonly<Record<string, 'known' | 'list'>>;

export interface Merged<Item> {
  readonly item: Item;
  readonly differences: readonly Difference[];
  /** Fields on which the two do not agree and which a person decides; until then what is known stays. */
  readonly fields: readonly FieldChoice[];
  /** What is to be remembered as the list's word. A field that is not decided is remembered as before, so that it is asked again. */
  readonly says: Draft<Item>;
}

/** What there is to put together. */
export interface Words<Item> {
  readonly item: Item;
  /** What the row says. */
  readonly draft: Draft<Item>;
  /** What the list is to be remembered by so far. */
  readonly said: Draft<Item>;
  /** What the last list said, with what it left to the importer; undefined if no list ever spoke of the item. */
  readonly base: Draft<Item> | undefined;
  readonly choices: Choices;
  /** Has a person looked at the whole row? */
  readonly isAnswered: boolean;
  /** A draft with what only the item knows. */
  readonly adjust: (draft: Draft<Item>) => Draft<Item>;
  /** A draft with what only the list's earlier words know. */
  readonly recall: (draft: Draft<Item>) => Draft<Item>;
}

type Verdict = 'agree' | 'stay' | 'take' | 'ask';

interface Sides {
  readonly known: unknown;
  readonly base: unknown;
  readonly list: unknown;
}

/** Three-way: what the file does not change stays as the office has it, and what the office did not change follows the file. */
function whoseWord({ known, base, list }: Sides): Verdict {
  if (isSame(known, list)) return 'agree';
  if (base === undefined) return isMissing(known) ? 'take' : 'ask';
  if (isSame(base, list)) return 'stay';
  return isSame(known, base) ? 'take' : 'ask';
}

/** A row that says an item again adds what was missing. */
function whoseAddition({ known, base, list }: Sides): Verdict {
  if (isSame(known, list) || isSpelledOtherwise(known, list)) return 'agree';
  if (isMissing(known)) return 'take';
  return base !== undefined && isSame(base, list) ? 'stay' : 'ask';
}

type Judge = (sides: Sides) => Verdict;

interface Settled {
  readonly path: string;
  readonly verdict: Verdict;
  readonly sides: Sides;
  readonly choice?: FieldChoice;
}

const orNull = (value: unknown) => value ?? null;

/** The base tells something only where a newer word is asked about. */
function choiceOf(path: string, { known, base, list }: Sides, choices: Choices, judge: Judge): FieldChoice {
  const decided = choices[path];
  const isTold = judge === whoseWord && base !== undefined;
  const sides = { ...(isTold ? { base } : {}), known: orNull(known), list };
  return { field: path, ...sides, choice: decided ?? 'known', isDecided: decided !== undefined };
}

function settle<Item extends object>(words: Words<Item>, judge: Judge): readonly Settled[] {
  const { item, draft, base, choices, adjust } = words;
  const [list, before] = [adjust(draft), base === undefined ? {} : adjust(base)];
  return leavesOf(draft).map(({ path }) => {
    const sides = { known: valueAt(item, path), base: valueAt(before, path), list: valueAt(list, path) };
    const verdict = judge(sides);
    return { path, verdict, sides, ...(verdict === 'ask' ? { choice: choiceOf(path, sides, choices, judge) } : {}) };
  });
}

/** The outcome of what was settled; `heard` tells which words are to be remembered. */
function merged<Item extends object>(
  { item, draft, said, recall }: Words<Item>,
  settled: readonly Settled[],
  heard: (one: Settled) => boolean,
): Merged<Item> {
  const taken = settled.filter(({ verdict, choice }) => verdict === 'take' || choice?.choice === 'list');
  const leaves = taken.map(({ path, sides }): Leaf => ({ path, value: sides.list }));
  const remembered = recall(draft);
  const words = settled.filter(heard).map(({ path }): Leaf => ({ path, value: valueAt(remembered, path) }));
  return {
    item: withLeaves(item, leaves, draft),
    differences: taken.map(
      ({ path, sides }): Difference => ({ field: path, from: orNull(sides.known), to: sides.list }),
    ),
    fields: settled.flatMap(({ choice }) => choice ?? []),
    says: withLeaves(said, words, draft),
  };
}

/** A newer word of a list on an item of which a list spoke before, or which the office made. */
export function renew<Item extends object>(words: Words<Item>): Merged<Item> {
  return merged(words, settle(words, whoseWord), ({ choice }) => choice?.isDecided !== false);
}

/** A second word on an item in the same file, or a row that seems to be an item that is known: only what was not known is taken. */
export function addTo<Item extends object>(words: Words<Item>): Merged<Item> {
  const isNew = ({ path, choice }: Settled) =>
    (words.isAnswered || choice?.isDecided !== false) && valueAt(words.said, path) === undefined;
  return merged(words, settle(words, whoseAddition), isNew);
}

/** Does the row say anything that the item does not, be it taken or asked about? */
export function saysOtherwise<Item>({ differences, fields }: Merged<Item>): boolean {
  return differences.length > 0 || fields.length > 0;
}
