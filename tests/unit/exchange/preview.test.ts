/** What a person sees of a file before it is imported. */
import { expect, test } from 'vitest';
import { guessLists } from '../../../shared/exchange/guessLists';
import { previewImport } from '../../../shared/exchange/preview';
import type { SourceFile } from '../../../shared/exchange/table';
import { city, fileOf } from './importing';

const members = fileOf(
  ['فهرست اعضا'],
  ['ردیف', 'نام شرکت', 'اندازه', 'تلفن همراه', null],
  [1, 'پرتو', 'بزرگ', '۰۲۱', 'x'],
  [2, 'آوا', 'میانه', '۰۲۲'],
);

test('the layout tells sheets, header, columns with samples, and how sure each is', () => {
  const [list] = previewImport(city, { firms: members }).lists;
  expect(list?.layout).toMatchObject({ sheets: [{ rows: 4 }], headerRow: 2, missing: [] });
  expect(list?.layout.columns.map(({ column, field, samples }) => [column, field, samples])).toEqual([
    ['A', null, ['1', '2']],
    ['B', 'name', ['پرتو', 'آوا']],
    ['C', 'size', ['بزرگ', 'میانه']],
    ['D', 'phone', ['۰۲۱', '۰۲۲']],
    ['E', null, ['x']],
  ]);
  expect(list?.layout.columns.map(({ confidence }) => confidence)).toEqual([0, 1, 1, 0.8, 0]);
});

test('the cells of the columns that mean something stand beside the lines of the report', () => {
  const preview = previewImport(city, { firms: members });
  const [list] = preview.lists;
  expect(list?.headings).toEqual(['نام شرکت', 'اندازه', 'تلفن همراه']);
  expect(list?.cells).toHaveLength(list?.report?.lines.length ?? -1);
  expect(list?.cells.at(-1)).toEqual(['آوا', 'میانه', '۰۲۲']);
  expect(preview.changes).toBe(1);
});

test('where the header cannot be found or lacks a column, the layout is there to choose from', () => {
  const [none] = previewImport(city, { firms: fileOf(['a', 'b'], ['c', 'd']) }).lists;
  expect(none?.refusal?.code).toBe('no-header');
  expect(none?.layout.columns.map(({ heading, field }) => [heading, field])).toEqual([
    ['a', null],
    ['b', null],
  ]);
  const [lacking] = previewImport(city, { ties: fileOf(['شرکت ۱', 'نوع'], ['الف', 'رقابت']) }).lists;
  expect(lacking?.refusal?.code).toBe('missing-columns');
  expect(lacking?.layout.missing).toEqual(['firmB']);
});

test('a column without a heading can be given a field by its letters', () => {
  const [list] = previewImport(city, { firms: members }, { firms: { columns: { E: 'note' } } }).lists;
  expect(list?.layout.columns.at(-1)).toMatchObject({ column: 'E', field: 'note', confidence: 1 });
});

test('the signature stays when rows change and goes when columns do', () => {
  const signature = (source: SourceFile) => previewImport(city, { firms: source }).lists[0]?.layout.signature;
  const newer = fileOf(['نام شرکت', 'اندازه'], ['پرتو', 'بزرگ']);
  expect(signature(newer)).toBe(signature(fileOf(['نام شركت', 'اندازه'], ['آوا', 'کوچک'], ['پرتو', 'بزرگ'])));
  expect(signature(newer)).not.toBe(signature(members));
});

test('a file is told by its headings, a workbook by those of every sheet', () => {
  const needs = [
    ['کد', 'حوزه', 'عنوان', 'اولویت'],
    ['N1', 'waste', 'الف', 1],
  ];
  expect(guessLists(members)).toEqual(['firms']);
  expect(guessLists(fileOf(...needs))).toEqual(['needs']);
  expect(guessLists(fileOf(['id', 'name', 'group'], ['A', 'b', 'c']))).toEqual(['capabilities']);
  expect(guessLists(fileOf(['شرکت ۱', 'شرکت ۲', 'نوع']))).toEqual(['ties']);
  expect(guessLists(fileOf(['الف'], ['ب']))).toEqual([]);
  const book = { file: 'book.xlsx', sheets: [{ name: 'a', rows: needs }, ...members.sheets] };
  expect(guessLists(book)).toEqual(['firms', 'needs']);
});
