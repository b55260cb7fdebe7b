/** Encoding, separator, level and size of a mapping where the file gives them nothing to do. */
import { sentence } from '../../language/messages/sentence';
import { saysNothing } from '../cells/silence';
import type { UnusedEntry } from '../report';
import { type ReadList, unused } from './entry';

function notText({ list, mapping, source }: ReadList): readonly UnusedEntry[] {
  if (source.delimiter !== undefined) return [];
  const given = (['encoding', 'delimiter'] as const).filter((part) => mapping[part] !== undefined);
  return given.map((part) =>
    unused(list, [part], 'not-text', (path) => sentence('mapping.unused.notText', { path, file: source.file })),
  );
}

function absentDelimiter({ list, mapping, source, header }: ReadList): readonly UnusedEntry[] {
  const isAbsent = header.sheet.rows.every(({ length }) => length <= 1);
  if (source.delimiter === undefined || mapping.delimiter === undefined || !isAbsent) return [];
  const say = (path: string) => sentence('mapping.unused.delimiterAbsent', { path, file: source.file });
  return [unused(list, ['delimiter'], 'absent', say)];
}

function idleLevel({ list, mapping, report }: ReadList): readonly UnusedEntry[] {
  const isGiven = report.lines.some(({ issues }) => issues.some(({ code }) => code === 'plain-level'));
  if (mapping.plainLevel === undefined || isGiven) return [];
  return [unused(list, ['plainLevel'], 'no-plain-name', (path) => sentence('mapping.unused.plainLevel', { path }))];
}

/** Is there a row about a firm whose cell of the size says nothing? */
function hasEmptySize({ header, report }: ReadList): boolean {
  const column = header.fields.get('size');
  const items = report.lines.filter(({ verdict }) => verdict !== 'ignored');
  return column !== undefined && items.some(({ row }) => saysNothing(header.sheet.rows[row - 1]?.[column]));
}

function idleSize(read: ReadList): readonly UnusedEntry[] {
  const { list, mapping, report } = read;
  const isGiven = report.lines.some(({ issues }) => issues.some(({ code }) => code === 'plain-size'));
  if (mapping.plainSize === undefined || isGiven || hasEmptySize(read)) return [];
  return [unused(list, ['plainSize'], 'no-plain-size', (path) => sentence('mapping.unused.plainSize', { path }))];
}

export function unusedReading(read: ReadList): readonly UnusedEntry[] {
  return [...notText(read), ...absentDelimiter(read), ...idleLevel(read), ...idleSize(read)];
}
