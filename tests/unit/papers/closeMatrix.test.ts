/** The coverage of more firms than a matrix has columns for: beside each need its own firms, and nobody left out in silence. */
import { describe, expect, test } from 'vitest';
import { cityCoverageOf } from '../../../shared/papers/cityCoverage';
import type { DrawingBlock, DrawingMark } from '../../../shared/papers/drawing';
import type { Paper } from '../../../shared/papers/paper';
import { paperLimit } from '../../../shared/reference/paperLimits';
import { clashesOf, textsOf } from '../../helpers/drawnTexts';
import { issued } from '../../helpers/papers';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const firmCount = paperLimit('matrixFirms') + 10;
/** Of ten firms one has A, and all have B; the last one is a member. */
const firms = Array.from(
  { length: firmCount },
  (_, index) => [`f${index}`, { levels: index % 10 === 0 ? { A: 4, B: 1 } : { B: 1 } }] as const,
);
const able = Math.ceil(firmCount / 10);
const last = firmCount - 10;
const city = tinyWorkspace({
  firms: Object.fromEntries(firms),
  needs: { rare: { asks: [['A', 3, 1]] }, usual: { asks: [['B', 1, 1]] }, none: { asks: [['C', 1, 1]] } },
  consortia: { k: { needs: ['rare'], members: [`f${last}:lead`, 'f1'] } },
  ties: firms.slice(1).map(([id]) => ['partner', 'f0', id, 1]),
});
const scenario = onlyScenario(city);
const paper = cityCoverageOf(city, scenario, { ...issued, language: 'en' });
const blocksIn = ({ sections }: Paper, id: string) => sections.find((section) => section.id === id)?.blocks ?? [];
const drawings = blocksIn(paper, 'matrix').flatMap((block): readonly DrawingBlock[] =>
  block.kind === 'drawing' ? [block] : [],
);
type TextMark = Extract<DrawingMark, { shape: 'text' }>;
const texts = drawings.flatMap(({ marks }) => marks).filter((mark): mark is TextMark => mark.shape === 'text');
const saidBeside = (title: string) => {
  const place = texts.findIndex(({ text }) => text === title);
  return texts.slice(place, place + 2).map(({ text }) => text);
};

describe('the close matrix', () => {
  test('says first what it leaves out and where that stands, and at each need how many firms do not reach it', () => {
    const [, said] = blocksIn(paper, 'matrix');
    expect(said).toMatchObject({ kind: 'paragraph' });
    expect(JSON.stringify(said)).toContain(`There are ${firmCount} firms`);
    expect(JSON.stringify(said)).toContain('“Capabilities of firms” of the Excel export');
    expect(saidBeside('Need rare')[1]).toBe(`${able + 1} firms reach it, ${firmCount - able - 1} do not`);
    expect(saidBeside('Need usual')[1]).toBe(`${firmCount} firms reach it, 0 do not`);
    expect(saidBeside('Need none')[1]).toBe(`0 firms reach it, ${firmCount} do not`);
  });

  test('has a cell for each firm that reaches a need or serves it, and no other', () => {
    const boxes = drawings.flatMap(({ marks }) => marks).filter(({ shape }) => shape === 'box');
    expect(boxes).toHaveLength(able + 1 + firmCount);
    const cells = texts.filter(({ size }) => size === 2).map(({ text }) => Number(text));
    const ofRare = cells.slice(0, able + 1);
    // Members first, in the order of the list.
    expect(ofRare.slice(0, 2)).toEqual([2, last + 1]);
    expect(ofRare.slice(2)).toEqual(Array.from({ length: able - 1 }, (_, index) => index * 10 + 1));
  });

  test('marks its members, fits its pages, and no number lies on another', () => {
    expect(drawings.flatMap(({ marks }) => marks).filter(({ shape }) => shape === 'disc')).toHaveLength(2);
    expect(drawings.length).toBeLessThan(4);
    for (const drawing of drawings) {
      expect(drawing.height).toBeLessThan(180);
      expect(clashesOf(textsOf(drawing))).toEqual([]);
    }
  });

  test('begins at the right in Persian', () => {
    const fa = cityCoverageOf(city, scenario, { ...issued, language: 'fa' });
    const first = blocksIn(fa, 'matrix').find((block) => block.kind === 'drawing');
    const title = first?.marks.find((mark): mark is TextMark => mark.shape === 'text' && mark.text === 'نیاز rare');
    const cell = first?.marks.find(({ shape }) => shape === 'box');
    expect(title?.x).toBe(170);
    expect(cell?.shape === 'box' && cell.x).toBeLessThan(110);
  });

  test('of a need that more firms reach than a page holds goes on in the next drawing', () => {
    const crowd = Array.from({ length: 1200 }, (_, index) => [`f${index}`, { levels: { A: 4 } }] as const);
    const big = tinyWorkspace({
      firms: Object.fromEntries(crowd),
      needs: { n: { asks: [['A', 3, 1]] } },
      consortia: { k: { needs: ['n'], members: ['f0'] } },
    });
    const found = blocksIn(cityCoverageOf(big, onlyScenario(big), { ...issued, language: 'en' }), 'matrix').flatMap(
      (block) => (block.kind === 'drawing' ? [block] : []),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ height }) => height < 180)).toBe(true);
    expect(found.flatMap(({ marks }) => marks).filter(({ shape }) => shape === 'box')).toHaveLength(1200);
    // The area, three times the need with its counts, and once how much is open.
    const titles = found.flatMap(({ marks }) => marks).filter((mark) => mark.shape === 'text' && mark.size === 2.5);
    expect(titles).toHaveLength(1 + 3 * 2 + 1);
  });
});

test('in the table of a large network ties are told by number, and the caption says so', () => {
  const table = blocksIn(paper, 'network').find((block) => block.kind === 'table');
  expect(table?.kind === 'table' && table.caption).toContain('that of a row of this table');
  const row = table?.kind === 'table' ? table.rows.find(([, name]) => name === 'Firm f1') : undefined;
  expect(row?.[2]).toBe('Membership: 1; Past partnership: 2');
  expect(table?.kind === 'table' && table.rows[1]?.slice(0, 2)).toEqual(['2', 'Firm f0']);
});
