/** Phases in time: Jalali months, lines that do not overlap, and what a drag makes of the dates. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/language/days';
import { jalaliParts } from '../../../shared/language/jalali';
import { phaseSchema } from '../../../shared/model/consortium';
import { lengthOf, linesOfPhases, monthsOf, shifted, spanOf } from '../../../shared/planning/schedule';

const phase = (id: string, start: string, end: string) =>
  phaseSchema.parse({ id, kind: 'pilot', start, end, status: 'planned' });

const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-03-20', days));
const length = fc.integer({ min: 0, max: 400 });

test('the months of a span are whole Jalali months that follow one another without a gap', () => {
  fc.assert(
    fc.property(day, length, day, (start, days, today) => {
      const span = spanOf([phase('p', start, addDays(start, days))], today, 'fa');
      if (span === undefined) throw new Error('The phase has dates');
      const months = monthsOf(span, 'fa');
      expect(months.map(({ from }) => jalaliParts(from)?.day)).toEqual(months.map(() => 1));
      expect(months.map(({ days: count }) => count >= 29 && count <= 31)).toEqual(months.map(() => true));
      expect(months.reduce((sum, month) => sum + month.days, 0)).toBe(lengthOf(span));
      expect(span.from <= start && span.to >= addDays(start, days) && span.from <= today && today <= span.to).toBe(
        true,
      );
    }),
    { numRuns: 100 },
  );
});

test('no phase, no span', () => {
  expect(
    spanOf([phaseSchema.parse({ id: 'p', kind: 'pilot', status: 'planned' })], '2026-11-24', 'fa'),
  ).toBeUndefined();
});

test('on one line no phase covers another, and there are no more lines than overlaps', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, length), { maxLength: 8 }), (spans) => {
      const placed = linesOfPhases(
        spans.map(([start, days], index) => phase(`p${index}`, start, addDays(start, days))),
      );
      expect(placed).toHaveLength(spans.length);
      for (const one of placed)
        for (const other of placed) {
          const apart = one.phase.end < other.phase.start || other.phase.end < one.phase.start;
          expect(one === other || one.line !== other.line || apart).toBe(true);
        }
    }),
    { numRuns: 100 },
  );
});

test('phases one after the other share a line', () => {
  const placed = linesOfPhases([phase('a', '2026-01-01', '2026-01-10'), phase('b', '2026-01-11', '2026-01-20')]);
  expect(placed.map(({ line }) => line)).toEqual([0, 0]);
});

test('a move keeps the length; an end never passes the other', () => {
  const dates = { start: '2026-12-01', end: '2026-12-10' };
  expect(shifted(dates, 'move', 7)).toEqual({ from: '2026-12-08', to: '2026-12-17' });
  expect(shifted(dates, 'end', -30)).toEqual({ from: '2026-12-01', to: '2026-12-01' });
  expect(shifted(dates, 'start', 30)).toEqual({ from: '2026-12-10', to: '2026-12-10' });
  expect(daysBetween('2026-03-20', '2026-03-21')).toBe(1);
});
