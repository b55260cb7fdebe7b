/** The coverage paper as a model: its drawings lie as the language reads, its map as the city lies, and its words say the same. */
import { describe, expect, test } from 'vitest';
import { workspaceSchema } from '../../../shared/model/workspace';
import { cityCoverageOf } from '../../../shared/papers/cityCoverage';
import type { DrawingBlock, DrawingMark } from '../../../shared/papers/drawing';
import { emsOf } from '../../../shared/papers/measure/textWidth';
import type { Paper } from '../../../shared/papers/paper';
import { issued } from '../../helpers/papers';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace({
  firms: { a: { levels: { A: 5 } }, b: { levels: { A: 1 } } },
  needs: {
    n: {
      asks: [
        ['A', 3, 1],
        ['B', 1, 1],
      ],
      districts: [22],
    },
  },
  ties: [['conflict', 'a', 'b']],
  consortia: { k: { needs: ['n'], members: ['a'] } },
});
const scenario = onlyScenario(workspace);
const paperIn = (language: 'fa' | 'en') => cityCoverageOf(workspace, scenario, { ...issued, language });
const fa = paperIn('fa');
const en = paperIn('en');

function drawingOf({ sections }: Paper, id: string): DrawingBlock {
  const block = sections.find((section) => section.id === id)?.blocks.find(({ kind }) => kind === 'drawing');
  if (block?.kind !== 'drawing') throw new Error(`No drawing in ${id}`);
  return block;
}

const wordAt = ({ marks }: DrawingBlock, text: string) => {
  const mark = marks.find(
    (one): one is Extract<DrawingMark, { shape: 'text' }> => one.shape === 'text' && one.text === text,
  );
  if (mark === undefined) throw new Error(`No ${text}`);
  return mark;
};

describe('the matrix', () => {
  test('begins at the right in Persian and at the left in English', () => {
    expect(wordAt(drawingOf(fa, 'matrix'), 'نیاز n').x).toBe(170);
    expect(wordAt(drawingOf(en, 'matrix'), 'Need n').x).toBe(0);
  });

  test('marks the member with a disc in its cell, and says in words how much is open', () => {
    const { marks, alternative } = drawingOf(en, 'matrix');
    const disc = marks.find(({ shape }) => shape === 'disc');
    const box = marks.find((mark) => mark.shape === 'box' && mark.look === 'tone4');
    if (disc?.shape !== 'disc' || box?.shape !== 'box') throw new Error('Disc and box are missing');
    expect(disc.x).toBeCloseTo(box.x + box.width / 2);
    expect(alternative).toBe(
      'Needs against firms, part 1 of 1: 1 need against 1 firm: 1 membership, 1 open requirement in 1 need.',
    );
  });

  test('leaves out a firm that meets nothing, says so, and still names it by its number', () => {
    const blocks = en.sections.find(({ id }) => id === 'matrix')?.blocks ?? [];
    expect(drawingOf(en, 'matrix').marks.some((mark) => mark.shape === 'text' && mark.text === '2')).toBe(false);
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: '1 firm meets no requirement and stands in no drawing.',
    });
    const numbers = blocks.find((block) => block.kind === 'table');
    expect(numbers?.kind === 'table' && numbers.rows).toEqual([['1', 'Firm a', '2', 'Firm b']]);
  });
});

test('on the map the west is left in both languages, and every district is said', () => {
  for (const [paper, west, east] of [
    [fa, '۲۲', '۸'],
    [en, '22', '8'],
  ] as const) {
    const map = drawingOf(paper, 'districts');
    expect(wordAt(map, west).x).toBeLessThan(wordAt(map, east).x);
  }
  expect(drawingOf(en, 'districts').alternative).toContain('District 22: 50%');
});

