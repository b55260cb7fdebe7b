/** What every format gives: the same list from .xlsx, .xls, .ods and text, with its dates, identifiers, errors, joined cells and hidden sheets. */
import { expect, test } from 'vitest';
import { readBytes } from '../../../electron/exchange/readBytes';
import { readySample } from '../../../electron/workspace/beginnings';
import { planImport } from '../../../shared/exchange/planImport';
import type { SourceFile } from '../../../shared/exchange/table';
import { oldWorkbookOf } from './making/oldWorkbook';
import { odsOf, odsTable, odsText, sheetsNamed, textCell, worksheet, xlsxOf } from './making/workbooks';

async function read(name: string, bytes: Uint8Array): Promise<SourceFile> {
  const source = await readBytes(name, bytes);
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  return source.value;
}

const list = [
  ['نام', 'شناسهٔ ملی', 'تاریخ', 'هست', 'خطا'],
  ['پرتو', 10_380_285_692, '2026-09-06', true, '#N/A'],
];
const dayNumber = 46_271;

test('.xlsx: a day by its style, a formula by its value, an identifier to its last digit', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-3000401]yyyy/mm/dd;@"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
  const strings = `<sst><si><t>${list[0]?.[0]}</t></si><si><r><t>شناسهٔ </t></r><r><t>ملی</t></r><rPh><t>x</t></rPh></si></sst>`;
  const rows =
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>${textCell('C1', 'تاریخ')}${textCell('D1', 'هست')}${textCell('E1', 'خطا')}</row>` +
    `<row r="2"><c t="str"><f>UPPER("x")</f><v>پرتو</v></c><c><v>1.0380285692E10</v></c><c r="C2" s="1"><v>${dayNumber}.5</v></c>` +
    '<c t="b"><v>1</v></c><c t="e"><f>NA()</f><v>#N/A</v></c></row>';
  const source = await read('list.xlsx', xlsxOf({ rows, strings, styles }));
  expect(source.sheets).toEqual([{ name: 'فهرست', rows: list }]);
});

test('.xlsx: an identifier too long for a number keeps its digits as text', async () => {
  const rows = '<row r="1"><c r="A1"><v>12345678901234567891</v></c><c r="B1"><v>0.1</v></c></row>';
  expect((await read('ids.xlsx', xlsxOf({ rows }))).sheets[0]?.rows).toEqual([['12345678901234567891', 0.1]]);
});

test('.xlsx: joined cells are told of, hidden sheets are not read but named', async () => {
  const sheet = worksheet(
    `<row r="1">${textCell('A1', 'عنوان')}</row>`,
    '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
  );
  const workbook = sheetsNamed(
    '<sheet name="الف" sheetId="1" r:id="rId1"/><sheet name="راز" sheetId="2" state="veryHidden" r:id="rId9"/>',
  );
  const source = await read('joined.xlsx', xlsxOf({ sheet, workbook }));
  expect(source).toEqual({
    file: 'joined.xlsx',
    sheets: [{ name: 'الف', rows: [['عنوان']], merged: ['A1:C1'] }],
    hiddenSheets: ['راز'],
  });
});

test('.ods: the same list, with repeated and joined cells at their places', async () => {
  const cells = (texts: readonly unknown[]) => texts.map((text) => odsText(String(text))).join('');
  const cell = (type: string, value: string) =>
    `<table:table-cell office:value-type="${type}" ${value}><text:p>x</text:p></table:table-cell>`;
  const rows =
    `<table:table-row>${cells(list[0] ?? [])}</table:table-row>` +
    '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
    `<table:table-row>${odsText('پرتو', 'table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell/>` +
    `${cell('float', 'office:value="10380285692"')}${cell('date', 'office:date-value="2026-09-06T10:00:00"')}` +
    `${cell('boolean', 'office:boolean-value="true"')}${odsText('#N/A', 'table:number-columns-repeated="2"')}</table:table-row>` +
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>';
  const hidden = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const secret =
    '<table:table table:name="راز" table:style-name="ta2"><table:table-row><table:table-cell/></table:table-row></table:table>';
  const source = await read('list.ods', odsOf(odsTable(rows) + secret, hidden));
  expect(source.sheets).toEqual([
    {
      name: 'فهرست',
      rows: [list[0], [], [], ['پرتو', null, 10_380_285_692, '2026-09-06', true, '#N/A', '#N/A']],
      merged: ['A4:B4'],
    },
  ]);
  expect(source.hiddenSheets).toEqual(['راز']);
});

