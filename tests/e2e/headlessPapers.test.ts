/** `peyvand export` as it is typed, for every kind of paper: on the sample with its city seated, and on the real list of CORDIS, planned first. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serialize } from '../../shared/document/envelope';
import { loadDocument } from '../../shared/document/load';
import { toPersianDigits } from '../../shared/language/numerals';
import type { Meeting } from '../../shared/model/meeting';
import type { Workspace } from '../../shared/model/workspace';
import { peyvandIn, temporaryFolder } from '../electron/headless/calling';
import { bringBuildUpToDate } from '../helpers/build';
import { now } from '../helpers/commanding';
import { folded, readPdf } from '../helpers/pdfText';
import { seatedCity } from '../helpers/seatedCity';
import { lacksSharedData, sharedData } from '../helpers/sharedData';
import { partOf } from '../helpers/wordFile';

const folder = temporaryFolder();
const peyvand = peyvandIn(folder.path);
const at = (...names: readonly string[]) => join(folder.path, ...names);

beforeAll(bringBuildUpToDate, 180_000);
afterAll(folder.remove);

function must(...words: readonly string[]): void {
  expect(peyvand(...words)).toMatchObject({ code: 0, stderr: '' });
}

function workspaceAt(file: string): Workspace {
  const loaded = loadDocument(readFileSync(at(file), 'utf8'));
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  return loaded.value.workspace;
}

/** Keeps the workspace with one meeting about its first consortium. */
function keepWithMeeting(file: string, workspace: Workspace): void {
  const about = workspace.scenarios[0]?.consortia.find(({ members }) => members.length > 0)?.id;
  const meeting: Meeting = {
    id: 'M1' as Meeting['id'],
    title: { fa: 'نشست نخست', en: 'First meeting' },
    heldAt: '2026-06-01T06:30:00Z',
    attendees: [{ name: 'مینا', body: 'دبیرخانه', present: true }],
    agenda: [],
    decisions: [
      {
        id: 'D1' as Meeting['id'],
        text: { fa: 'مصوبهٔ نخست', en: 'First decision' },
        consortiumIds: about === undefined ? [] : [about],
        concernIds: [],
        actions: [],
      },
    ],
    signedBy: [],
  };
  const document = { appVersion: '1.0.0', savedAt: now, revision: 1, workspace: { ...workspace, meetings: [meeting] } };
  writeFileSync(at(file), serialize(document));
}

/** Only the first consortia keep their members: the book of all is made elsewhere. */
function withSeated(count: number, city: Workspace): Workspace {
  const scenarios = city.scenarios.map((scenario) => ({
    ...scenario,
    consortia: scenario.consortia.map((one, place) => (place < count ? one : { ...one, members: [] })),
  }));
  return { ...city, scenarios };
}

/** What the papers of a city are looked through for. */
function namesIn({ scenarios, firms }: Workspace) {
  const formed = scenarios[0]?.consortia.filter(({ members }) => members.length > 0) ?? [];
  const firm = firms.find(({ id }) => formed[0]?.members.some(({ firmId }) => firmId === id));
  if (formed[0] === undefined || firm === undefined) throw new Error('Nothing is formed');
  return { formed, consortium: formed[0], firm };
}

/** What the one paper of the register was numbered, as it is printed in Persian. */
function numberIn({ issuedPapers }: Workspace): string {
  expect(issuedPapers.map(({ kind }) => kind)).toEqual(['minutes']);
  return issuedPapers.map(({ year, serial }) => toPersianDigits(`${year}/${serial}`)).join();
}

const wordsOf = (text: string) => folded(text).split(/[\s()«»:–—-]+/);
const lacking = (text: string, wanted: readonly string[]) =>
  wanted.flatMap(wordsOf).filter((word) => !text.includes(word));

async function onlyPdf(out: string) {
  const [name, ...others] = readdirSync(at(out));
  expect(others).toEqual([]);
  return readPdf(readFileSync(at(out, name ?? '')));
}

