/** Cells in which people write that there is nothing to say. */
import { expect, test } from 'vitest';
import { city, codesOf, fileOf, onlyReport, planOf } from './importing';

const heading = ['نام شرکت', 'اندازه', 'شناسه ملی', 'رده', 'کارکنان', 'منطقه', 'توانمندی‌ها', 'پروانه تولید', 'کشورها'];

test.each(['-', '–', '—', 'ندارد', 'نامشخص', 'N/A'])('%s in a cell is the same as an empty one', (word) => {
  const row = (said: string) => fileOf(heading, ['پرتو', 'بزرگ', ...Array(7).fill(said)]);
  const [empty, said] = [row(''), row(word)].map((firms) => planOf(city, { firms }));
  expect(said?.changes.firms).toEqual(empty?.changes.firms);
  expect(said?.changes.firms).toHaveLength(1);
  expect(said && codesOf(onlyReport(said).lines[0])).toEqual([]);
});

test('where yes or no is asked, a dash or «ندارد» is a no, and what is unknown is not said', () => {
  const plan = (word: string) =>
    planOf(city, { needs: fileOf(['حوزه', 'عنوان', 'اولویت', 'نیازمند پروانه'], ['waste', 'الف', 1, word]) });
  for (const word of ['—', 'ندارد']) expect(plan(word).changes.needs[0]?.requiresLicence).toBe(false);
  expect(plan('نامشخص').changes.needs[0]).toBeDefined();
  expect(plan('نامشخص').changes.needs[0]?.requiresLicence).toBeUndefined();
});

test('names and other texts stand as they are written; a field that a row must have is missed', () => {
  const plan = planOf(city, { firms: fileOf(heading, ['نامشخص', 'بزرگ'], ['آوا', '—']) });
  expect(plan.changes.firms.map(({ name }) => name.fa)).toEqual(['نامشخص']);
  expect(codesOf(onlyReport(plan).lines[1])).toEqual(['required!']);
  const owned = planOf(city, { firms: fileOf(['نام شرکت', 'اندازه', 'گروه مالکیت'], ['آوا', 'کوچک', '-']) });
  expect(owned.changes.firms[0]?.ownerGroup).toBe('-');
});