describe('the signs of the map', () => {
  const concern = {
    id: 'q',
    firmIds: [],
    topic: 'territory',
    text: { fa: 'محدودیت' },
    status: 'raised',
    districts: [22],
  };
  const told = workspaceSchema.parse({ ...workspace, concerns: [concern] });
  const map = drawingOf(cityCoverageOf(told, scenario, { ...issued, language: 'en' }), 'districts');
  const looks = map.marks.flatMap((mark) => (mark.shape === 'text' || mark.shape === 'line' ? [] : [mark.look]));

  test('stand where concerns and innovation sites are, and the legend and the words say what they count', () => {
    expect(looks.filter((look) => look === 'open')).toHaveLength(1);
    expect(looks.filter((look) => look === 'node')).toHaveLength(4);
    expect(map.legend.map(({ look }) => look)).toEqual(['tone0', 'tone2', 'open', 'node']);
    expect(map.alternative).toContain('District 22: 50%, 1 concern');
    expect(map.alternative).toContain('District 6: —, 2 innovation sites');
  });

  test('are not explained where there are none', () => {
    expect(drawingOf(en, 'districts').legend.map(({ look }) => look)).not.toContain('open');
  });

  test('and the places are in the language of the paper', () => {
    expect(wordAt(drawingOf(en, 'districts'), 'Chitgar').x).toBe(wordAt(drawingOf(fa, 'districts'), 'چیتگر').x);
  });
});

test('without any district on record there is neither a map nor a table of zeros, and of the others only those with figures', () => {
  const needs = workspace.needs.map((need) => ({ ...need, districts: [] }));
  const bare = workspaceSchema.parse({ ...workspace, needs });
  const { sections } = cityCoverageOf(bare, onlyScenario(bare), { ...issued, language: 'en' });
  const blocks = sections.find(({ id }) => id === 'districts')?.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  const table = en.sections.find(({ id }) => id === 'districts')?.blocks.find((block) => block.kind === 'table');
  expect(table?.rows.map(([district]) => district)).toEqual(['2', '6', '9', '19', '22']);
  expect(table?.caption).toContain('5 of 22 districts');
});

test('a supply gap and the firms nearest to it are one item', () => {
  const list = en.sections.find(({ id }) => id === 'gaps')?.blocks[0];
  const items = list?.kind === 'list' ? list.items : [];
  expect(items.length).toBeGreaterThan(0);
  expect(items.some((item) => item.startsWith('The nearest firms'))).toBe(false);
});

test('the network has a line of its own kind for each tie, and its table names who is tied', () => {
  const looks = drawingOf(en, 'network').marks.flatMap((mark) => (mark.shape === 'line' ? [mark.look] : []));
  expect(looks).toEqual(['member', 'conflict']);
  const table = en.sections.find(({ id }) => id === 'network')?.blocks.find(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' && table.rows[1]).toEqual([
    '2',
    'Firm a',
    'Membership: Consortium k; Conflict of interest: Firm b',
  ]);
});

describe('the matrix of a big city', () => {
  const firms = Array.from({ length: 130 }, (_, index) => [`f${index}`, { levels: { A: 4 } }] as const);
  const needs = Array.from({ length: 60 }, (_, index) => [`n${index}`, { asks: [['A', 3, 1]] }] as const);
  const big = tinyWorkspace({
    firms: Object.fromEntries(firms),
    needs: Object.fromEntries(
      needs.map(([id, need]) => [id, { ...need, asks: [['A', 3, 1]] as [string, number, number][] }]),
    ),
    consortia: { k: { needs: ['n0'], members: ['f0'] } },
  });
  const long = 'a title that takes more than one line because nobody who wrote it thought of a drawing on paper';
  const titled = {
    ...big,
    needs: big.needs.map((need) => ({ ...need, title: { fa: long, en: `${need.id} ${long}` } })),
  };
  const paper = cityCoverageOf(titled, onlyScenario(titled), { ...issued, language: 'en' });
  const drawings = (paper.sections.find(({ id }) => id === 'matrix')?.blocks ?? []).flatMap((block) =>
    block.kind === 'drawing' ? [block] : [],
  );

  test('says of each part what that part shows', () => {
    expect(drawings.length).toBeGreaterThan(10);
    expect(new Set(drawings.map(({ alternative }) => alternative)).size).toBe(drawings.length);
  });

  test('keeps titles whole, and numbers of three digits apart', () => {
    for (const { marks, height } of drawings) {
      const texts = marks.flatMap((mark) => (mark.shape === 'text' ? [mark] : []));
      expect(texts.some(({ text }) => text.includes('…'))).toBe(false);
      expect(texts.map(({ text }) => text).join(' ')).toContain(long);
      expect(height).toBeLessThan(180);
      const heads = texts.filter(({ tone, y }) => tone === 'muted' && y === 3);
      for (const [index, { x, text, size }] of heads.entries()) {
        const next = heads[index + 1]?.x ?? Number.POSITIVE_INFINITY;
        expect(next - x).toBeGreaterThan(emsOf(text) * size);
      }
    }
  });
});
