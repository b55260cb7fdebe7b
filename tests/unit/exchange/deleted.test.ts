/** Firms that went: what the office deleted does not come back unasked, and what a newer list lacks is told of. */
import { expect, test } from 'vitest';
import { startHistory } from '../../../shared/commands/history';
import type { ListMapping } from '../../../shared/exchange/mapping';
import { isNothing } from '../../../shared/exchange/planImport';
import type { Cell } from '../../../shared/exchange/table';
import type { Workspace } from '../../../shared/model/workspace';
import { attempt } from '../../helpers/commanding';
import { city, codesOf, fileOf, imported, onlyReport, planOf } from './importing';

const heading = ['شناسه ملی', 'نام شرکت', 'اندازه', 'ظرفیت', 'تلفن'];
const rows: readonly (readonly Cell[])[] = [
  ['10380284790', 'پرتو', 'بزرگ', 2, '۰۲۱'],
  ['10100302746', 'آوا', 'کوچک', 1, ''],
];
const list = fileOf(heading, ...rows);
const plan = (workspace: Workspace, firms = list, mapping: ListMapping = {}) =>
  planOf(workspace, { firms }, { firms: mapping });
const once = imported(city, plan(city));

function without(workspace: Workspace, firmId: string): Workspace {
  const result = attempt(startHistory(workspace), { kind: 'firm.remove', firmIds: [firmId] });
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  return result.value.workspace;
}
const deleted = without(once, 'F1');

test('of a deleted firm only its name and its شناسه ملی are remembered', () => {
  const words = deleted.imports.filter(({ itemId }) => itemId === 'F1');
  expect(words).toMatchObject([{ gone: 'deleted' }]);
  expect(words[0]?.says).toEqual({ nationalId: '10380284790', name: { fa: 'پرتو' } });
});

test('a newer list does not bring it back until a person says so', () => {
  const again = plan(deleted);
  expect(isNothing(again.changes)).toBe(true);
  const line = onlyReport(again).lines[0];
  expect(line).toMatchObject({
    verdict: 'ignored',
    name: 'پرتو',
    question: { kind: 'deleted', with: { id: 'F1', name: 'پرتو' }, suggestion: 'leave', isAnswered: false },
  });
  expect(codesOf(line)).toEqual(['deleted']);
  expect(line?.issues[0]?.sentence.fa).toContain('حذف کرده‌اید');
});

test('brought back it is the firm it was, and is asked about no more', () => {
  const back = plan(deleted, list, { rows: { 2: { as: 'separate' } } });
  expect(onlyReport(back).lines[0]).toMatchObject({ verdict: 'new', id: 'F1', question: { isAnswered: true } });
  const whole = imported(deleted, back);
  expect(whole.firms.map(({ id }) => id).sort()).toEqual(['F1', 'F2']);
  expect(isNothing(plan(whole).changes)).toBe(true);
  expect(onlyReport(plan(whole)).lines.map(({ verdict }) => verdict)).toEqual(['same', 'same']);
});

test('left out once it is left out without a question, and can still be brought back', () => {
  const left = plan(deleted, list, { rows: { 2: { as: 'leave' } } });
  const kept = imported(deleted, left);
  expect(kept.firms.map(({ id }) => id)).toEqual(['F2']);
  const again = plan(kept);
  expect(isNothing(again.changes)).toBe(true);
  expect(onlyReport(again).lines[0]).toMatchObject({ verdict: 'ignored', question: { isAnswered: true } });
  expect(onlyReport(again).lines[0]?.issues[0]?.sentence.fa).toContain('بازنگردد');
  expect(plan(kept, list, { rows: { 2: { as: 'separate' } } }).changes.firms).toHaveLength(1);
});

test('it is known by its name too, but another firm of that name is not it', () => {
  const named = plan(deleted, fileOf(heading, ['', 'شرکت پرتو (سهامی خاص)', 'بزرگ', 2]));
  expect(onlyReport(named).lines[0]?.question?.kind).toBe('deleted');
  const other = plan(deleted, fileOf(heading, ['14005893875', 'پرتو', 'بزرگ', 2]));
  expect(onlyReport(other).lines[0]).toMatchObject({ verdict: 'new' });
  expect(other.changes.firms[0]?.id).not.toBe('F1');
});

test('a firm that no list named is forgotten when it is deleted', () => {
  const own = without({ ...once, imports: [] }, 'F1');
  expect(own.imports).toEqual([]);
  expect(onlyReport(plan(own)).lines[0]?.verdict).toBe('new');
});

test('firms that a newer list lacks are told of by name, and stay', () => {
  const newer = plan(once, fileOf(heading, ...rows.slice(1)));
  expect(isNothing(newer.changes)).toBe(true);
  const { absent, notes } = onlyReport(newer);
  expect(absent).toEqual([{ id: 'F1', name: 'پرتو' }]);
  expect(notes.find(({ fa }) => fa.includes('پرتو'))?.fa).toContain('چیزی حذف نشد');
});

test('a firm whose row was refused or left out is not missing', () => {
  const refused = plan(once, fileOf(heading, ['10380284790', 'پرتو', 'غول', 2], ...rows.slice(1)));
  expect(onlyReport(refused).counts.refused).toBe(1);
  expect(onlyReport(refused).absent).toBeUndefined();
  expect(onlyReport(plan(once, list, { rows: { 2: { as: 'leave' } } })).absent).toBeUndefined();
  expect(onlyReport(plan(once)).absent).toBeUndefined();
});
