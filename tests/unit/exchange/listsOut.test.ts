/** The workbook of a workspace: the figures of the app, in the words of the reader. */
import { expect, test } from 'vitest';
import { workspaceWorkbook } from '../../../shared/exchange/listsOut';
import type { WorkbookSheet, WrittenCell } from '../../../shared/exchange/workbook';
import type { Language } from '../../../shared/language/language';
import { groupingOf } from '../../../shared/model/grouping';
import { coverageOf, supplyOf } from '../../../shared/planning/figures';
import { findingsOf, findingsOfGroup } from '../../../shared/planning/findings';
import { pointsByConsortium, scoreGrouping } from '../../../shared/planning/score';
import { crowdedCity } from '../../helpers/papers';

const { workspace, scenario } = crowdedCity();
const grouping = groupingOf({ ...workspace, scenarios: [scenario] }, scenario);

function bookIn(language: Language) {
  return workspaceWorkbook(workspace, { language, revision: 7, today: '2026-11-24', scenarios: [scenario] });
}

function sheetOf(name: string, language: Language = 'en'): WorkbookSheet {
  const sheet = bookIn(language).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

function columnOf(sheet: WorkbookSheet, heading: string): readonly (WrittenCell | undefined)[] {
  const at = sheet.columns.findIndex((column) => column.heading === heading);
  if (at < 0) throw new Error(`there is no column ${heading}`);
  return sheet.rows.map((row) => row[at]);
}

test('consortia stand with the figures of the board', () => {
  const sheet = sheetOf('Consortia');
  const points = pointsByConsortium(scoreGrouping(grouping));
  expect(columnOf(sheet, 'Score')).toEqual(scenario.consortia.map(({ id }) => points.get(id) ?? 0));
  expect(columnOf(sheet, 'Coverage')).toEqual(grouping.groups.map((group) => coverageOf(grouping.facts, [group])));
  expect(columnOf(sheet, 'Findings')).toEqual(grouping.groups.map((group) => findingsOfGroup(group, grouping).length));
  expect(columnOf(sheet, 'Members')).toEqual(scenario.consortia.map(({ members }) => members.length));
});

test('coverage goes requirement by requirement: backed up, single, or a gap, with the suppliers', () => {
  const sheet = sheetOf('Coverage');
  const words = { backedUp: 'Backed up', single: 'Single supplier', gap: 'Not covered' };
  const supplies = grouping.groups.flatMap((group) =>
    group.requirements.map((requirement) => supplyOf(grouping.facts, group, requirement)),
  );
  expect(columnOf(sheet, 'Status')).toEqual(supplies.map((supply) => words[supply]));
  const counts = columnOf(sheet, 'Number of suppliers');
  const named = columnOf(sheet, 'Suppliers (level)').map((cell) => (cell === '' ? 0 : String(cell).split('\n').length));
  expect(counts).toEqual(named);
  expect(counts.filter((count) => count === 0)).toHaveLength(supplies.filter((supply) => supply === 'gap').length);
});

test('every finding has its row, in the reader’s language', () => {
  const found = findingsOf(grouping);
  expect(found.length).toBeGreaterThan(0);
  expect(sheetOf('Findings').rows).toHaveLength(found.length);
  expect(String(columnOf(sheetOf('هشدارها', 'fa'), 'هشدار')[0])).toMatch(/[\u0600-\u06FF]/);
});

test('memberships name the firm, its role and its share', () => {
  const sheet = sheetOf('Memberships');
  const members = scenario.consortia.flatMap((consortium) => consortium.members);
  expect(columnOf(sheet, 'firmId')).toEqual(members.map(({ firmId }) => firmId));
  expect(columnOf(sheet, 'role').slice(0, 2)).toEqual(['Lead', 'Partner']);
  expect(columnOf(sheet, 'sharePercent').slice(0, 4)).toEqual([12.5, 12.5, 12.5, null]);
});

test('what firms can do stands line by line with its evidence; dates also as Persians write them', () => {
  const offers = workspace.firms.flatMap(({ id, capabilities }) => capabilities.map((offer) => ({ id, ...offer })));
  const sheet = sheetOf('توانمندی شرکت‌ها', 'fa');
  expect(columnOf(sheet, 'سطح')).toEqual(offers.map(({ level }) => level));
  expect(columnOf(sheet, 'اعتبار تا')).toEqual(offers.map(({ expiresOn = null }) => expiresOn));
  const dated = offers.findIndex(({ expiresOn }) => expiresOn === '2027-03-20');
  expect(columnOf(sheet, 'اعتبار شمسی')[dated]).toBe('۱۴۰۵/۱۲/۲۹');
  expect(sheetOf('Firm capabilities').columns.map(({ heading }) => heading)).not.toContain('Jalali expiry');
});

test('the guide says of which workspace and when, and counts every sheet', () => {
  const { sheets, title } = bookIn('fa');
  const [guide, ...others] = sheets;
  expect(title).toContain(workspace.title.fa);
  const about = new Map(guide?.rows.map(([subject, value]) => [subject, value]));
  expect(about.get('کارگاه')).toBe(workspace.title.fa);
  expect(about.get('تاریخ تهیه')).toBe('سه‌شنبه ۳ آذر ۱۴۰۵');
  expect(about.get('ویرایش کارگاه')).toBe('۷');
  for (const { name } of others) expect(about.has(name), name).toBe(true);
  expect(about.get('شرکت‌ها')).toBe('۵۵ ردیف');
});

test('the guide says which sheets come back, and what of a workspace no sheet carries', () => {
  const said = new Map(bookIn('fa').sheets[0]?.rows.map(([subject, , explanation]) => [subject, explanation]));
  for (const name of ['شرکت‌ها', 'سناریوها', 'کنسرسیوم‌ها', 'عضویت‌ها', 'مرحله‌ها'])
    expect(said.get(name)).toBe('قابل ورود');
  for (const name of ['پوشش', 'هشدارها']) expect(said.get(name)).toContain('وارد نمی‌شود');
  for (const word of ['آخرین برنامه‌ریزی', 'بازبینی', 'نشست‌ها', 'دغدغه‌ها', 'مشخصات دفتر']) {
    expect(said.get('آنچه در این پرونده نیست')).toContain(word);
  }
});

test('no two sheets have one name, and every name is one that spreadsheets take', () => {
  for (const language of ['fa', 'en'] as const) {
    const names = bookIn(language).sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  }
});
