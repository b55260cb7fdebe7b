/** Every kind of paper about a scenario, printed by the real Electron and read back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDate, formatShortDate } from '../../shared/language/jalali';
import { type Language, languages } from '../../shared/language/language';
import { toLatinDigits } from '../../shared/language/numerals';
import type { PaperKind } from '../../shared/model/paperKind';
import type { PaperOrder } from '../../shared/papers/orders';
import { alternativesOf, headingsOf } from '../../shared/papers/outline';
import type { Paper } from '../../shared/papers/paper';
import { crowdedBrief, operatedSample, ordered, seatedSample } from '../helpers/papers';
import { fontsIn } from '../helpers/pdfFonts';
import { folded, type PlacedText, type ReadPdf, readPdf, readPlaces } from '../helpers/pdfText';
import { type Printer, printerIn } from '../helpers/printer';
import type { PrintOutcome } from '../helpers/printer/main';

const folder = mkdtempSync(join(tmpdir(), 'peyvand-reports-'));
const { workspace, scenario } = operatedSample(4);
const approved = seatedSample(4, 'approved');
const scenarioId = scenario.id;
const firm = workspace.firms[0];
if (firm === undefined) throw new Error('The sample has no firms');
const firmId = firm.id;
const meeting = workspace.meetings[0];
if (meeting === undefined) throw new Error('The sample has no meetings');
const orders: Readonly<Record<Exclude<PaperKind, 'proposal'>, PaperOrder>> = {
  book: { kind: 'book', scenarioId },
  letter: { kind: 'letter', scenarioId, firmId, dueOn: '2026-12-22' },
  brief: { kind: 'brief', scenarioId },
  coverage: { kind: 'coverage', scenarioId },
  answers: { kind: 'answers', scenarioId },
  sheet: { kind: 'sheet', scenarioId, firmId },
  minutes: { kind: 'minutes', meetingId: meeting.id },
};
const kinds = Object.keys(orders) as (keyof typeof orders)[];
const cases = languages.flatMap((language) =>
  kinds.map((kind) => ({ kind, language, paper: paperOf(kind, language) })),
);
/** Words that each kind must hold beside its headings. */
const held: Readonly<Record<keyof typeof orders, (language: Language) => readonly string[]>> = {
  book: (language) => [
    nameOf(firm.name, language),
    language === 'fa' ? 'شیوهٔ کار' : 'Method',
    ...(scenario.consortia[0]?.phases ?? []).flatMap(({ start = '', end = '' }) =>
      [start, end].map((date) => formatShortDate(date, language)),
    ),
    ...(language === 'fa'
      ? ['۱۲۳٬۴۵۶', 'سرمایهٔ', 'راهبری', 'میان‌بخشی', 'پایلوت']
      : ['123,456', 'Working', 'steering', 'Infrastructural', 'commissioning']),
  ],
  letter: (language) => [nameOf(firm.name, language), ...formatDate('2026-12-22', language).split(' ')],
  brief: (language) => [language === 'fa' ? 'از کم‌پوشش‌ترین' : 'the least covered first'],
  coverage: (language) => workspace.firms.map(({ name }) => nameOf(name, language)),
  answers: (language) => [language === 'fa' ? 'پرسیده‌نشده' : 'Not asked'],
  minutes: (language) => [
    ...meeting.attendees.map(({ name }) => name),
    ...meeting.decisions.flatMap(({ text }) => nameOf(text, language).split('،')[0] ?? ''),
  ],
  sheet: (language) => [nameOf(firm.name, language), language === 'fa' ? '۱۹۹۹' : '1999'],
};

function nameOf(name: { readonly fa: string; readonly en?: string }, language: Language): string {
  return language === 'fa' ? name.fa : (name.en ?? name.fa);
}

function paperOf(kind: keyof typeof orders, language: Language): Paper {
  return ordered(workspace, orders[kind], language);
}

let printer: Printer;
let printed: PrintOutcome;
let final: PrintOutcome;

function bytesOf({ result }: PrintOutcome, index: number, place: string): Buffer {
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  return readFileSync(join(folder, place, result.value[index] ?? ''));
}

function read(index: number): Promise<ReadPdf> {
  return readPdf(bytesOf(printed, index, 'first'));
}

async function watermarks(bytes: Buffer): Promise<number> {
  const { pages } = await readPdf(bytes);
  return pages.filter((page) => folded(page).includes(folded('پیش‌نویس'))).length;
}

