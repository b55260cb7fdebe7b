/** The report of an import as a workbook: what became of every row, in either language. */
import { expect, test } from 'vitest';
import type { Mapping } from '../../../shared/exchange/mapping';
import type { ImportReport } from '../../../shared/exchange/report';
import { reportTable, reportWorkbook } from '../../../shared/exchange/reportWorkbook';
import type { WorkbookSheet } from '../../../shared/exchange/workbook';
import type { Language } from '../../../shared/language/language';
import { city, fileOf, imported, planOf } from './importing';

const list = fileOf(
  ['نام شرکت', 'اندازه', 'شناسه ملی', 'ظرفیت', 'تلفن'],
  ['پارس', 'بزرگ', '', 2],
  ['آرمان', 'خیلی بزرگ', '12'],
  ['شرکت پارس', 'بزرگ', '', 3, '۰۲۱'],
  ['جمع', '', ''],
);
const { report } = planOf(city, { firms: list });

function sheetsOf(language: Language, of: ImportReport = report) {
  const [summary, firms, unused] = reportWorkbook(of, language).sheets;
  if (summary === undefined || firms === undefined) throw new Error('two sheets were expected');
  return { summary, firms, unused };
}

/** The cells of a row of the file by heading, a row for each remark. */
function rowsOf({ columns, rows }: WorkbookSheet, row: number) {
  const named = (cells: (typeof rows)[number]) =>
    Object.fromEntries(columns.map(({ heading }, at) => [heading, cells[at]]));
  return rows.map(named).filter((cells) => (cells.ردیف ?? cells.Row) === row);
}

const decidedAs = (mapping: Mapping) => sheetsOf('fa', planOf(city, { firms: list }, mapping).report);

test('the summary counts every row of the file by its verdict', () => {
  const { summary } = sheetsOf('fa');
  const [row = []] = summary.rows;
  const figure = (heading: string) => row[summary.columns.findIndex((column) => column.heading === heading)];
  expect(figure('فهرست')).toBe('شرکت‌ها');
  expect(['ردیف‌ها (جز سرستون‌ها)', 'تازه', 'ادغام‌شده', 'پذیرفته‌نشده', 'نادیده'].map(figure)).toEqual([4, 1, 1, 1, 1]);
});

test('a refused row takes a line for each error, with its name: cell, what was read, what to do', () => {
  const errors = rowsOf(sheetsOf('fa').firms, 3);
  expect(errors).toMatchObject([
    { نام: 'آرمان', نتیجه: 'پذیرفته‌نشده', خانه: 'C3', 'آنچه خوانده شد': '12' },
    { نام: 'آرمان', نتیجه: 'پذیرفته‌نشده', خانه: 'B3', 'آنچه خوانده شد': 'خیلی بزرگ' },
  ]);
  const said = report.lists[0]?.lines[1]?.issues.map(({ sentence }) => sentence.fa);
  expect(errors.map((row) => row['چه باید دانست و چگونه اصلاح می‌شود'])).toEqual(said);
});

test('a question that nobody answered: what is asked, what is done meanwhile, both sides', () => {
  const [row] = rowsOf(sheetsOf('fa').firms, 4);
  expect(row).toMatchObject({
    نام: 'پارس',
    'چه تغییر کرد': 'تلفن: از «خالی» به «۰۲۱»',
    پرسش: 'به نظر می‌رسد این ردیف همان «پارس» در ردیف ۲ است.',
    پاسخ: 'بی‌پاسخ؛ به پیشنهاد ادغام شد و آنچه هست ماند.\nظرفیت: آنچه هست «۲»، در فهرست «۳»',
    'آنچه این ردیف جز این می‌گوید': 'ظرفیت: «۲» ماند و «۳» پذیرفته نشد',
  });
});

test('an answer: merged with the side that was chosen, or kept apart', () => {
  const merged = decidedAs({ firms: { rows: { 4: { as: 'merge', fields: { capacity: 'list' } } } } });
  const [row] = rowsOf(merged.firms, 4);
  expect(row?.پاسخ).toBe('پاسخ: یکی است؛ ادغام شد.\nظرفیت: «۳» از فهرست به جای «۲»');
  expect(row?.['آنچه این ردیف جز این می‌گوید']).toBeNull();
  const apart = decidedAs({ firms: { rows: { 4: { as: 'separate' } } } });
  expect(rowsOf(apart.firms, 4)).toMatchObject([{ نتیجه: 'تازه', پاسخ: 'پاسخ: جداست؛ جدا ماند.' }]);
});

test('what the office edited: the field with both sides and which stayed', () => {
  const after = imported(city, planOf(city, { firms: list }));
  const [first, ...others] = after.firms;
  if (first === undefined) throw new Error('a firm was expected');
  const office = { ...after, firms: [{ ...first, capacity: 5 }, ...others] };
  const newer = fileOf(['نام شرکت', 'اندازه', 'ظرفیت'], ['پارس', 'بزرگ', 4]);
  const answers = (fields: Readonly<Record<string, 'known' | 'list'>>) => {
    const plan = planOf(office, { firms: newer }, { firms: { rows: { 2: { fields } } } });
    return rowsOf(sheetsOf('fa', plan.report).firms, 2)[0]?.پاسخ;
  };
  expect(answers({})).toBe('بی‌پاسخ؛ آنچه هست ماند.\nظرفیت: آنچه هست «۵»، در فهرست «۴»');
  expect(answers({ capacity: 'known' })).toBe('پاسخ داده شد:\nظرفیت: «۵» ماند، نه «۴» که در فهرست است');
  expect(answers({ capacity: 'list' })).toBe('پاسخ داده شد:\nظرفیت: «۴» از فهرست به جای «۵»');
});

test('cells that were mended, with what the file says; what of a mapping had no effect', () => {
  const { firms, unused } = decidedAs({ firms: { mends: { B3: 'بزرگ', C3: '10380284790', Z9: 'x' } } });
  expect(rowsOf(firms, 3)).toMatchObject([
    {
      نتیجه: 'تازه',
      'خانه‌های اصلاح‌شده':
        '\u2068B3\u2069: در پرونده «خیلی بزرگ»، اصلاح‌شده به «بزرگ»\n\u2068C3\u2069: در پرونده «12»، اصلاح‌شده به «10380284790»',
    },
  ]);
  expect(unused?.rows).toMatchObject([['شرکت‌ها', 'firms.mends.Z9', expect.stringContaining('به کار نرفت')]]);
  expect(sheetsOf('fa').unused).toBeUndefined();
});

test('as one table it has every row with the name of its list, and what is said of the whole', () => {
  const { report: mapped } = planOf(city, { firms: list }, { needs: { headerRow: 2 } });
  const { columns, rows } = reportTable(mapped, 'en');
  expect(columns.map(({ heading }) => heading).slice(0, 3)).toEqual(['List', 'Row', 'Name']);
  expect(rows[0]?.[0]).toBe('Needs');
  expect(rows[0]?.join(' ')).toContain('needs had no effect: no file was given');
  expect(rows.flat()).toContain('The word «شرکت» (firm) was left out at the beginning of names.');
  expect(new Set(rows.map(([, row]) => row))).toEqual(new Set([null, 2, 3, 4, 5]));
});

test('it speaks the language that was asked for', () => {
  const { firms } = sheetsOf('en');
  expect(firms.name).toBe('Firms');
  expect(rowsOf(firms, 5)).toMatchObject([
    { Verdict: 'Ignored', Cell: 'A5', 'What was read': 'جمع', Name: null, Question: null },
  ]);
});
