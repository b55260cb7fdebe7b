/** Texts are measured before they are laid out: lines of drawings, columns of tables. */
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../shared/papers/measure/columnWidths';
import { linesOf } from '../../../shared/papers/measure/textLines';
import { emsOf } from '../../../shared/papers/measure/textWidth';
import { bodyWidth } from '../../../shared/papers/page';
import type { TableBlock } from '../../../shared/papers/paper';

describe('lines of a label', () => {
  test('break at blanks and lose no word', () => {
    const text = 'سامانهٔ یکپارچهٔ پایش و هشدار';
    const lines = linesOf(text, 6);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => emsOf(line) <= 6)).toBe(true);
  });

  test('leave a word that is too long alone on its line', () => {
    expect(linesOf('a incomprehensibility b', 3)).toEqual(['a', 'incomprehensibility', 'b']);
  });
});

test('a letter inside a word takes less room than at its end; signs above and half-spaces take none', () => {
  expect(emsOf('بب')).toBeLessThan(2 * emsOf('ب'));
  expect(emsOf('هٔ')).toBe(emsOf('ه'));
  expect(emsOf('می\u200cشود')).toBe(emsOf('می') + emsOf('شود'));
});

describe('columns of a table', () => {
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  const table = (columns: TableBlock['columns'], ...rows: readonly string[][]): TableBlock => ({
    kind: 'table',
    columns,
    rows,
  });
  const plain = (title: string) => ({ title });
  const fits = (text: string, width = 0) => emsOf(text) * 3.36 < width;

  test('take the whole room, and no more', () => {
    for (const texts of [
      ['a', 'b'],
      ['word '.repeat(200), 'b'],
      ['x'.repeat(300), 'y'.repeat(300)],
    ])
      expect(sum(columnWidths(table([plain('A'), plain('B')], texts)))).toBeCloseTo(bodyWidth, 3);
  });

  test('give a date its line beside a very long text', () => {
    const date = '۱۴۰۶/۰۶/۰۴';
    const widths = columnWidths(
      table([plain('دلیل'), { title: 'تاریخ', kind: 'narrow' }], ['واژه '.repeat(400), date]),
    );
    expect(fits(date, widths[1])).toBe(true);
    expect(widths[1]).toBeLessThan(35);
  });

  test('hold the longest word of each, however long the others are', () => {
    const widths = columnWidths(table([plain('Name'), plain('Ties')], ['Infrastructural', 'word '.repeat(2000)]));
    expect(fits('Infrastructural', widths[0])).toBe(true);
  });

  test('are torn evenly where not even the words fit', () => {
    const word = 'x'.repeat(60);
    const widths = columnWidths(table([plain('A'), plain('B'), plain('C'), plain('D')], [word, word, word, 'short']));
    expect(widths[0]).toBeCloseTo(widths[1] ?? 0);
    expect(fits('short', widths[3])).toBe(true);
  });
});
