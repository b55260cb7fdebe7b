/** Answers that are remembered: a row of which a person said which firm it is, is not asked about when its list comes again. */
import { expect, test } from 'vitest';
import type { ListMapping } from '../../../shared/exchange/mapping';
import { isNothing } from '../../../shared/exchange/planImport';
import type { SourceFile } from '../../../shared/exchange/table';
import type { Workspace } from '../../../shared/model/workspace';
import { city, codesOf, fileOf, imported, onlyReport, planOf } from './importing';

const heading = ['شناسه ملی', 'نام شرکت', 'اندازه', 'ظرفیت', 'تلفن'];
const [first, second] = ['10380284790', '10100302746'];
const plan = (workspace: Workspace, firms: SourceFile, mapping: ListMapping = {}) =>
  planOf(workspace, { firms }, { firms: mapping });
const openIn = (one: ReturnType<typeof planOf>) =>
  onlyReport(one)
    .lines.filter(({ question }) => question?.isAnswered === false)
    .map(({ row }) => row);

const twice = (phone = '۰۲۱', capacity = 3) =>
  fileOf(heading, [first, 'پرتو', 'بزرگ', 2, ''], ['', 'گروه پرتو', 'بزرگ', capacity, phone]);
const merge = { rows: { 3: { as: 'merge' as const } } };
const separate = { rows: { 3: { as: 'separate' as const } } };

test('two rows that were joined are joined again, without a question, and the report says by whose word', () => {
  const once = imported(city, plan(city, twice(), merge));
  const again = plan(once, twice());
  expect(isNothing(again.changes)).toBe(true);
  expect(openIn(again)).toEqual([]);
  const line = onlyReport(again).lines[1];
  expect(line).toMatchObject({ verdict: 'merged', mergedInto: 2, question: { remembered: 'merge' } });
  expect(codesOf(line)).toEqual(['merged', 'answered-before']);
  expect(line?.issues[1]?.sentence.fa).toContain('پیش‌تر پاسخ داده‌اید');
});

test('a joined row that says something new is taken; what was decided against it stays so', () => {
  const once = imported(city, plan(city, twice(), merge));
  const newer = plan(once, twice('۰۲۲'));
  expect(newer.changes.firms).toMatchObject([{ capacity: 2, contact: { phone: '۰۲۲' } }]);
  expect(openIn(newer)).toEqual([]);
});

test('a joined row that now says otherwise what was decided against it is asked about', () => {
  const once = imported(city, plan(city, twice(), merge));
  const newer = plan(once, twice('۰۲۱', 4));
  expect(newer.changes.firms).toEqual([]);
  expect(onlyReport(newer).lines[1]?.question).toMatchObject({
    kind: 'edited',
    isAnswered: false,
    fields: [{ field: 'capacity', base: 3, known: 2, list: 4 }],
  });
});

test('a row that was kept apart stays apart, without a question', () => {
  const once = imported(city, plan(city, twice(), separate));
  expect(once.firms).toHaveLength(2);
  const again = plan(once, twice());
  expect(isNothing(again.changes)).toBe(true);
  expect(openIn(again)).toEqual([]);
  const newer = plan(once, twice('۰۲۲', 5));
  expect(newer.changes.firms).toMatchObject([{ id: once.firms[1]?.id, capacity: 5, contact: { phone: '۰۲۲' } }]);
});

test('rows that say the same to the letter are told from each other by their order', () => {
  const same = fileOf(heading, ['', 'پرتو', 'بزرگ', 2], ['', 'پرتو', 'بزرگ', 2]);
  const once = imported(city, plan(city, same, separate));
  expect(once.firms).toHaveLength(2);
  const again = plan(once, same);
  expect(isNothing(again.changes)).toBe(true);
  expect(openIn(again)).toEqual([]);
  expect(onlyReport(again).lines.map(({ id, verdict }) => [id, verdict])).toEqual([
    [once.firms[0]?.id, 'same'],
    [once.firms[1]?.id, 'same'],
  ]);
});

test('namesakes that were joined against their identifiers stay joined, whichever identifier was kept', () => {
  const two = fileOf(heading, [first, 'پرتو', 'بزرگ', 2], [second, 'شرکت پرتو', 'بزرگ', 2]);
  for (const nationalId of ['known', 'list'] as const) {
    const mapping = { rows: { 3: { as: 'merge' as const, fields: { nationalId } } } };
    const once = imported(city, plan(city, two, mapping));
    expect(once.firms.map((firm) => firm.nationalId)).toEqual([nationalId === 'known' ? first : second]);
    const again = plan(once, two);
    expect(isNothing(again.changes)).toBe(true);
    expect(openIn(again)).toEqual([]);
  }
});

test('a firm that the office made and a row of its name: the answer holds for the next list', () => {
  const office = imported(city, plan(city, fileOf(heading, ['', 'پرتو', 'بزرگ', 4])));
  const own = { ...office, imports: [] };
  const list = fileOf(heading, [first, 'پرتو (سهامی خاص)', 'بزرگ', 2]);
  expect(openIn(plan(own, list))).toEqual([2]);
  const once = imported(own, plan(own, list, { rows: { 2: { as: 'merge' } } }));
  const again = plan(once, list);
  expect(once.firms).toMatchObject([{ capacity: 4, nationalId: first }]);
  expect(isNothing(again.changes)).toBe(true);
  expect(openIn(again)).toEqual([]);
});

test('what was answered can be answered otherwise', () => {
  const once = imported(city, plan(city, twice(), merge));
  const apart = plan(once, twice(), separate);
  expect(apart.changes.firms).toHaveLength(1);
  expect(imported(once, apart).firms).toHaveLength(2);
  expect(openIn(plan(imported(once, apart), twice()))).toEqual([]);
  const taken = plan(once, twice(), { rows: { 3: { as: 'merge', fields: { capacity: 'list' } } } });
  expect(taken.changes.firms).toMatchObject([{ capacity: 3 }]);
});

test('an open question is asked again', () => {
  const once = imported(city, plan(city, twice()));
  expect(openIn(plan(once, twice()))).toEqual([3]);
});
