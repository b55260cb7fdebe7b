/** Newer lists that hold only an identifier and a few columns: changes of firms that are known. And new firms without a size. */
import { expect, test } from 'vitest';
import { isNothing, planImport } from '../../../shared/exchange/planImport';
import { previewImport } from '../../../shared/exchange/preview';
import { city, codesOf, fileOf, imported, onlyReport, planOf } from './importing';

const members = fileOf(
  ['شناسه ملی', 'نام شرکت', 'اندازه', 'ظرفیت', 'تلفن'],
  ['10380284790', 'پرتو', 'بزرگ', 2, '۰۲۱'],
  ['10100302746', 'آوا', 'کوچک', 1, ''],
);
const known = imported(city, planOf(city, { firms: members }));

test('a list of identifiers and one more column changes the firms that are known, and says that it did no more', () => {
  const firms = fileOf(['شناسه ملی', 'ظرفیت'], [10380284790, 4], ['۱۰۱۰۰۳۰۲۷۴۶', 1]);
  const plan = planOf(known, { firms });
  expect(plan.changes.firms).toMatchObject([{ id: 'F1', name: { fa: 'پرتو' }, size: 'large', capacity: 4 }]);
  const { lines, notes, absent } = onlyReport(plan);
  expect(lines.map(({ verdict, name }) => [verdict, name])).toEqual([
    ['changed', 'پرتو'],
    ['same', 'آوا'],
  ]);
  expect(notes.find(({ fa }) => fa.includes('تنها تغییرهای'))?.fa).toContain('«نام شرکت»');
  expect(absent).toBeUndefined();
  expect(isNothing(planOf(imported(known, plan), { firms }).changes)).toBe(true);
});

test('our own code is an identifier too', () => {
  const plan = planOf(known, { firms: fileOf(['کد', 'تلفن'], ['F2', '۰۲۲']) });
  expect(plan.changes.firms).toMatchObject([{ id: 'F2', contact: { phone: '۰۲۲' } }]);
});

test('what the office edited since is asked about in such a list as in any other', () => {
  const edited = { ...known, firms: known.firms.map((firm) => ({ ...firm, capacity: 7 })) };
  const plan = planOf(edited, { firms: fileOf(['شناسه ملی', 'ظرفیت'], ['10380284790', 4]) });
  expect(plan.changes.firms).toEqual([]);
  expect(onlyReport(plan).lines[0]?.question).toMatchObject({ kind: 'edited', fields: [{ field: 'capacity' }] });
});

test('a firm that is not known is refused with the columns that it lacks', () => {
  const plan = planOf(known, { firms: fileOf(['شناسه ملی', 'ظرفیت'], ['14005893875', 3], ['', 3]) });
  const { lines } = onlyReport(plan);
  expect(lines.map(codesOf)).toEqual([
    ['required!', 'required!'],
    ['required!', 'required!'],
  ]);
  expect(lines[0]?.issues[0]?.sentence.fa).toContain('ستون «نام شرکت»');
  expect(lines[0]?.issues[1]?.sentence.fa).toContain('ستون «اندازه»');
  expect(plan.changes.firms).toEqual([]);
});

test('where no firm is known such a list is refused as a whole, and so is one of identifiers alone', () => {
  const sources = { firms: fileOf(['شناسه ملی', 'ظرفیت'], ['10380284790', 4]) };
  const nobody = planImport(city, sources);
  expect(nobody.ok ? '' : nobody.refusal.code).toBe('missing-columns');
  expect(previewImport(city, sources).lists[0]?.layout.missing).toEqual(['name']);
  expect(previewImport(known, sources).lists[0]?.layout.missing).toEqual([]);
  const alone = planImport(known, { firms: fileOf(['شناسه ملی', 'رنگ'], ['10380284790', 'آبی']) });
  expect(alone.ok ? '' : alone.refusal.code).toBe('missing-columns');
});

const sizeless = fileOf(['نام شرکت', 'ظرفیت'], ['نور', 1], ['پرتو', 2]);

test('the size of new firms is asked once for the whole list, and shown where it was given', () => {
  const open = previewImport(known, { firms: sizeless }).lists[0];
  expect(open?.firmsWithoutSize).toBe(1);
  expect(open?.report?.lines[0]?.issues[0]?.sentence.fa).toContain('یک اندازه برای همه');
  const plan = planOf(known, { firms: sizeless }, { firms: { plainSize: 'small' } });
  expect(plan.changes.firms).toMatchObject([{ name: { fa: 'نور' }, size: 'small' }]);
  const { lines } = onlyReport(plan);
  expect(codesOf(lines[0])).toEqual(['plain-size']);
  expect(lines[0]?.issues[0]?.sentence.fa).toContain('«کوچک»');
  expect(lines[1]?.issues).toEqual([]);
  expect(plan.report.unused).toEqual([]);
});

test('an empty cell is given the size too; what the list says or the workspace knows stays', () => {
  const firms = fileOf(
    ['شناسه ملی', 'نام شرکت', 'اندازه', 'ظرفیت'],
    ['10380284790', 'پرتو', '', 2],
    ['', 'نور', '—', 1],
    ['', 'سها', 'بزرگ', 1],
  );
  expect(onlyReport(planOf(known, { firms })).counts.refused).toBe(2);
  const plan = planOf(known, { firms }, { firms: { plainSize: 'medium' } });
  expect(plan.changes.firms.map(({ name, size }) => [name.fa, size])).toEqual([
    ['نور', 'medium'],
    ['سها', 'large'],
  ]);
  expect(codesOf(onlyReport(plan).lines[1])).toEqual(['plain-size']);
  const again = planOf(imported(known, plan), { firms }, { firms: { plainSize: 'medium' } });
  expect(isNothing(again.changes)).toBe(true);
});

test('a size that was given to all gives way to what a newer list says', () => {
  const once = imported(known, planOf(known, { firms: sizeless }, { firms: { plainSize: 'small' } }));
  const newer = planOf(once, { firms: fileOf(['نام شرکت', 'اندازه'], ['نور', 'بزرگ']) });
  expect(newer.changes.firms).toMatchObject([{ name: { fa: 'نور' }, size: 'large' }]);
  expect(onlyReport(newer).lines[0]?.question).toBeUndefined();
});

test('a size for all that no firm needs is told of', () => {
  const plan = planOf(city, { firms: members }, { firms: { plainSize: 'small' } });
  expect(plan.report.unused?.map(({ path }) => path)).toEqual([['firms', 'plainSize']]);
});
