/** Word papers: the same words as the printed ones, right-to-left, with headings and tables that an office can go on writing. */
import { describe, expect, test } from 'vitest';
import { wordOf } from '../../../../electron/papers/word/wordOf';
import type { Language } from '../../../../shared/language/language';
import { headingsOf } from '../../../../shared/papers/outline';
import type { Letter, Paper } from '../../../../shared/papers/paper';
import { crowdedCity, paperOf, plainCity } from '../../../helpers/papers';
import { folded, readPdf } from '../../../helpers/pdfText';
import { allParts, converted, noWriter, partOf } from '../../../helpers/wordFile';

const elements = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gsu'))].map(([element]) => element);
const textIn = (element: string) =>
  [...element.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gsu)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

function letterIn({ letter }: Paper): Letter {
  if (letter === undefined) throw new Error('The paper has no letter');
  return letter;
}

/** Every text that the printed paper shows below the head of its letter, cell by cell. */
function textsOf(paper: Paper): readonly string[] {
  const found: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) for (const one of value) gather(one);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) if (!silent.has(name)) gather(one);
    }
  };
  const { invocation: _head, organisation: _name, unit: _unit, references: _facts, ...body } = letterIn(paper);
  gather(body);
  gather(paper.title);
  gather(paper.sections);
  return found.filter((text) => text !== '');
}
/** What stands in the model and is not words of the paper; a drawing is told in words, without its scale of months. */
const silent = new Set([
  'months',
  'status',
  'kind',
  'id',
  'standing',
  'supply',
  'mark',
  'alternative',
  'emblem',
  'newPage',
  'address',
]);
/** Word wraps and justifies as it likes. */
const bare = (text: string) => folded(text).replace(/\s+/g, '');

describe.each<[Language]>([['fa'], ['en']])('in %s', (language) => {
  test('the headings of Word are the headings of the paper', async () => {
    const paper = paperOf(crowdedCity(), language);
    const xml = partOf(await wordOf(paper), 'word/document.xml');
    const headings = elements(xml, 'p').filter((one) => /<w:pStyle w:val="(Title|Heading\d)"\/>/.test(one));
    expect(headings.map(textIn)).toEqual(headingsOf(paper).map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')));
  });
});

test('every paragraph, table and Persian run of a Persian paper runs from right to left', async () => {
  const parts = allParts(await wordOf(paperOf(crowdedCity(), 'fa')));
  expect(parts.length).toBeGreaterThanOrEqual(4);
  for (const xml of parts) {
    for (const paragraph of elements(xml, 'p').filter((one) => textIn(one) !== ''))
      expect(paragraph).toContain('<w:bidi/>');
    for (const table of elements(xml, 'tbl')) expect(table).toContain('<w:bidiVisual/>');
    for (const run of elements(xml, 'r').filter((one) => /\p{Script=Arabic}/u.test(textIn(one)))) {
      expect(run).toContain('<w:rtl/>');
    }
  }
});

test('a Latin name stands in a run of its own and keeps its order', async () => {
  const xml = partOf(await wordOf(paperOf(crowdedCity(), 'fa')), 'word/document.xml');
  const latin = elements(xml, 'r').filter((run) => textIn(run).endsWith('IoT'));
  expect(latin.length).toBeGreaterThan(0);
  for (const run of latin) expect(run).not.toContain('<w:rtl/>');
});

test('an English paper has nothing that runs from right to left but Persian words', async () => {
  const xml = partOf(await wordOf(paperOf(plainCity(), 'en')), 'word/document.xml');
  expect(xml).not.toContain('<w:bidiVisual/>');
  for (const run of elements(xml, 'r').filter((one) => !/\p{Script=Arabic}/u.test(textIn(one)))) {
    expect(run).not.toContain('<w:rtl/>');
  }
});

describe.skipIf(noWriter !== undefined)('opened by LibreOffice', () => {
  test.each<[Language]>([['fa'], ['en']])('the file has every word of the paper, in %s', async (language) => {
    const paper = paperOf(crowdedCity(), language);
    const words = bare(new TextDecoder().decode(converted(await wordOf(paper), 'txt')));
    const texts = textsOf(paper);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => !words.includes(bare(text)))).toEqual([]);
  });

  test('laid out on pages, the head of the letter and the number of the page are there', async () => {
    const paper = paperOf(crowdedCity(), 'fa');
    const { pages, text } = await readPdf(converted(await wordOf(paper), 'pdf'));
    expect(pages.length).toBeGreaterThan(5);
    const { invocation, organisation } = letterIn(paper);
    for (const word of `${invocation} ${organisation}`.split(' ')) expect(bare(text)).toContain(bare(word));
    expect(bare(pages[0] ?? '')).toMatch(/صفحه/);
  });
});
