/** Cells that hold one of a few known words: size, class, kind of tie. Persian or English, however spelled. */
import { sentence } from '../../language/messages/sentence';
import { parseNumber } from '../../language/numerals';
import { fold, normalise } from '../../language/persian';
import type { Firm, FirmSize } from '../../model/firm';
import { limits } from '../../model/limits';
import type { Text } from '../../model/text';
import type { TieKind } from '../../model/tie';
import { firmClassTable, legacyClassTable } from '../../reference/firmClasses';
import { type Cell, cellText } from '../table';
import { nothing, type Reading, understood, warning, wrong } from './outcome';
import { readInteger } from './plain';

export type Words<Value extends string> = ReadonlyMap<string, Value>;

/** Folded, and without blanks and signs: «سابقه‌همکاری» and «سابقهٔ همکاری» are one. */
export function foldWord(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOf<Value extends string>(words: Readonly<Record<Value, readonly string[]>>): Words<Value> {
  const entries = Object.entries<readonly string[]>(words) as [Value, readonly string[]][];
  return new Map(
    entries.flatMap(([value, names]) => [value, ...names].map((name) => [foldWord(name), value] as const)),
  );
}

const sizes = wordsOf<FirmSize>({
  large: ['بزرگ', 'شرکت بزرگ', 'big', 'l'],
  medium: ['متوسط', 'شرکت متوسط', 'mid', 'm'],
  small: ['کوچک', 'شرکت کوچک', 'خرد', 'micro', 's'],
});

const tieKinds = wordsOf<TieKind>({
  conflict: ['تعارض منافع', 'تعارض', 'conflict of interest'],
  rival: ['رقابت', 'رقیب', 'rivalry', 'competitor'],
  partner: ['سابقه همکاری', 'سابقهٔ همکاری', 'همکاری', 'شریک', 'partnership', 'past partnership'],
});

/** The value that the word of a cell means; `shown` are the words that it could have been. */
export function readWord<Value extends string>(
  cell: Cell | undefined,
  words: Words<Value>,
  shown: Text,
): Reading<Value> {
  const text = cellText(cell);
  if (text.trim() === '') return nothing;
  const value = words.get(foldWord(text));
  if (value !== undefined) return understood(value);
  return wrong('unknown-word', (at, read) => sentence('exchange.cell.unknownWord', { cell: at, read, words: shown }));
}

export function readSize(cell: Cell | undefined): Reading<FirmSize> {
  return readWord(cell, sizes, { fa: 'بزرگ، متوسط، کوچک', en: 'large, medium, small' });
}

export function readTieKind(cell: Cell | undefined): Reading<TieKind> {
  return readWord(cell, tieKinds, { fa: 'تعارض منافع، رقابت، سابقهٔ همکاری', en: 'conflict, rival, partner' });
}

/** A number of 1 to 3, or a word for one; the words that count, from the first on. */
function readGrade(words: Words<'1' | '2' | '3'>, shown: Text): (cell: Cell | undefined) => Reading<1 | 2 | 3> {
  return (cell) => {
    const text = cellText(cell);
    if (parseNumber(text) !== undefined || text.trim() === '') return readInteger(cell, 1, 3) as Reading<1 | 2 | 3>;
    const { value, remarks } = readWord(cell, words, shown);
    return value === undefined ? { remarks } : understood(Number(value) as 1 | 2 | 3, remarks);
  };
}

const degrees = {
  3: ['زیاد', 'خیلی زیاد', 'بالا', 'high', 'very high'],
  2: ['متوسط', 'میانه', 'medium', 'mid', 'moderate'],
  1: ['کم', 'خیلی کم', 'پایین', 'low', 'very low'],
} as const;

/** The priority of a need; 3 is the most pressing. */
export const readPriority = readGrade(
  wordsOf<'1' | '2' | '3'>({
    3: [...degrees[3], 'فوری', 'ضروری', 'urgent'],
    2: [...degrees[2], 'مهم', 'important'],
    1: [...degrees[1], 'عادی', 'معمولی', 'normal'],
  }),
  { fa: '۱ تا ۳، بالا، متوسط، پایین', en: '1 to 3, high, medium, low' },
);

/** How strong a tie is; 3 is the strongest. */
export const readStrength = readGrade(
  wordsOf<'1' | '2' | '3'>({
    3: [...degrees[3], 'قوی', 'شدید', 'strong'],
    2: degrees[2],
    1: [...degrees[1], 'ضعیف', 'weak'],
  }),
  { fa: '۱ تا ۳، زیاد، متوسط، کم', en: '1 to 3, high, medium, low' },
);

const classes = new Map(
  firmClassTable.rows.flatMap(({ id, name }) => [id, name.fa, name.en].map((word) => [foldWord(word), id] as const)),
);
const legacyClasses = new Set(legacyClassTable.rows.flatMap(({ fa, en }) => [foldWord(fa), foldWord(en)]));

/** «دانش‌بنیان نوپا» is «نوپا»: the word says what every class is. */
const knowledgeBased = /^(?:شرکت)?دانشبنیان|دانشبنیان$|^knowledgebased(?:firm)?/;

export type ClassReading = Pick<Firm, 'class' | 'legacyClass'>;

/** A class of today; one of an earlier by-law is kept as it is written, and so is an unknown one, with a warning. */
export function readClass(cell: Cell | undefined): Reading<ClassReading> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const word = foldWord(text);
  const known = classes.get(word) ?? classes.get(word.replace(knowledgeBased, ''));
  if (known !== undefined) return understood({ class: known });
  if (text.length > limits.shortText) {
    const params = { length: text.length, longest: limits.shortText };
    return wrong('too-long', (at) => sentence('exchange.cell.tooLong', { cell: at, ...params }));
  }
  if (legacyClasses.has(word) || legacyClasses.has(word.replace(knowledgeBased, '')))
    return understood({ legacyClass: text });
  const say = (at: string, read: string) => sentence('exchange.cell.unknownClass', { cell: at, read });
  return understood({ legacyClass: text }, [warning('unknown-class', say)]);
}
