/** What the document's own schema objects to in an item that a row makes, said at the cell that it came from. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { faultOf } from '../language/schemaFaults';
import type { z } from '../parsing';
import { columnsOf, labelOf } from './columns';
import type { Issue } from './report';
import type { RowCells } from './rowCells';
import { cellText } from './table';

type Path = readonly PropertyKey[];

/** A cell may hold thousands of parts; its beginning says which one it is. */
const longestQuoted = 60;

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How columns may be called that hold a part of an item: `contact.name` is `contactName`, `contact.phone` is `phone`, `areaId` is `area`. */
function candidatesFor(path: Path): readonly string[] {
  const [field = '', part] = path.map(String);
  const english = path.at(-1) === 'en' ? [`${field}En`] : [];
  const inner = part === undefined || typeof path[1] === 'number' ? [] : [`${field}${capitalised(part)}`, part];
  return [...english, ...inner, field, field.replace(/Ids?$/, '')];
}

/** The column of the list that holds what the path leads to; undefined where the item has it from elsewhere. */
function columnAt(path: Path, { list }: RowCells): string | undefined {
  return candidatesFor(path).find((name) => columnsOf[list].some(({ field }) => field === name));
}

/** The remark on one issue. @param issue of an item that was parsed with `reportInput` */
export function schemaIssue(issue: z.core.$ZodIssue, cells: RowCells): Issue {
  const fault = faultOf(issue);
  const field = columnAt(issue.path, cells);
  const column = field === undefined ? sentence(`nouns.${cells.list}`) : labelOf(cells.list, field);
  const start = { severity: 'error', code: 'schema', ...(field === undefined ? {} : { field }) } as const;
  const cell = field === undefined ? undefined : cells.addressOf(field);
  const read = field === undefined ? '' : cellText(cells.cell(field)).trim();
  if (cell === undefined || read === '') {
    return { ...start, sentence: both(sentence('exchange.row.schema', { row: cells.row, column, fault })) };
  }
  const quoted = read.length <= longestQuoted ? read : `${read.slice(0, longestQuoted)}…`;
  return {
    ...start,
    cell,
    read: quoted,
    sentence: both(sentence('exchange.cell.schema', { cell, read: quoted, column, fault })),
  };
}
