/** Reads a file whose rows are parts of items: the rows of one item together replace its parts, all of them or none. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { type ListJob, mergedWith, put } from './combine';
import { itemRows, otherLines } from './importList';
import type { ListMapping, RowDecision } from './mapping';
import { type Draft, saysOtherwise } from './merge';
import { editedQuestion } from './questions';
import type { Issue, RowLine } from './report';
import type { RowCells } from './rowCells';
import { beginningOf, parsed } from './rowLines';
import type { DetailSpec } from './rows/detail';
import type { Context, ListSpec } from './rows/spec';
import { isSame } from './same';
import type { Identified } from './shelf';

interface PartRow<Part> {
  readonly index: number;
  readonly cells: RowCells;
  readonly decision: RowDecision;
  readonly ownerId: string;
  readonly part: Part | undefined;
}

interface Group<Owner, Part> {
  readonly owner: Owner;
  readonly rows: readonly PartRow<Part>[];
}

/** Reads the sheet below its header into the items that its rows belong to. */
export function importDetails<Owner extends Identified, Part>(
  spec: DetailSpec<Owner, Part>,
  job: ListJob,
  mapping: ListMapping,
): readonly RowLine[] {
  const context: Context = job;
  const orphans: RowLine[] = [];
  const groups = new Map<string, PartRow<Part>[]>();
  for (const { index, cells, decision } of itemRows(spec, job, mapping)) {
    const owner = spec.readOwner(cells, context);
    const part = spec.readPart(cells, context);
    if (owner === undefined) orphans.push(refusedLine(job, index, undefined, cells.issues));
    else {
      const rows = groups.get(owner.id) ?? [];
      groups.set(owner.id, rows);
      rows.push({ index, cells, decision, ownerId: owner.id, part });
    }
  }
  const lines = [...groups].flatMap(([id, rows]) => {
    const owner = spec.owner.shelf(job.lists).get(id);
    return owner === undefined ? [] : takeGroup(spec, job, { owner, rows });
  });
  return [...otherLines(job, mapping), ...orphans, ...lines].sort((a, b) => a.row - b.row);
}

function refusedLine({ header }: ListJob, index: number, name: string | undefined, issues: readonly Issue[]): RowLine {
  return { ...beginningOf(header, index, name), verdict: 'refused', issues };
}

/** No part is taken where one is refused: what an item has would be replaced by half of what it should have. */
function refusedGroup<Owner extends Identified, Part>(
  spec: DetailSpec<Owner, Part>,
  job: ListJob,
  { owner, rows }: Group<Owner, Part>,
): readonly RowLine[] {
  const name = spec.owner.nameOf(owner, job.lists) ?? owner.id;
  return rows.map(({ index, cells }) => {
    const words = both(sentence('exchange.row.groupRefused', { row: index + 1, owner: name }));
    const alone: Issue = { severity: 'error', code: 'group-refused', sentence: words };
    return refusedLine(job, index, name, cells.isRefused ? cells.issues : [...cells.issues, alone]);
  });
}

function isRefused<Owner, Part>({ rows }: Group<Owner, Part>): boolean {
  return rows.some(({ cells }) => cells.isRefused);
}

/** Refuses rows that say again what another row of the same owner says. */
function refuseRepeated<Owner extends Identified, Part>(
  spec: DetailSpec<Owner, Part>,
  { rows }: Group<Owner, Part>,
  parts: readonly Part[],
): void {
  const keys = parts.map((part) => spec.keyOf(part));
  rows.forEach(({ index, cells }, at) => {
    const earlier = rows[keys.indexOf(keys[at] ?? '')];
    if (earlier === undefined || earlier.index === index) return;
    const words = both(sentence('exchange.row.repeated', { row: index + 1, earlier: earlier.index + 1 }));
    cells.issues.push({ severity: 'error', code: 'repeated-row', sentence: words });
  });
}

/** Rows of parts say all that there is to say of them: nothing that only the item knows is added to them. */
function wholeWords<Owner extends Identified>({ adjust: _, ...spec }: ListSpec<Owner>): ListSpec<Owner> {
  return spec;
}

function takeGroup<Owner extends Identified, Part>(
  spec: DetailSpec<Owner, Part>,
  job: ListJob,
  group: Group<Owner, Part>,
): readonly RowLine[] {
  const { owner, rows } = group;
  const [first] = rows;
  const read = rows.flatMap(({ part }) => part ?? []);
  if (first === undefined || isRefused(group)) return refusedGroup(spec, job, group);
  const parts = spec.complete?.(read, owner) ?? read;
  if (spec.isOnceEach === true) refuseRepeated(spec, group, parts);
  const draft = { [spec.field]: parts } as Draft<Owner>;
  const fields = Object.assign({}, ...rows.map(({ decision }) => decision.fields)) as RowDecision['fields'] & object;
  const merged = mergedWith(wholeWords(spec.owner), job, { draft, decision: { fields } }, owner, false);
  if (saysOtherwise(merged)) for (const { cells } of rows) spec.owner.refuseChange?.(owner, job.lists, cells);
  const item = isRefused(group) ? undefined : parsed(spec.owner.schema, merged.item, first.cells);
  if (item === undefined) return refusedGroup(spec, job, group);
  const isChanged = merged.differences.length > 0;
  put(spec.owner, job, isChanged ? item : owner, merged.says);
  const known = { id: owner.id, name: spec.owner.nameOf(owner, job.lists) ?? owner.id };
  const question = editedQuestion(known, merged.fields);
  const verdicts = isSame(item[spec.field], parts) ? verdictsOf(spec, job, owner.id, parts) : [];
  return rows.map(({ index, cells }, at): RowLine => {
    const verdict = verdicts[at] ?? 'same';
    const told = { ...(question && { question }), ...(isChanged && { differences: merged.differences }) };
    const start = beginningOf(job.header, index, known.name);
    return { ...start, verdict, id: owner.id, ...(at === 0 ? told : {}), issues: cells.issues };
  });
}

/** What becomes of each part: new, said otherwise than before the import, or there already, whichever list of the file was first to bring it. */
function verdictsOf<Owner extends Identified, Part>(
  spec: DetailSpec<Owner, Part>,
  { lists }: ListJob,
  ownerId: string,
  parts: readonly Part[],
) {
  const known = (spec.owner.shelf(lists).before(ownerId)?.[spec.field] ?? []) as readonly Part[];
  const keys = new Set(known.map((part) => spec.keyOf(part)));
  return parts.map((part) => {
    if (known.some((one) => isSame(one, part))) return 'same';
    return keys.has(spec.keyOf(part)) ? 'changed' : 'new';
  });
}
