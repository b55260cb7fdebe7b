/** Sheets made of items: what stands in each column, and the columns in the order of the importer's dictionary. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import type { Text } from '../../model/text';
import { quoted } from '../cells/parts';
import { columnsOf, type ListName } from '../columns';
import type { CellKind, WorkbookColumn, WorkbookSheet, WrittenCell } from '../workbook';

/** One column: what an item has in it. */
export interface Writer<Item> {
  readonly kind: CellKind;
  readonly width: number;
  readonly cell: (item: Item, language: Language) => WrittenCell | undefined;
}

/** Columns by field of the dictionary. */
export type Writers<Item> = Readonly<Record<string, Writer<Item>>>;

/** A column that only people read: the importer leaves it out. */
export interface SideColumn<Item> extends Writer<Item> {
  readonly heading: string;
}

type Cell<Item> = Writer<Item>['cell'];

const writer =
  (kind: CellKind, usualWidth: number) =>
  <Item>(cell: Cell<Item>, width = usualWidth): Writer<Item> => ({ kind, width, cell });

export const text = writer('text', 22);
/** Codes, addresses and English: read from the left. */
export const latin = writer('latin', 22);
export const whole = writer('integer', 11);
export const decimal = writer('decimal', 11);
export const percent = writer('percent', 11);
export const date = writer('date', 13);

/** Yes, no, or nothing where nobody has said. */
export function yesNo<Item>(value: (item: Item) => boolean | undefined, width = 12): Writer<Item> {
  return text((item, language) => yesNoWord(value(item), language), width);
}

function yesNoWord(value: boolean | undefined, language: Language): string | undefined {
  if (value === undefined) return undefined;
  return t(language, value ? 'common.yes' : 'common.no');
}

/** Several values in one cell, as the importer takes them apart again. */
export function joined(parts: readonly (string | number)[], language: Language): string {
  return parts.map((part) => quoted(part.toString())).join(language === 'fa' ? '؛ ' : '; ');
}

/** English beside Persian texts, one for one; nothing where there is none at all. */
export function englishOf(texts: readonly Text[], language: Language): string | undefined {
  return texts.every(({ en = '' }) => en === '')
    ? undefined
    : joined(
        texts.map(({ en = '' }) => en),
        language,
      );
}

export interface SheetPlan<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly columns: readonly SideColumn<Item>[];
}

/** A sheet with a row for each item. */
export function sheetOf<Item>({ name, items, columns }: SheetPlan<Item>, language: Language): WorkbookSheet {
  return {
    name,
    columns: columns.map(({ heading, kind, width }): WorkbookColumn => ({ heading, kind, width })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item, language) ?? null)),
  };
}

/** The columns of a list that can be imported again, in the order and with the headings of the dictionary. */
export function listColumns<Item>(
  list: ListName,
  writers: Writers<Item>,
  language: Language,
): readonly SideColumn<Item>[] {
  return columnsOf[list].flatMap(({ field, name }) => {
    const column = writers[field];
    return column === undefined ? [] : [{ ...column, heading: name[language] }];
  });
}
