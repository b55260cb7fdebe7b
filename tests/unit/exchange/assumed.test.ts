/** What is assumed where a list says nothing: the priority of a need, the capacity of a firm. */
import { expect, test } from 'vitest';
import { city, fileOf, imported, onlyReport, planOf } from './importing';

const issueOf = (...rows: readonly (readonly string[])[]) =>
  onlyReport(planOf(city, { needs: fileOf(...rows) })).lines[0]?.issues[0];

test('an empty cell is named; where there is no such column, the row is', () => {
  const inCell = issueOf(['حوزه', 'عنوان', 'اولویت'], ['waste', 'پسماند', '']);
  expect(inCell).toMatchObject({ code: 'no-priority', cell: 'C2' });
  const inRow = issueOf(['حوزه', 'عنوان'], ['waste', 'پسماند']);
  expect(inRow).toMatchObject({ code: 'no-priority', field: 'priority' });
  expect(inRow).not.toHaveProperty('cell');
  expect(inRow?.sentence.fa).toMatch(/^ردیف ۲: /);
});

test('a new firm without a capacity has the usual one, and its empty cell is named', () => {
  const plan = planOf(city, {
    firms: fileOf(['نام شرکت', 'اندازه', 'ظرفیت'], ['پرتو', 'بزرگ', ''], ['آوا', 'کوچک', 3]),
  });
  expect(plan.changes.firms.map(({ capacity }) => capacity)).toEqual([2, 3]);
  const [first, second] = onlyReport(plan).lines;
  expect(first).toMatchObject({ verdict: 'new', issues: [{ code: 'no-capacity', cell: 'C2', severity: 'warning' }] });
  expect(second?.issues).toEqual([]);
});

test('a column of capacities that the list does not have is told of once, with how many firms it concerns', () => {
  const plan = planOf(city, { firms: fileOf(['نام شرکت', 'اندازه'], ['پرتو', 'بزرگ'], ['آوا', 'کوچک']) });
  const { lines, notes } = onlyReport(plan);
  expect(lines.flatMap(({ issues }) => issues)).toEqual([]);
  const told = notes.filter(({ fa }) => fa.includes('ظرفیت'));
  expect(told).toHaveLength(1);
  expect(told[0]?.fa).toContain('۲ شرکت تازه');
});

test('nothing is assumed of a firm that is known', () => {
  const first = imported(city, planOf(city, { firms: fileOf(['نام شرکت', 'اندازه', 'ظرفیت'], ['پرتو', 'بزرگ', 5]) }));
  const again = onlyReport(planOf(first, { firms: fileOf(['نام شرکت', 'اندازه', 'ظرفیت'], ['پرتو', 'بزرگ', '']) }));
  expect(again.lines[0]).toMatchObject({ verdict: 'same', issues: [] });
});
