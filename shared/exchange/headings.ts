/** Which field a heading means, also where it is not spelled as the dictionary spells it; with how sure that is. */
import { fold } from '../language/persian';
import { columnsOf, fieldOfHeading, foldHeading, type ListName } from './columns';
import { editDistance } from './nearest';

export interface Meaning {
  readonly field: string;
  /** 1 for a heading of the dictionary; a near one is less. */
  readonly confidence: number;
}

/** Words that say too little to be recognised among others: «کد» is an id, «کد پستی» is not. */
const vague = new Set(
  [
    'کد',
    'نام',
    'شرکت',
    'عنوان',
    'نوع',
    'شناسه',
    'فارسی',
    'حوزه',
    'منطقه',
    'گروه',
    'دسته',
    'شرح',
    'نیاز',
    'رابطه',
    'پروانه',
  ]
    .concat(['fa', 'en', 'id', 'name', 'code', 'title', 'firm', 'company', 'type', 'group', 'need', 'field', 'due'])
    .map(fold),
);
const shortestMisspelt = 5;
const mostEdits = 2;
const longestHeading = 60;

interface Spelling {
  readonly field: string;
  readonly words: readonly string[];
  readonly joined: string;
  readonly letters: number;
}

/** Which letters a word has, as bits. Each edit adds or takes away at most two of them, so words too far apart are told at once. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function isFar(a: number, b: number): boolean {
  let differing = a ^ b;
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count += 1;
  return count > 2 * mostEdits;
}

/** Words in the singular, without the «ها» of a plural that stands apart or not. */
function wordsOf(heading: string): readonly string[] {
  const plain = fold(heading.replace(/\([^)]*\)|（[^）]*）/g, ' ')).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain
    .split(' ')
    .filter((word) => word !== '' && word !== 'ها' && word !== 'های')
    .map((word) => (word.length > 4 ? word.replace(/(?:های?|s)$/, '') : word));
}

function spellingsOf(list: ListName): readonly Spelling[] {
  return columnsOf[list].flatMap(({ field, name, also = [] }) =>
    [name.fa, name.en, ...also].map((text): Spelling => {
      const words = wordsOf(text);
      const joined = words.join('');
      return { field, words, joined, letters: lettersOf(joined) };
    }),
  );
}

/** One word more or less, at the beginning or at the end. */
function isExtended(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1) return false;
  if (shorter.length === 1 && vague.has(shorter[0] ?? '')) return false;
  return (
    shorter.every((word, index) => word === longer[index]) || shorter.every((word, index) => word === longer[index + 1])
  );
}

function confidenceOf({ words, joined, letters }: Omit<Spelling, 'field'>, spelling: Spelling): number {
  if (joined === spelling.joined) return 0.9;
  if (isExtended(words, spelling.words)) return 0.8;
  if (words.length > 1 && isExtended(spelling.words, words)) return 0.7;
  const shorter = Math.min(joined.length, spelling.joined.length);
  if (shorter < shortestMisspelt || isFar(letters, spelling.letters)) return 0;
  const distance = editDistance(joined, spelling.joined, mostEdits);
  return distance === 1 ? 0.85 : distance === 2 && shorter >= 10 ? 0.75 : 0;
}

const known = new Map<ListName, readonly Spelling[]>();

function nearest(list: ListName, heading: string): Meaning | undefined {
  const words = wordsOf(heading);
  const joined = words.join('');
  if (joined === '' || joined.length > longestHeading) return undefined;
  const spellings = known.get(list) ?? spellingsOf(list);
  known.set(list, spellings);
  const heard = { words, joined, letters: lettersOf(joined) };
  return spellings.reduce<Meaning | undefined>((best, spelling) => {
    const confidence = confidenceOf(heard, spelling);
    return confidence > (best?.confidence ?? 0) ? { field: spelling.field, confidence } : best;
  }, undefined);
}

/** What a heading of the dictionary means. */
export function exactMeaningOf(list: ListName, heading: string): Meaning | undefined {
  const field = fieldOfHeading(list, heading);
  return field === undefined ? undefined : { field, confidence: 1 };
}

/** What a heading means; undefined if the dictionary has nothing near it. */
export function meaningOf(list: ListName, heading: string): Meaning | undefined {
  return exactMeaningOf(list, heading) ?? nearest(list, heading);
}

/** What the headings of a list have in common however the file changes: for remembering what was decided about its columns. */
export function signatureOf(list: ListName, headings: readonly string[]): string {
  return [list, ...headings.map(foldHeading).filter((heading) => heading !== '')].join('|');
}
