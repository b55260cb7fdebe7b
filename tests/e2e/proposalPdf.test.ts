import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDate } from '../../shared/language/jalali';
import { alternativesOf, headingsOf } from '../../shared/papers/outline';
import { crowdedCity, longName, paperOf, plainCity, plannedCity } from '../helpers/papers';
import { fontsIn } from '../helpers/pdfFonts';
import { folded, type ReadPdf, readPdf } from '../helpers/pdfText';
import { type Printer, printerIn } from '../helpers/printer';
import type { PrintOutcome } from '../helpers/printer/main';

const folder = mkdtempSync(join(tmpdir(), 'peyvand-papers-'));
const plain = plainCity();
const fa = paperOf(plain, 'fa');
const en = paperOf(plain, 'en');
const crowded = { fa: paperOf(crowdedCity(), 'fa'), en: paperOf(crowdedCity(), 'en') };
const planned = paperOf(plannedCity(), 'fa');

let printer: Printer;
let first: PrintOutcome;
let others: readonly PrintOutcome[];

function namesOf({ result }: PrintOutcome): readonly string[] {
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  return result.value;
}

function fileOf(outcome: PrintOutcome, index: number, place = 'first'): Buffer {
  return readFileSync(join(folder, place, namesOf(outcome)[index] ?? ''));
}

beforeAll(async () => {
  printer = await printerIn(join(folder, 'printer'));
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, 'a file where a folder should be');
  const outcomes = await printer.print([
    { papers: [fa, en, crowded.fa, crowded.en, planned], folder: join(folder, 'first') },
    { papers: [fa, en, crowded.fa], folder: join(folder, 'stopped'), stopAfter: 1 },
    { papers: [fa], folder: join(folder, 'broken'), page: 'peyvand://app/missing.html' },
    { papers: [fa], folder: join(folder, 'late'), limitMs: 1 },
    { papers: [fa], folder: join(blocked, 'inside') },
  ]);
  [first, ...others] = outcomes as [PrintOutcome, ...PrintOutcome[]];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['fa', 0, fa],
  ['en', 1, en],
  ['fa, crowded', 2, crowded.fa],
  ['en, crowded', 3, crowded.en],
  ['fa, planned', 4, planned],
] as const)('a printed proposal (%s)', (_name, index, paper) => {
  let read: ReadPdf;

  beforeAll(async () => {
    read = await readPdf(fileOf(first, index));
  });

  test('says its title, language, author and day, and nothing of the engine', () => {
    expect(read.info).toMatchObject({
      Title: paper.title,
      Author: paper.author,
      Creator: 'Peyvand',
      Producer: 'Peyvand',
    });
    expect(read.info.CreationDate).toBe('D:20261124000000Z');
    expect(read.language).toBe(paper.language);
  });

  test('has an outline of exactly its headings', () => {
    expect(read.outline).toEqual(headingsOf(paper).map(({ text }) => text));
  });

  test('is tagged, and every drawing says in words what it shows', () => {
    const roles = new Set(read.tags.map(({ role }) => role));
    for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI']) expect(roles).toContain(role);
    const drawings = read.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
    expect(drawings).toEqual(alternativesOf(paper));
  });

  test('counts its pages in the digits of its language', () => {
    const digits = new Intl.NumberFormat(paper.language === 'fa' ? 'fa-IR' : 'en-GB', { useGrouping: false });
    for (const [page, text] of read.pages.entries()) {
      const words = folded(text);
      for (const number of [page + 1, read.pages.length]) expect(words).toContain(folded(digits.format(number)));
      expect(words).toContain(folded(paper.language === 'fa' ? 'صفحۀ' : 'Page'));
    }
  });

  test('carries its facts as JSON', () => {
    const contents = read.attachments['proposal.json'];
    if (contents === undefined) throw new Error('There is no attachment');
    expect(JSON.parse(Buffer.from(contents).toString('utf8'))).toEqual(
      JSON.parse(JSON.stringify(paper.attachment.contents)),
    );
  });
});

