/** Workbooks whose XML is a trick, a maze or a ruin. */
import { odsOf, odsTable, odsText, sheetsNamed, textCell, worksheet, xlsxOf } from '../making/workbooks';
import { hostile } from './hostileFile';

const laughs =
  '<!DOCTYPE lolz [<!ENTITY a "lol">' +
  Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`,
  ).join('') +
  ']>';
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const sheet = worksheet(`<row r="1">${textCell('A1', '&j;')}</row>`).replace('?>\n', `?>\n${laughs}`);
const inSheet = (inner: string) => () => xlsxOf({ sheet: inner });
const deep = (count: number) => '<a>'.repeat(count) + '</a>'.repeat(count);
const million = 1_000_000;

export const workbookMarkup = hostile(
  'xlsx',
  ['a billion laughs in the sheet', 'entities', inSheet(sheet)],
  ['a billion laughs in the texts', 'entities', () => xlsxOf({ strings: `${laughs}<sst><si><t>&j;</t></si></sst>` })],
  ['a billion laughs in the styles', 'entities', () => xlsxOf({ styles: `${laughs}<styleSheet/>` })],
  [
    'an entity from the disk',
    'entities',
    () => xlsxOf({ workbook: outside + sheetsNamed('<sheet name="&a;" r:id="rId1"/>') }),
  ],
  ['100,000 elements inside each other', 'deep', inSheet(worksheet(deep(100_000)))],
  ['an element that is never closed', 'broken', inSheet('<worksheet><sheetData><row r="1">')],
  ['elements closed in the wrong order', 'broken', inSheet('<worksheet><sheetData></worksheet></sheetData>')],
  ['two roots', 'broken', inSheet(worksheet('') + worksheet(''))],
  ['a comment that never ends', 'broken', inSheet(`<worksheet><!--${'x'.repeat(5 * million)}`)],
  ['a tag without end', 'broken', inSheet(`<worksheet ${'a="b" '.repeat(million)}`)],
  ['a million attributes', 'broken', inSheet(`<worksheet ${'a="b" '.repeat(million)}/>`)],
  ['an attribute without its quotation mark', 'broken', inSheet('<worksheet><row r="1></row></worksheet>')],
  [
    'letters of no encoding',
    'broken',
    () =>
      xlsxOf({
        sheet: Buffer.concat([
          Buffer.from('<worksheet>'),
          Buffer.from([0xff, 0xc3, 0x28]),
          Buffer.from('</worksheet>'),
        ]),
      }),
  ],
  ['a sheet that is no XML', 'broken', () => xlsxOf({ sheet: Buffer.alloc(10_000, 7) })],
  ['an empty sheet part', 'broken', inSheet('')],
  ['a sheet that is not there', 'broken', () => xlsxOf({ target: 'worksheets/sheet7.xml' })],
  [
    'a million sheets',
    'manySheets',
    () => xlsxOf({ workbook: sheetsNamed('<sheet name="x" r:id="rId1"/>'.repeat(million)) }),
  ],
  ['no sheet at all', 'otherArchive', () => xlsxOf({ workbook: sheetsNamed('') })],
  ['a part that is said to lie outside', 'contradictory', () => xlsxOf({ target: '../../../../etc/passwd' })],
);

export const officeMarkup = hostile(
  'ods',
  [
    'a billion laughs',
    'entities',
    () => odsOf(odsTable(''), `</office:automatic-styles>${laughs}<office:automatic-styles>`),
  ],
  ['100,000 elements inside each other', 'deep', () => odsOf(odsTable(deep(100_000)))],
  [
    'a value repeated a billion times to the left',
    'farCell',
    () =>
      odsOf(
        odsTable(`<table:table-row>${odsText('x', 'table:number-columns-repeated="1000000000"')}</table:table-row>`),
      ),
  ],
  [
    'a row repeated a billion times',
    'farCell',
    () => odsOf(odsTable(`<table:table-row table:number-rows-repeated="1000000000">${odsText('x')}</table:table-row>`)),
  ],
  [
    'a repetition that is no number',
    'broken',
    () => odsOf(odsTable(`<table:table-row table:number-rows-repeated="-1">${odsText('x')}</table:table-row>`)),
  ],
  [
    'a billion blanks in a cell',
    'longCell',
    () => odsOf(odsTable(`<table:table-row>${odsText('x<text:s text:c="1000000000"/>y')}</table:table-row>`)),
  ],
  ['a table in a table', 'broken', () => odsOf(odsTable(odsTable('')))],
  ['101 tables', 'manySheets', () => odsOf(odsTable('').repeat(101))],
  ['no table', 'otherArchive', () => odsOf('')],
  [
    'a password',
    'encrypted',
    () =>
      odsOf(odsTable(''), '', [
        { name: 'META-INF/manifest.xml', body: '<manifest><file-entry><encryption-data/></file-entry></manifest>' },
      ]),
  ],
);
