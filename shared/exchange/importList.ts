/** Reads one file into one list, row by row; every row but the header has a line. */

import type { ListJob, ReadRow } from './combine';
import { deletedItem } from './deleted';
import type { ListMapping } from './mapping';
import { otherRowAt } from './otherRows';
import type { RowLine } from './report';
import { RowCells } from './rowCells';
import { ignoredLine } from './rowLines';
import type { Context, ListSpec } from './rows/spec';
import type { Identified } from './shelf';
import { takeRow } from './takeRow';

/** Reads the sheet below its header into the lists. */
export function importList<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  mapping: ListMapping,
): readonly RowLine[] {
  spec.shelf(job.lists).beginFile();
  heedLeftOut(spec, job, mapping);
  const others = otherLines(job, mapping);
  const items = readRows(spec, job, mapping).map((row) => takeRow(spec, job, row));
  return [...others, ...items].sort((a, b) => a.row - b.row);
}

/** Has a person asked to leave the row out? */
export function isLeftOut({ rows = {} }: ListMapping, index: number): boolean {
  return rows[index + 1]?.as === 'leave';
}

/** A row that was left out names its item all the same; of a deleted one it is remembered that it is not to come back. */
function heedLeftOut<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, mapping: ListMapping): void {
  if (spec.findDeleted === undefined) return;
  const { lists, header, file } = job;
  for (const [row, { as }] of Object.entries(mapping.rows ?? {})) {
    const index = Number(row) - 1;
    if (as !== 'leave' || otherRowAt(header, index) !== undefined) continue;
    const draft = spec.read(new RowCells(spec.list, header, index), job);
    const known = spec.find(draft, lists, new RowCells(spec.list, header, index))?.item;
    if (known !== undefined) spec.shelf(lists).spokenOf.add(known.id);
    const deleted = known === undefined ? deletedItem(spec, job, { draft, index }) : undefined;
    if (deleted !== undefined) lists.lastSaid.leaveDeleted(deleted.id, file);
  }
}

/** Lines of the rows that are not about an item, or were left out. */
export function otherLines({ header }: ListJob, mapping: ListMapping): readonly RowLine[] {
  return header.sheet.rows.flatMap((_, index) => {
    if (index === header.row) return [];
    const kind = otherRowAt(header, index, isLeftOut(mapping, index));
    return kind === undefined ? [] : [ignoredLine(header, index, kind)];
  });
}

/** The cells of every row that is about an item. */
export function itemRows(spec: { readonly list: RowCells['list'] }, { header }: ListJob, mapping: ListMapping) {
  return header.sheet.rows.flatMap((_, index) => {
    if (index === header.row || otherRowAt(header, index, isLeftOut(mapping, index)) !== undefined) return [];
    return [{ index, cells: new RowCells(spec.list, header, index), decision: mapping.rows?.[index + 1] ?? {} }];
  });
}

/**
 * All rows about items; those with an identifier come first, so that a row that only has a name finds every firm it could mean,
 * whatever the order of the file.
 */
function readRows<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  mapping: ListMapping,
): readonly ReadRow<Item>[] {
  const context: Context = job;
  const read = itemRows(spec, job, mapping).map((row) => ({ ...row, draft: spec.read(row.cells, context) }));
  const isIdentified = ({ draft }: ReadRow<Item>) => spec.isIdentified(draft);
  return [...read.filter(isIdentified), ...read.filter((row) => !isIdentified(row))];
}