const cities = [
  {
    city: 'the sample',
    file: 'sample.peyvand',
    isMissing: false,
    make: () => keepWithMeeting('sample.peyvand', withSeated(4, seatedCity())),
  },
  {
    city: 'the list of CORDIS (left out where ../shared/data/cordis-eu is missing)',
    file: 'eu.peyvand',
    isMissing: lacksSharedData('cordis-eu'),
    make: () => {
      const list = (name: string) => sharedData('cordis-eu', `${name}.csv`);
      must(
        ...['import', 'eu.peyvand', '--capabilities', list('capabilities'), '--firms', list('organisations')],
        ...['--needs', list('needs'), '--ties', list('ties')],
      );
      must('plan', 'eu.peyvand', '--max-seconds', '5');
      keepWithMeeting('eu.peyvand', workspaceAt('eu.peyvand'));
    },
  },
];

describe.each(cities)('$city', ({ file, isMissing, make }) => {
  const out = (kind: string) => `${file}-${kind}`;
  const exported = (kind: string, ...more: readonly string[]) =>
    must('export', file, '--kind', kind, ...more, '--language', 'fa', '--out', out(kind));

  beforeAll(() => {
    if (!isMissing) make();
  }, 120_000);

  test.skipIf(isMissing)('the book names every formed consortium', { timeout: 180_000 }, async () => {
    exported('book');
    const { formed, firm } = namesIn(workspaceAt(file));
    const { text, outline } = await onlyPdf(out('book'));
    const titles = folded(outline.join(' '));
    expect(formed.filter(({ name }) => !titles.includes(folded(name.fa)))).toEqual([]);
    expect(lacking(text, [firm.name.fa])).toEqual([]);
  });

  test.skipIf(isMissing)('a letter is addressed to the firm and names its consortium', async () => {
    const { firm, consortium } = namesIn(workspaceAt(file));
    exported('letters', '--firm', firm.id);
    const { text } = await onlyPdf(out('letters'));
    expect(lacking(text, [firm.name.fa, consortium.name.fa])).toEqual([]);
  });

  test.skipIf(isMissing)('the brief is one page', async () => {
    exported('brief');
    expect((await onlyPdf(out('brief'))).pages).toHaveLength(1);
  });

  test.skipIf(isMissing)(
    'the minutes name what was settled, the consortium it is about, and the number they got',
    async () => {
      exported('minutes');
      const { text } = await onlyPdf(out('minutes'));
      expect(lacking(text, ['مصوبهٔ نخست', namesIn(workspaceAt(file)).consortium.name.fa])).toEqual([]);
      expect(text).toContain(numberIn(workspaceAt(file)));
    },
  );

  test.skipIf(isMissing)('a proposal, a letter and the minutes as Word files', () => {
    const { firm, consortium } = namesIn(workspaceAt(file));
    const word = (...words: readonly string[]) => {
      const place = out(`docx-${words.join('')}`);
      must('export', file, '--kind', 'docx', ...words, '--language', 'fa', '--out', place);
      const [name, ...others] = readdirSync(at(place));
      expect(others).toEqual([]);
      return partOf(readFileSync(at(place, name ?? '')), 'word/document.xml');
    };
    expect(word('--consortium', consortium.id)).toContain(consortium.name.fa.split(' ')[0]);
    expect(word('--paper', 'letters', '--firm', firm.id)).toContain(firm.name.fa.split(' ')[0]);
    const minutes = word('--paper', 'minutes');
    for (const words of ['مصوبهٔ نخست', numberIn(workspaceAt(file))]) expect(minutes).toContain(words);
  });

  test.skipIf(isMissing)('the workbook has every firm', () => {
    exported('xlsx');
    const [name = ''] = readdirSync(at(out('xlsx')));
    const strings = partOf(readFileSync(at(out('xlsx'), name)), 'xl/sharedStrings.xml');
    const missing = workspaceAt(file).firms.filter(({ id }) => !strings.includes(`>${id}<`));
    expect(missing).toEqual([]);
  });
});