describe('the text of a printed proposal', () => {
  test('is found by readers in Persian: sentences, names, numbers, the date', async () => {
    const { text } = await readPdf(fileOf(first, 0));
    for (const words of [
      'بسمه تعالی',
      'با سلام و احترام',
      'سازمان مدیریت پسماند',
      'شکل حقوقی همکاری منوط',
      'پسماندپرداز البرزان',
      '۱٬۶۰۰٬۰۰۰',
      '۵٬۳۳۰',
      '۱۹۹۹۰۰۰۰۳۷۳',
      'این ترکیب دستی است',
    ])
      expect(text).toContain(folded(words));
    for (const word of formatDate(fa.date, 'fa').split(' ')) expect(text).toContain(folded(word));
  });

  test('is found by readers in English', async () => {
    const { text } = await readPdf(fileOf(first, 1));
    for (const words of ['In the Name of God', 'Alborzan Waste Works', '1,600,000', 'Tuesday 24 November 2026'])
      expect(text).toContain(words);
  });

  test('keeps the order of the sections', async () => {
    const { text } = await readPdf(fileOf(first, 1));
    const places = en.sections.map(({ title }) => text.indexOf(title));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('prints a hostile name as a name, and a long one whole', async () => {
    const { text } = await readPdf(fileOf(first, 3));
    expect(text).toContain('</script><b>IoT');
    for (const word of longName.replace(/[()،]/g, ' ').split(/[\s\u200C]+/)) expect(text).toContain(folded(word));
  });
});

describe('the file', () => {
  test('has all fonts inside, none of them a picture of outlines', async () => {
    const { kinds, faces } = await fontsIn(fileOf(first, 0));
    expect(kinds).toEqual(['/CIDFontType2', '/Type0']);
    expect(faces.length).toBeGreaterThan(0);
    for (const { name, isInside } of faces) {
      expect(name).toMatch(/^\/[A-Z]{6}\+Vazirmatn-\w+$/);
      expect(isInside).toBe(true);
    }
  });

  test('is the same to the byte in another process, after other papers', async () => {
    const [again] = await printer.print([{ papers: [planned, en, fa], folder: join(folder, 'again') }]);
    if (again === undefined) throw new Error('nothing was printed');
    expect(fileOf(again, 0, 'again').equals(fileOf(first, 4))).toBe(true);
    expect(fileOf(again, 1, 'again').equals(fileOf(first, 1))).toBe(true);
    expect(fileOf(again, 2, 'again').equals(fileOf(first, 0))).toBe(true);
  });

  test('gets a name of its own even when two consortia have the same', () => {
    expect(new Set(namesOf(first)).size).toBe(5);
    expect(readdirSync(join(folder, 'first')).toSorted()).toEqual([...namesOf(first)].toSorted());
  });
});

describe('an export', () => {
  test('tells its progress paper by paper', () => {
    expect(first.progress).toEqual([1, 2, 3, 4, 5]);
  });

  test('stops between two papers and keeps those that are whole', () => {
    expect(others[0]?.result).toMatchObject({ ok: false, refusal: { code: 'papers.cancelled' } });
    expect(readdirSync(join(folder, 'stopped'))).toHaveLength(1);
  });

  test('refuses when the page is broken, late, or the folder cannot be written, and leaves no half a file', () => {
    const codes = others.slice(1).map(({ result }) => (result.ok ? 'done' : result.refusal.code));
    expect(codes).toEqual(['papers.print', 'papers.timeout', 'papers.write']);
    for (const place of ['broken', 'late']) expect(existsSync(join(folder, place))).toBe(false);
  });

  test('leaves no window behind, whatever happened', () => {
    expect([first, ...others].map(({ windowsLeft }) => windowsLeft)).toEqual([0, 0, 0, 0, 0]);
  });
});
