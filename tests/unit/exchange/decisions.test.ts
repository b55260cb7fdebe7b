/** What a person decides of rows: merge, keep apart, leave out, mend; names that nobody knew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListMapping } from '../../../shared/exchange/mapping';
import { isNothing } from '../../../shared/exchange/planImport';
import { previewImport } from '../../../shared/exchange/preview';
import { type RowLine, verdicts } from '../../../shared/exchange/report';
import type { SourceFile } from '../../../shared/exchange/table';
import { capabilityIdSchema } from '../../../shared/ids';
import { firmSchema } from '../../../shared/model/firm';
import type { Workspace } from '../../../shared/model/workspace';
import { city, codesOf, fileOf, imported, onlyReport, planOf } from './importing';

const heading = ['شناسه ملی', 'نام شرکت', 'اندازه', 'ظرفیت', 'تلفن', 'توانمندی‌ها'];
const twice = fileOf(
  heading,
  ['10380284790', 'شرکت پرتو', 'بزرگ', 2, '', 'WST:4'],
  ['', 'گروه پرتو (سهامی خاص)', 'بزرگ', 3, '۰۲۱', 'WST:4'],
);
const sources = (firms: SourceFile) => ({ firms });
const plan = (workspace: Workspace, firms: SourceFile, mapping: ListMapping = {}) =>
  planOf(workspace, sources(firms), { firms: mapping });

test('a firm listed twice is asked about, with both sides of every field that differs', () => {
  const line = onlyReport(plan(city, twice)).lines[1];
  expect(line?.question).toEqual({
    kind: 'duplicate',
    with: { id: 'F1', name: 'پرتو', row: 2 },
    suggestion: 'merge',
    isAnswered: false,
    fields: [
      { field: 'name.fa', known: 'پرتو', list: 'گروه پرتو (سهامی خاص)', choice: 'known', isDecided: false },
      { field: 'capacity', known: 2, list: 3, choice: 'known', isDecided: false },
    ],
  });
  expect(previewImport(city, sources(twice)).lists[0]?.openQuestions).toBe(1);
});

test('merged field by field: what was chosen is taken, the rest stays', () => {
  const mapping = { rows: { 3: { as: 'merge' as const, fields: { capacity: 'list' as const } } } };
  const merged = plan(city, twice, mapping);
  expect(merged.changes.firms).toMatchObject([{ name: { fa: 'پرتو' }, capacity: 3, contact: { phone: '۰۲۱' } }]);
  const line = onlyReport(merged).lines[1];
  expect(line?.question).toMatchObject({ isAnswered: true });
  expect(line?.conflicts?.map(({ field }) => field)).toEqual(['name.fa']);
  const once = imported(city, merged);
  expect(isNothing(plan(once, twice, mapping).changes)).toBe(true);
  expect(isNothing(plan(once, twice).changes)).toBe(true);
});

test('kept apart, the second is a firm of its own, also when the list comes again', () => {
  const mapping = { rows: { 3: { as: 'separate' as const } } };
  const apart = plan(city, twice, mapping);
  expect(apart.changes.firms.map(({ capacity }) => capacity)).toEqual([2, 3]);
  expect(isNothing(plan(imported(city, apart), twice, mapping).changes)).toBe(true);
});

test('left out, the row is in the report with the reason, and nothing of it is taken', () => {
  const left = plan(city, twice, { rows: { 3: { as: 'leave' } } });
  expect(left.changes.firms).toHaveLength(1);
  const line = onlyReport(left).lines[1];
  expect(line?.verdict).toBe('ignored');
  expect(codesOf(line)).toEqual(['leftOut']);
  expect(line?.issues[0]?.sentence.fa).toContain('به خواست کاربر');
});

test('two firms of one name with different national IDs stay apart unless a person says they are one', () => {
  const two = fileOf(heading, ['10380284790', 'پرتو', 'بزرگ', 2], ['10100302746', 'شرکت پرتو', 'بزرگ', 2]);
  const apart = plan(city, two);
  expect(apart.changes.firms).toHaveLength(2);
  expect(onlyReport(apart).lines[1]?.question).toMatchObject({ suggestion: 'separate', isAnswered: false });
  const again = plan(imported(city, apart), two);
  expect(onlyReport(again).lines.map(({ question }) => question)).toEqual([undefined, undefined]);
  expect(plan(city, two, { rows: { 3: { as: 'merge' } } }).changes.firms).toHaveLength(1);
});

test('a firm that the office made is asked about by its name, until a list has spoken of it', () => {
  const firm = firmSchema.parse({ ...plan(city, twice, { rows: { 3: { as: 'leave' } } }).changes.firms[0], id: 'X' });
  const list = fileOf(['نام شرکت', 'اندازه', 'منطقه'], ['پرتو', 'بزرگ', 7]);
  const first = plan({ ...city, firms: [firm] }, list);
  const line = onlyReport(first).lines[0];
  expect(line).toMatchObject({ verdict: 'changed', id: 'X', question: { kind: 'duplicate', with: { id: 'X' } } });
  const second = plan(imported({ ...city, firms: [firm] }, first), list);
  expect(onlyReport(second).lines[0]).toMatchObject({ verdict: 'same', id: 'X' });
  expect(onlyReport(second).lines[0]?.question).toBeUndefined();
});

const wrong = fileOf(heading, ['10101010101', 'پرتو', 'عظیم', 2, '', 'جادوگری: ۴؛ پلیمر']);

test('a refused row that is mended becomes new, and the mends are told', () => {
  const mapping = { mends: { A2: '10380284790', C2: 'بزرگ', F2: 'WST:4' } };
  const mended = plan(city, wrong, mapping);
  const line = onlyReport(mended).lines[0];
  expect(line).toMatchObject({ verdict: 'new', name: 'پرتو', issues: [] });
  expect(line?.mended).toEqual([
    { cell: 'A2', from: '10101010101', to: '10380284790' },
    { cell: 'C2', from: 'عظیم', to: 'بزرگ' },
    { cell: 'F2', from: 'جادوگری: ۴؛ پلیمر', to: 'WST:4' },
  ]);
  expect(previewImport(city, sources(wrong), { firms: mapping }).lists[0]?.cells[0]).toContain('10380284790');
});

test('a row that ends before the cell that it lacks is mended there', () => {
  const short = fileOf(heading, ['10380284790', 'پرتو']);
  expect(onlyReport(plan(city, short)).lines[0]?.issues).toMatchObject([{ code: 'required', cell: 'C2' }]);
  const line = onlyReport(plan(city, short, { mends: { C2: 'بزرگ', F2: 'WST:4' } })).lines[0];
  expect(line?.verdict).toBe('new');
  expect(line?.mended).toEqual([
    { cell: 'C2', from: '', to: 'بزرگ' },
    { cell: 'F2', from: '', to: 'WST:4' },
  ]);
});

test('names that nobody knows are gathered, and can be settled or made', () => {
  const [list] = previewImport(city, sources(wrong)).lists;
  expect(list).toMatchObject({ namesWithoutLevel: 1, unknownNames: [{ written: 'جادوگری', cells: ['F2'] }] });
  const mends = { A2: '', C2: 'بزرگ' };
  const magic = { id: capabilityIdSchema.parse('MAG'), name: { fa: 'جادوگری' }, group: 'other' };
  const made = plan(city, wrong, { mends, plainLevel: 2, newCapabilities: [magic] });
  expect(made.changes.capabilities).toEqual([magic]);
  expect(made.changes.firms[0]?.capabilities).toEqual([
    { capabilityId: 'MAG', level: 4 },
    { capabilityId: 'POL', level: 2 },
  ]);
  const settled = plan(city, wrong, { mends, plainLevel: 2, names: { جادوگری: capabilityIdSchema.parse('AI') } });
  expect(settled.changes.firms[0]?.capabilities[0]).toEqual({ capabilityId: 'AI', level: 4 });
});

const decision = fc.record(
  {
    as: fc.constantFrom('merge' as const, 'separate' as const, 'leave' as const),
    fields: fc.dictionary(
      fc.constantFrom('name.fa', 'capacity', 'size', 'contact.phone'),
      fc.constantFrom('known', 'list'),
    ),
  },
  { requiredKeys: [] },
);
const row = fc.tuple(
  fc.constantFrom('', '10380284790', '10100302746', 'x'),
  fc.constantFrom('شرکت الف', 'الف (سهامی خاص)', 'ب', ''),
  fc.constantFrom('بزرگ', 'کوچک'),
  fc.constantFrom('', 1, 2, 99),
  fc.constantFrom('', '۱', '۲'),
  fc.constantFrom('', 'WST:4', 'جادو:1'),
);

test('whatever is decided: no row is lost and counts add up; the same again changes nothing', () => {
  const decisions = fc.dictionary(fc.integer({ min: 1, max: 9 }).map(String), decision);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), decisions, (body, rows) => {
      const firms = fileOf(heading, ...body);
      const mapping = { rows } as ListMapping;
      const first = plan(city, firms, mapping);
      const { counts, lines } = onlyReport(first);
      expect(lines.map((line) => line.row)).toEqual(body.map((_, index) => index + 2));
      expect(verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(body.length);
      expect(first.changes.firms).toHaveLength(counts.new);
      const once = imported(city, first);
      expect(isNothing(plan(once, firms, mapping).changes)).toBe(true);
      const left = Object.entries(rows).filter(([, { as }]) => as === 'leave');
      const again = plan(once, firms, { rows: Object.fromEntries(left) });
      expect(isNothing(again.changes)).toBe(true);
      const isAnswered = ({ row: number }: RowLine) => ['merge', 'separate'].includes(rows[number]?.as ?? '');
      const asked = onlyReport(again).lines.filter(({ question }) => question?.isAnswered === false);
      expect(asked.filter(isAnswered)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