test('.ods: a note of a cell is not its text, its lines and blanks are', async () => {
  const text = '<text:p>یک<text:s text:c="2"/>دو</text:p><text:p>سه</text:p>';
  const note = '<office:annotation><text:p>یادداشت</text:p></office:annotation>';
  const cell = `<table:table-cell office:value-type="string">${note}${text}</table:table-cell>`;
  const source = await read('note.ods', odsOf(odsTable(`<table:table-row>${cell}</table:table-row>`)));
  expect(source.sheets[0]?.rows).toEqual([['یک  دو\nسه']]);
});

test('.xls: the same list, without its hidden sheet', async () => {
  const rows = [list[0] ?? [], ['پرتو', 10_380_285_692, { day: dayNumber }, true, '#N/A']];
  const bytes = oldWorkbookOf([
    { name: 'راز', rows: [['x']], isHidden: true },
    { name: 'فهرست', rows },
  ]);
  const source = await read('list.xls', bytes);
  expect(source.sheets).toEqual([{ name: 'فهرست', rows: list }]);
  expect(source.hiddenSheets).toEqual(['راز']);
});

test('what is copied from a spreadsheet: tabs, and quotes as Excel writes them', async () => {
  const source = await read('paste', Buffer.from('نام\tتوضیح\r\nپرتو\t"دو\nخط و ""گیومه"""\r\n'));
  expect(source).toMatchObject({
    delimiter: '\t',
    sheets: [
      {
        rows: [
          ['نام', 'توضیح'],
          ['پرتو', 'دو\nخط و "گیومه"'],
        ],
      },
    ],
  });
});

test('encoding and separator that a person chose are used instead of those found', async () => {
  const bytes = Buffer.from('a;b,c\n1;2,3\n');
  const chosen = await readBytes('a.csv', bytes, { choices: { delimiter: ';', encoding: 'windows-1256' } });
  expect(chosen).toMatchObject({
    value: {
      delimiter: ';',
      encoding: 'windows-1256',
      sheets: [
        {
          rows: [
            ['a', 'b,c'],
            ['1', '2,3'],
          ],
        },
      ],
    },
  });
  const wrong = await readBytes('a.csv', Uint8Array.from([0xd4, 0xd1, 0x2c]), { choices: { encoding: 'utf-8' } });
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'file-encoding' } });
});

test('the report of a list names hidden sheets and joined cells below the headings, not the titles above', async () => {
  const row = (number: number, ...texts: readonly string[]) =>
    `<row r="${number}">${texts.map((text, index) => textCell(`${'ABC'[index]}${number}`, text)).join('')}</row>`;
  const rows = row(1, 'فهرست اعضا') + row(2, 'نام شرکت', 'اندازه', 'توانمندی‌ها') + row(3, 'پرتو', 'بزرگ', 'POL:4');
  const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>';
  const workbook = sheetsNamed(
    '<sheet name="الف" sheetId="1" r:id="rId1"/><sheet name="راز" state="hidden" r:id="rId9"/>',
  );
  const source = await read('joined.xlsx', xlsxOf({ sheet: worksheet(rows, merges), workbook }));
  const planned = planImport(readySample('2026-11-24T08:00:00Z'), { firms: source });
  const notes = planned.ok
    ? planned.value.report.lists[0]?.notes.map(({ fa }) => fa).join()
    : planned.refusal.sentence.en;
  expect(notes).toContain('راز');
  expect(notes).toContain('B3:B4');
  expect(notes).not.toContain('A1:C1');
});
