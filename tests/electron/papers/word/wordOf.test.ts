/** Word papers: the same words as the printed ones, right-to-left, with headings and tables that an office can go on writing. */
import { describe, expect, test } from 'vitest';
import { wordOf } from '../../../../electron/papers/word/wordOf';
import type { Language } from '../../../../shared/language/language';
import { workspaceSchema } from '../../../../shared/model/workspace';
import type { PaperOrder } from '../../../../shared/papers/orders';
import { headingsOf } from '../../../../shared/papers/outline';
import type { Paper } from '../../../../shared/papers/paper';
import { crowdedCity, letterIn, ordered, paperOf, plainCity, seatedSample } from '../../../helpers/papers';
import { folded, type PlacedText, readPdf, readPlaces } from '../../../helpers/pdfText';
import { plainPng } from '../../../helpers/plainPng';
import { textsAround, textsWithin } from '../../../helpers/printedTexts';
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

const emblem = `data:image/png;base64,${plainPng(120, 120).toString('base64')}`;
/** The sample with an emblem and an address at the head of its letters. */
function officialSample() {
  const { workspace, scenario } = seatedSample(3);
  const letterhead = { emblem, address: { fa: 'تهران، میدان نمونه، شمارهٔ ۱', en: 'Tehran, Sample Square, 1' } };
  return { workspace: workspaceSchema.parse({ ...workspace, office: { ...workspace.office, letterhead } }), scenario };
}

function invitation(language: Language): Paper {
  const { workspace, scenario } = officialSample();
  const firmId = workspace.firms[0]?.id;
  if (firmId === undefined) throw new Error('The sample has no firms');
  return ordered(workspace, { kind: 'letter', scenarioId: scenario.id, firmId, dueOn: '2026-12-22' }, language);
}

/** The papers that nobody signs: an office may write on in these too. */
function reports(language: Language): readonly (readonly [string, Paper, number])[] {
  const { workspace, scenario } = officialSample();
  const scenarioId = scenario.id;
  const firmId = workspace.firms[0]?.id;
  if (firmId === undefined) throw new Error('The sample has no firms');
  const paper = (order: PaperOrder) => ordered(workspace, order, language);
  return [
    ['book', paper({ kind: 'book', scenarioId }), 900],
    ['brief', paper({ kind: 'brief', scenarioId }), 60],
    ['coverage paper', paper({ kind: 'coverage', scenarioId }), 200],
    ['summary of answers', paper({ kind: 'answers', scenarioId }), 40],
    ['firm’s sheet', paper({ kind: 'sheet', scenarioId, firmId }), 20],
  ];
}

function minutes(language: Language): Paper {
  const { workspace } = officialSample();
  const meetingId = workspace.meetings[0]?.id;
  if (meetingId === undefined) throw new Error('The sample has no meetings');
  return ordered(workspace, { kind: 'minutes', meetingId }, language);
}

test('the emblem stands in a line as high as itself, and says whose it is', async () => {
  const paper = invitation('fa');
  const parts = allParts(await wordOf(paper));
  const head = parts.find((part) => part.includes('<w:drawing>'));
  expect(head).toContain(`descr="${letterIn(paper).organisation}"`);
  const styles = partOf(await wordOf(paper), 'word/styles.xml');
  for (const [spacing] of styles.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g))
    expect(spacing).toContain('w:lineRule="auto"');
  expect(styles).toContain('w:line="340"');
});

test('the page of the title has no running head over it', async () => {
  const xml = partOf(await wordOf(minutes('fa')), 'word/document.xml');
  expect(xml).toContain('<w:titlePg/>');
});

describe.skipIf(noWriter !== undefined)('opened by LibreOffice', () => {
  const papers = (language: Language) =>
    [
      ['proposal', paperOf(crowdedCity(), language), 300],
      ['letter', invitation(language), 30],
      ['minutes', minutes(language), 40],
      ...reports(language),
    ] as const;
  const cases = (['fa', 'en'] as const).flatMap((language) =>
    papers(language).map(([name, paper, least]) => ({ name, language, paper, least })),
  );

  test.each(cases)('a $name has every word of the paper, in $language', async ({ paper, least }) => {
    const bytes = await wordOf(paper);
    const words = bare(new TextDecoder().decode(converted(bytes, 'txt')));
    const texts = textsWithin(paper);
    expect(texts.length).toBeGreaterThan(least);
    expect(texts.filter((text) => !words.includes(bare(text)))).toEqual([]);
    // Heads and feet are no running text; in the file they are, whatever LibreOffice makes of them.
    const around = bare(allParts(bytes).map(textIn).join(' '));
    expect(textsAround(paper).filter((text) => !around.includes(bare(text)))).toEqual([]);
  });

  const onPages = async (paper: Paper) => readPlaces(converted(await wordOf(paper), 'pdf'));
  const find = (page: readonly PlacedText[] | undefined, words: string) => {
    const wanted = bare(words);
    const found = page?.find(({ text }) => bare(text).includes(wanted));
    if (found === undefined) throw new Error(`No ${words} on the page`);
    return found;
  };
  const width = 595.3;

  test('laid out on pages, the head of the letter and the number of the page are there', async () => {
    const paper = paperOf(crowdedCity(), 'fa');
    const { pages, text } = await readPdf(converted(await wordOf(paper), 'pdf'));
    expect(pages.length).toBeGreaterThan(5);
    const { invocation, organisation } = letterIn(paper);
    for (const word of `${invocation} ${organisation}`.split(' ')) expect(bare(text)).toContain(bare(word));
    expect(bare(pages[0] ?? '')).toMatch(/صفحه/);
  });

  test('a Persian paper begins at the right, an English one at the left', async () => {
    const [fa] = await onPages(minutes('fa'));
    const [en] = await onPages(minutes('en'));
    const margin = (20 / 25.4) * 72;
    expect(find(fa, 'دستور نشست').right).toBeGreaterThan(width - margin - 3);
    expect(find(en, 'Agenda').left).toBeLessThan(margin + 3);
    // The columns of tables too: the first one is at the start side.
    expect(find(fa, 'ردیف').left).toBeGreaterThan(find(fa, 'وضعیت').right);
    expect(find(en, 'No.').right).toBeLessThan(find(en, 'Status').left);
  });

  test('a letter has its emblem whole, room for hand and stamp, and the address at the foot', async () => {
    const letter = letterIn(invitation('en'));
    const [page] = await onPages(invitation('en'));
    const millimetre = 72 / 25.4;
    // The emblem is 42 points high: what was cut off to the height of a line left no room for it.
    const above = find(page, letter.invocation).baseline - find(page, letter.organisation).baseline;
    expect(above).toBeGreaterThan(42);
    const closing = find(page, letter.closing);
    const name = find(page, letter.signatory.name.split(' ')[0] ?? '');
    expect(closing.baseline - name.baseline).toBeGreaterThan(35 * millimetre);
    expect(name.left).toBeGreaterThan(width / 2);
    expect(find(page, letter.address ?? '').baseline).toBeLessThan(30 * millimetre);
  });
});