beforeAll(async () => {
  printer = await printerIn(join(folder, 'printer'));
  const crowded = languages.map((language) =>
    ordered(crowdedBrief().workspace, { kind: 'brief', scenarioId }, language),
  );
  const finals = [ordered(approved.workspace, { kind: 'brief', scenarioId }, 'fa'), ...crowded];
  const [first, second] = await printer.print([
    { papers: cases.map(({ paper }) => paper), folder: join(folder, 'first') },
    { papers: finals, folder: join(folder, 'final') },
  ]);
  if (first === undefined || second === undefined) throw new Error('Nothing was printed');
  [printed, final] = [first, second];
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(cases.map((one, index) => ({ ...one, index })))(
  '$kind in $language',
  ({ kind, language, paper, index }) => {
    test('has the outline of its headings, the language, and words for every drawing', async () => {
      const pdf = await read(index);
      expect(pdf.outline).toEqual(headingsOf(paper).map(({ text }) => text));
      expect(pdf.language).toBe(language);
      expect(pdf.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual(alternativesOf(paper));
      expect(pdf.info).toMatchObject({ Title: paper.title });
    });

    test('is read: its headings, names, numbers and dates', async () => {
      const { text } = await read(index);
      const words = held[kind](language).flatMap((some) => some.split(/[\s()]+/));
      for (const word of words) expect(text).toContain(folded(word));
      for (const word of formatDate(paper.date, language).split(' ')) expect(text).toContain(folded(word));
    });

    test('counts its pages on every page', async () => {
      const { pages } = await read(index);
      const number = (value: number) => value.toLocaleString(language === 'fa' ? 'fa-IR' : 'en');
      // Readers disagree about the order of a line that mixes words and digits.
      for (const [at, page] of pages.entries()) {
        const words = folded(page).slice(-120);
        expect(words).toContain(folded(language === 'fa' ? 'صفحهٔ' : 'Page'));
        for (const value of [at + 1, pages.length]) expect(words).toContain(number(value));
      }
    });

    test('carries its facts, and every font inside', async () => {
      const pdf = await read(index);
      const contents = pdf.attachments[paper.attachment.fileName];
      if (contents === undefined) throw new Error('There is no attachment');
      expect(JSON.parse(Buffer.from(contents).toString('utf8'))).toEqual(
        JSON.parse(JSON.stringify(paper.attachment.contents)),
      );
      const { kinds, faces } = await fontsIn(bytesOf(printed, index, 'first'));
      expect(kinds).toEqual(['/CIDFontType2', '/Type0']);
      expect(faces.length).toBeGreaterThan(0);
      expect(faces.filter(({ isInside }) => !isInside)).toEqual([]);
    });
  },
);

describe.each(languages)('the book of a consortium at work, in %s', (language) => {
  const index = cases.findIndex((one) => one.kind === 'book' && one.language === language);

  test('has the schedule of its chapter and that of all, whose bars say which phase they are', async () => {
    const { paper } = cases[index] ?? {};
    const schedules = (paper?.sections ?? []).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'gantt' ? [block] : [])),
    );
    expect(schedules.map(({ key }) => key.length)).toEqual([0, 6]);
    const { text } = await read(index);
    for (const month of [0, 1].flatMap((at) => schedules[at]?.months[0]?.name.split(' ') ?? []))
      expect(text).toContain(folded(month));
    for (const words of schedules[1]?.key ?? [])
      for (const word of words.split(/[: ]+/)) expect(text).toContain(folded(word));
  });
});

test.each(languages)('the contents of the book cite the page on which each chapter begins, in %s', async (language) => {
  const index = cases.findIndex((one) => one.kind === 'book' && one.language === language);
  const { outline, outlinePages } = await read(index);
  const { paper } = cases[index] ?? {};
  const [contents, ...chapters] = (paper?.sections ?? [])
    .filter(({ isPart }) => isPart !== true)
    .map(({ title }) => outlinePages[outline.indexOf(title)] ?? 0);
  const numbers = (await readPlaces(bytesOf(printed, index, 'first')))
    .slice((contents ?? 0) - 1, (chapters[0] ?? 0) - 1)
    .flatMap((page) => page.filter(({ text }) => /^[\d۰-۹]+$/.test(text)));
  const atStart = ({ left, right }: PlacedText) => (language === 'fa' ? right > 520 : left < 75);
  const cited = numbers.filter(atStart).map(({ text, baseline }) => {
    const page = numbers.find((one) => !atStart(one) && Math.abs(one.baseline - baseline) < 5);
    return [text, page?.text].map((digits) => Number(toLatinDigits(digits ?? '')));
  });
  expect(chapters.length).toBeGreaterThan(8);
  expect(cited).toEqual(chapters.map((page, at) => [at + 1, page]));
});

test('the brief is one page in both languages', async () => {
  for (const [index, { kind }] of cases.entries())
    if (kind === 'brief') expect((await read(index)).pages).toHaveLength(1);
  for (const [index, language] of languages.entries())
    expect((await readPdf(bytesOf(final, index + 1, 'final'))).pages, `crowded, ${language}`).toHaveLength(1);
});

test('a draft is marked on every page, outside the reading order; a paper of an approved scenario is not', async () => {
  const book = bytesOf(printed, 0, 'first');
  const { pages, tags } = await readPdf(book);
  expect(await watermarks(book)).toBe(pages.length);
  expect(tags.length).toBeGreaterThan(0);
  expect(await watermarks(bytesOf(final, 0, 'final'))).toBe(0);
});

test('all are the same to the byte on a second run', async () => {
  const [again] = await printer.print([
    { papers: cases.map(({ paper }) => paper).toReversed(), folder: join(folder, 'again') },
  ]);
  if (again === undefined) throw new Error('Nothing was printed');
  for (const index of cases.keys()) {
    const other = bytesOf(again, cases.length - 1 - index, 'again');
    expect(other.equals(bytesOf(printed, index, 'first')), cases[index]?.paper.title).toBe(true);
  }
}, 240_000);
