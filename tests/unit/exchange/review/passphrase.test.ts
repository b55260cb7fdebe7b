/** Passphrases and fingerprints in words that are not mistaken for one another. */
import { expect, test } from 'vitest';
import { fingerprintWords, foldPassphrase, newPassphrase } from '../../../../shared/exchange/review/passphrase';
import { wordTable } from '../../../../shared/reference/words';

/** Letters that sound alike as one. */
const heard = (word: string) =>
  word
    .replace(/[صث]/g, 'س')
    .replace(/[ذضظ]/g, 'ز')
    .replace(/ط/g, 'ت')
    .replace(/ح/g, 'ه')
    .replace(/غ/g, 'ق')
    .replace(/[عئأءآ]/g, 'ا')
    .replace(/اا/g, 'ا');

/** Every word that is one letter less than this one: two words that share one differ in at most one letter put in, left out or changed. */
const shortened = (word: string) => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
const swapped = (word: string) =>
  [...word].slice(1).map((_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));

test('a thousand and twenty-four words, no two of which one slip of the ear or the pen makes the same', () => {
  const { rows } = wordTable;
  expect(rows).toHaveLength(1024);
  const places = new Map<string, string>();
  const clashes: string[] = [];
  for (const word of rows) {
    const own = heard(word);
    for (const form of new Set([
      own,
      ...shortened(own).map((less) => `-${less}`),
      ...swapped(own).map((other) => `~${other}`),
    ])) {
      const other = places.get(form);
      if (other !== undefined && !form.startsWith('~')) clashes.push(`${word} ${other}`);
      places.set(form, word);
    }
  }
  const all = new Set(rows.map(heard));
  expect(rows.filter((word) => swapped(heard(word)).some((other) => other !== heard(word) && all.has(other)))).toEqual(
    [],
  );
  expect(clashes.filter((pair) => differsInOnePlace(pair))).toEqual([]);
});

/** Sharing a shortened form means at most one letter differs only when it was taken out of the same place, or one is longer. */
function differsInOnePlace(pair: string): boolean {
  const [one = '', other = ''] = pair.split(' ').map(heard);
  if (one.length !== other.length) return shortened(one).includes(other) || shortened(other).includes(one);
  return [...one].filter((letter, at) => letter !== other[at]).length < 2;
}

test('every word is Persian letters alone and stays as it is when it is folded', () => {
  for (const word of wordTable.rows) {
    expect(word).toMatch(/^[آ-ی]{4,6}$/u);
    expect(foldPassphrase(word)).toBe(word);
  }
});

test.each([
  ['كوير  ‌يخچال\u200F', 'کویر یخچال'],
  ['کویر\u200Cیخچال', 'کویر یخچال'],
  ['  ۱۲٣ گل ', '123 گل'],
  ['ﮐﻮﯾﺮ', 'کویر'],
  ['کـویر', 'کویر'],
])('“%s” is used as “%s”, however it was typed', (typed, used) => {
  expect(foldPassphrase(typed)).toBe(used);
  expect(foldPassphrase(used)).toBe(used);
});

test('a new passphrase is five words, each chosen from the whole list', () => {
  const picks = [0, 1023, 5, 5, 700];
  const asked: number[] = [];
  const words = newPassphrase((below) => {
    asked.push(below);
    return picks.shift() ?? 0;
  }).split(' ');
  expect(asked).toEqual([1024, 1024, 1024, 1024, 1024]);
  expect(words).toEqual([0, 1023, 5, 5, 700].map((place) => wordTable.rows[place]));
});

test('a fingerprint of eighty bits is eight words, and any other bit is another word', () => {
  expect(fingerprintWords('00000000000000000000')).toEqual(Array.from({ length: 8 }, () => wordTable.rows[0]));
  expect(fingerprintWords('ffc00000000000000001')).toEqual(
    [1023, 0, 0, 0, 0, 0, 0, 1].map((place) => wordTable.rows[place]),
  );
});
