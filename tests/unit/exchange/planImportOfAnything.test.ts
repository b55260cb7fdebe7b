/** Whatever a list of firms holds, its rows are accounted for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNothing } from '../../../shared/exchange/planImport';
import { verdicts } from '../../../shared/exchange/report';
import type { Cell } from '../../../shared/exchange/table';
import { workspaceSchema } from '../../../shared/model/workspace';
import { city, fileOf, firmHeading, imported, onlyReport, planOf } from './importing';

const junk: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('جمع کل', '* توضیح', '', null),
  fc.integer({ min: -3, max: 30 }),
  fc.boolean(),
);
/** Mostly what belongs into the column, sometimes anything. */
const cell = (...likely: readonly Cell[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...likely), weight: 9 }, { arbitrary: junk, weight: 1 });
const row = fc.oneof(
  {
    arbitrary: fc.tuple(
      cell('', '10380284790', '۱۰۱۰۰۳۰۲۷۴۶', 14005893875, 1060177001),
      cell('شرکت الف', 'شركت الف (سهامی خاص)', 'ب', 'پرتو نور', 'پرتونور', 'گروه'),
      cell('بزرگ', 'small', 'متوسط'),
      cell('', 'WST:4', 'پلیمر (سطح ۲)', 'POL:3؛ WST:1', 'AI and machine vision - 5'),
      cell('', 1, '۲', 9),
      cell('', 'منطقه ۷', 22),
      cell('', '۰۲۱-۱', '021-2'),
    ),
    weight: 4,
  },
  { arbitrary: fc.array(junk, { maxLength: 8 }), weight: 1 },
);
const rows = fc.array(row, { maxLength: 12 });

test('whatever stands in a file: every row is counted once, and the workspace stays sound', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const plan = planOf(city, { firms: fileOf(firmHeading, ...body) });
      const { counts, lines } = onlyReport(plan);
      expect(counts.rows).toBe(body.length);
      expect(verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(counts.rows);
      expect(plan.changes.firms).toHaveLength(counts.new);
      expect(lines.map(({ row }) => row)).toEqual(body.map((_, index) => index + 2));
      for (const line of lines) {
        expect(line.verdict === 'refused').toBe(line.issues.some(({ severity }) => severity === 'error'));
      }
      expect(workspaceSchema.safeParse(imported(city, plan)).success).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('a file read twice changes nothing the second time', () => {
  fc.assert(
    fc.property(rows, (body) => {
      const firms = fileOf(firmHeading, ...body);
      const once = imported(city, planOf(city, { firms }));
      expect(isNothing(planOf(once, { firms }).changes)).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 60_000);
