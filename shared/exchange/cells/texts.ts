/** Texts in two languages, each in a column of its own. */
import { sentence } from '../../language/messages/sentence';
import { limits } from '../../model/limits';
import type { Text } from '../../model/text';
import type { RowCells } from '../rowCells';
import type { Cell } from '../table';
import { nothing, type Reading, understood, wrong } from './outcome';
import { textPartsOf } from './parts';
import { readText } from './plain';

/** A text from its two halves; undefined if neither is there. */
export function textOf(fa: string | undefined, en: string | undefined): Text | undefined {
  if (fa === undefined && en === undefined) return undefined;
  return { fa: fa ?? '', ...(en === undefined ? {} : { en }) };
}

/** A text whose English stands in a column of its own, named like the Persian one with `En`. */
export function readTextPair(cells: RowCells, field: string, longest: number, keepLines = false): Text | undefined {
  const read = (cell: Cell | undefined) => readText(cell, longest, keepLines);
  return textOf(cells.read(field, read), cells.read(`${field}En`, read));
}

function readParts(cell: Cell | undefined): Reading<readonly string[]> {
  const parts = textPartsOf(cell);
  if (parts.length === 0) return nothing;
  const long = parts.find((part) => part.length > limits.longText);
  if (long === undefined) return understood(parts);
  const params = { length: long.length, longest: limits.longText };
  return wrong('too-long', (at) => sentence('exchange.cell.tooLong', { cell: at, ...params }));
}

/** Several texts in two columns that run side by side. */
export function readTexts(cells: RowCells, field: string): readonly Text[] | undefined {
  const persian = cells.read(field, readParts);
  const english = cells.read(`${field}En`, readParts);
  if (english !== undefined && english.length > (persian?.length ?? 0)) {
    const say = (cell: string) =>
      sentence('exchange.cell.moreTranslations', { cell, count: english.length, texts: persian?.length ?? 0 });
    cells.read(`${field}En`, () => ({ remarks: [{ severity: 'error', code: 'more-translations', say }] }));
  }
  return persian?.map((fa, index) => textOf(fa, english?.[index] || undefined) ?? { fa });
}
