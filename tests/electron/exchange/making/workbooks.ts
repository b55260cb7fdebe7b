/** Makes workbooks part by part, as their formats want them or not. */
import { archiveOf, type Part } from './archive';

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...lines: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationship}/${kind}" Target="${target}"/>`;

export interface XlsxParts {
  /** What stands inside of `sheetData`. */
  readonly rows?: string;
  /** The whole sheet instead. */
  readonly sheet?: string | Uint8Array;
  readonly workbook?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Where the sheet is said to be. */
  readonly target?: string;
  readonly more?: readonly Part[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const worksheet = (rows: string, after = '') =>
  `${declaration}<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
export const sheetsNamed = (sheets: string) =>
  `${declaration}<workbook xmlns:r="${relationship}"><sheets>${sheets}</sheets></workbook>`;

/** The parts of a workbook with one sheet. */
export function xlsxParts({
  rows = '',
  sheet,
  workbook,
  strings,
  styles,
  target = 'worksheets/sheet1.xml',
  more = [],
}: XlsxParts = {}): readonly Part[] {
  return [
    { name: '[Content_Types].xml', body: '<Types/>' },
    { name: '_rels/.rels', body: rels(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', body: workbook ?? sheetsNamed('<sheet name="فهرست" sheetId="1" r:id="rId1"/>') },
    {
      name: 'xl/_rels/workbook.xml.rels',
      body: rels(
        relation('rId1', 'worksheet', target),
        ...(strings === undefined ? [] : [relation('rId2', 'sharedStrings', 'sharedStrings.xml')]),
        ...(styles === undefined ? [] : [relation('rId3', 'styles', 'styles.xml')]),
      ),
    },
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', body: strings }]),
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', body: styles }]),
    { name: 'xl/worksheets/sheet1.xml', body: sheet ?? worksheet(rows) },
    ...more,
  ];
}

export const xlsxOf = (parts: XlsxParts = {}) => archiveOf(xlsxParts(parts));

/** A cell with its text in it. */
export const textCell = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const spaces = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="urn:oasis:${name}"`).join(' ');

/** A workbook of LibreOffice. @param content what stands inside of the spreadsheet @param styles automatic styles before it */
export function odsOf(content: string, styles = '', more: readonly Part[] = []): Buffer {
  const body = `<office:body><office:spreadsheet>${content}</office:spreadsheet></office:body>`;
  const document = `${declaration}<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles>${body}</office:document-content>`;
  return archiveOf([
    { name: 'mimetype', body: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    { name: 'content.xml', body: document },
    ...more,
  ]);
}

/** A table of LibreOffice with the rows given. */
export const odsTable = (rows: string, name = 'فهرست') => `<table:table table:name="${name}">${rows}</table:table>`;
export const odsText = (text: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
