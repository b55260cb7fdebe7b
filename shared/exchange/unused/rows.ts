/** Mends and decisions of a mapping about cells and rows that are not there, or of which nothing is asked. */
import { sentence } from '../../language/messages/sentence';
import type { RowDecision } from '../mapping';
import type { RowLine, UnusedEntry } from '../report';
import { columnLetters } from '../table';
import { type ReadList, unused } from './entry';

/** Is the cell in a row about an item, and in a column that is read? */
function isRead({ header }: ReadList, lines: ReadonlyMap<number, RowLine>, address: string): boolean {
  const { letters = '', row = '' } = /^(?<letters>[A-Z]+)(?<row>\d+)$/.exec(address)?.groups ?? {};
  const line = lines.get(Number(row));
  const columns = [...header.fields.values()].map(columnLetters);
  return line !== undefined && line.verdict !== 'ignored' && columns.includes(letters);
}

function unusedMends(read: ReadList, lines: ReadonlyMap<number, RowLine>): readonly UnusedEntry[] {
  const { list, mapping, report } = read;
  const applied = new Set(report.lines.flatMap(({ mended = [] }) => mended.map(({ cell }) => cell)));
  return Object.keys(mapping.mends ?? {}).flatMap((address): readonly UnusedEntry[] => {
    const inside = ['mends', address];
    if (!isRead(read, lines, address))
      return [unused(list, inside, 'not-read', (path) => sentence('mapping.unused.mendOutside', { path }))];
    if (applied.has(address)) return [];
    return [unused(list, inside, 'says-so', (path) => sentence('mapping.unused.mendSame', { path }))];
  });
}

/** Did the decision settle something? What is kept apart is found again without being asked about. */
function isAsked({ verdict, question, mergedInto }: RowLine, as: RowDecision['as']): boolean {
  if (as === 'separate' && (verdict === 'same' || verdict === 'changed')) return true;
  return (question !== undefined && question.kind !== 'edited') || mergedInto !== undefined;
}

function unusedFields(read: ReadList, { row, id }: RowLine, { fields = {} }: RowDecision): readonly UnusedEntry[] {
  const said = read.report.lines.filter((line) => line.row === row || (id !== undefined && line.id === id));
  const asked = said.flatMap(({ question }) => (question?.fields ?? []).map(({ field }) => field));
  const idle = Object.keys(fields).filter((field) => !asked.includes(field));
  return idle.map((field) => {
    const inside = ['rows', String(row), 'fields', field];
    const say = (path: string) =>
      asked.length === 0
        ? sentence('mapping.unused.rowUnasked', { path })
        : sentence('mapping.unused.rowField', { path, fields: [...new Set(asked)] });
    return unused(read.list, inside, 'not-asked', say);
  });
}

function unusedDecision(
  read: ReadList,
  row: string,
  line: RowLine | undefined,
  decision: RowDecision,
): readonly UnusedEntry[] {
  const { list } = read;
  const inside = ['rows', row];
  const isLeft = line?.issues.some(({ code }) => code === 'leftOut') === true;
  if (line === undefined)
    return [unused(list, inside, 'no-row', (path) => sentence('mapping.unused.rowOutside', { path }))];
  if (isLeft || line.verdict === 'refused') return [];
  if (line.verdict === 'ignored')
    return [unused(list, inside, 'ignored', (path) => sentence('mapping.unused.rowIgnored', { path }))];
  const isIdle = decision.as !== undefined && !isAsked(line, decision.as);
  if (isIdle) return [unused(list, inside, 'not-asked', (path) => sentence('mapping.unused.rowUnasked', { path }))];
  return unusedFields(read, line, decision);
}

export function unusedRows(read: ReadList): readonly UnusedEntry[] {
  const lines = new Map(read.report.lines.map((line) => [line.row, line]));
  const decisions = Object.entries(read.mapping.rows ?? {});
  return [
    ...unusedMends(read, lines),
    ...decisions.flatMap(([row, decision]) => unusedDecision(read, row, lines.get(Number(row)), decision)),
  ];
}
