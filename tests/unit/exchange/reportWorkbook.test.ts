/** The report of an import as a workbook: what became of every row, in either language. */
import { expect, test } from 'vitest';
import { reportWorkbook } from '../../../shared/exchange/reportWorkbook';
import type { Language } from '../../../shared/language/language';
import { city, fileOf, planOf } from './importing';

const { report } = planOf(city, {
  firms: fileOf(
    ['نام شرکت', 'اندازه', 'شناسه ملی'],
    ['پارس', 'بزرگ', ''],
    ['آرمان', 'خیلی بزرگ', '12'],
    ['جمع', '', ''],
  ),
});

function sheetsOf(language: Language) {
  const [summary, firms] = reportWorkbook(report, language).sheets;
  if (summary === undefined || firms === undefined) throw new Error('two sheets were expected');
  return { summary, firms };
}

test('the summary counts every row of the file by its verdict', () => {
  const { summary } = sheetsOf('fa');
  const [row = []] = summary.rows;
  const figure = (heading: string) => row[summary.columns.findIndex((column) => column.heading === heading)];
  expect(figure('فهرست')).toBe('شرکت‌ها');
  expect([figure('ردیف‌ها (جز سرستون‌ها)'), figure('تازه'), figure('پذیرفته‌نشده'), figure('نادیده')]).toEqual([
    3, 1, 1, 1,
  ]);
});

test('a refused row takes a line for each error: cell, what was read, what to do', () => {
  const { firms } = sheetsOf('fa');
  const errors = firms.rows.filter(([row]) => row === 3);
  expect(errors.map((row) => row.slice(1, 5))).toEqual([
    ['پذیرفته‌نشده', null, 'C3', '12'],
    ['پذیرفته‌نشده', null, 'B3', 'خیلی بزرگ'],
  ]);
  expect(errors.map((row) => row[5])).toEqual(report.lists[0]?.lines[1]?.issues.map(({ sentence }) => sentence.fa));
});

test('it speaks the language that was asked for', () => {
  const { firms } = sheetsOf('en');
  expect(firms.name).toBe('Firms');
  expect(firms.rows.find(([row]) => row === 4)?.slice(1)).toEqual([
    'Ignored',
    null,
    'A4',
    'جمع',
    'Row 4 is the total of the list.',
    '',
  ]);
});
