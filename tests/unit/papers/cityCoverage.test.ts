/** The coverage paper as a model: its drawings lie as the language reads, its map as the city lies, and its words say the same. */
import { describe, expect, test } from 'vitest';
import { cityCoverageOf } from '../../../shared/papers/cityCoverage';
import type { DrawingBlock, DrawingMark } from '../../../shared/papers/drawing';
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
    expect(alternative).toBe('1 need against 2 firms: 1 membership, 1 open requirement in 1 need.');
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
