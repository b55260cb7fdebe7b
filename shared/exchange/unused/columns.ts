/** Columns of a mapping that the file does not have, or whose field another column has. */
import { sentence } from '../../language/messages/sentence';
import { fieldOfHeading, foldHeading } from '../columns';
import { columnKey, headingsIn } from '../header';
import type { UnusedEntry } from '../report';
import { columnLetters } from '../table';
import { type ReadList, unused } from './entry';

function noColumn({ list, header }: ReadList, name: string, headings: readonly string[]): UnusedEntry {
  const lettered = headings.find((_, index) => foldHeading(columnLetters(index)) === foldHeading(name));
  const inside = ['columns', name];
  return lettered === undefined || lettered === ''
    ? unused(list, inside, 'no-column', (path) => sentence('mapping.unused.column', { path, row: header.row + 1 }))
    : unused(list, inside, 'has-heading', (path) =>
        sentence('mapping.unused.columnLetters', { path, heading: lettered }),
      );
}

/** The column that has the field instead of those that were meant. */
function takenBy({ list, header }: ReadList, field: string, meant: readonly number[]): number | undefined {
  const column = header.fields.get(fieldOfHeading(list, field) ?? field);
  return column === undefined || meant.includes(column) ? undefined : column;
}

export function unusedColumns(read: ReadList): readonly UnusedEntry[] {
  const { list, header, mapping } = read;
  const headings = headingsIn(header.sheet, header.row, true);
  return Object.entries(mapping.columns ?? {}).flatMap(([name, field]): readonly UnusedEntry[] => {
    const meant = headings.flatMap((heading, index) => (columnKey(heading, index) === foldHeading(name) ? index : []));
    if (meant.length === 0) return [noColumn(read, name, headings)];
    const column = field === null ? undefined : takenBy(read, field, meant);
    if (column === undefined) return [];
    const params = { column: columnLetters(column) };
    return [
      unused(list, ['columns', name], 'field-taken', (path) =>
        sentence('mapping.unused.columnTaken', { path, ...params }),
      ),
    ];
  });
}
