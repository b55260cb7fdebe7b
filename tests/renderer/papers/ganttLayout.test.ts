/** Where names and bars of a schedule stand. */
import { describe, expect, test } from 'vitest';
import { layOutGantt, smallSize } from '../../../renderer/papers/ganttLayout';
import type { Phase } from '../../../shared/model/consortium';
import { ganttOf } from '../../../shared/papers/gantt';
import { emsOf } from '../../../shared/papers/measure/textWidth';
import { bodyWidth } from '../../../shared/papers/page';
import type { GanttBlock } from '../../../shared/papers/paper';

const phase = (kind: Phase['kind'], start: string, end: string): Phase => ({
  id: `${kind}-${start}` as Phase['id'],
  kind,
  start,
  end,
  status: 'planned',
});

function drawn(title: string, phases: readonly Phase[]): GanttBlock {
  const gantt = ganttOf([{ title, phases }], '', 'fa');
  if (gantt === undefined) throw new Error('Nothing has dates');
  return gantt;
}

describe.each([
  ['half a year', '2027-03-21'],
  ['two years', '2028-12-20'],
  ['eight years', '2034-12-20'],
])('months of %s', (_name, end) => {
  const gantt = drawn('پایلوت', [phase('pilot', '2026-10-05', end)]);
  const { months } = layOutGantt(gantt);
  const named = months.filter(({ name }) => name !== '');

  test('have names that end before the line of the next name', () => {
    expect(named.length).toBeGreaterThan(1);
    for (const [index, { at, name }] of named.entries())
      expect(at + emsOf(name) * smallSize).toBeLessThan(named[index + 1]?.at ?? bodyWidth);
  });

  test('have a line each, with or without a name', () => {
    expect(months).toHaveLength(gantt.months.length);
  });
});

describe('a bar', () => {
  const phases = [phase('identify', '2026-12-22', '2027-03-01'), phase('pilot', '2027-03-21', '2027-03-21')];
  const gantt = drawn('کنسرسیوم پسماند', phases);

  test('of a consortium says by a number which phase it is, and the key says what the number means', () => {
    expect(gantt.rows[0]?.bars.map(({ mark }) => mark)).toEqual(['۱', '۴']);
    expect(gantt.key).toEqual(['۱: شناسایی', '۴: پایلوت']);
    expect(gantt.alternative).toContain('کنسرسیوم پسماند: پایلوت');
  });

  test('has no number where the row is the phase', () => {
    const own = drawn('پایلوت', phases.slice(1));
    expect(own.rows[0]?.bars[0]).not.toHaveProperty('mark');
    expect(own.key).toEqual([]);
  });

  test('shows its number only where it is wide enough', () => {
    const [row] = layOutGantt(gantt).rows;
    expect(row?.bars.map(({ mark }) => mark)).toEqual(['۱', undefined]);
  });
});
