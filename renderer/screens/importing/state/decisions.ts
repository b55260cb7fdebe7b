/** What a person decides about a list, as changes of its mapping. Nothing is changed in place. */

import type { LayoutColumn } from '../../../../shared/exchange/layout';
import type { ListMapping, RowDecision } from '../../../../shared/exchange/mapping';
import type { ListPreview } from '../../../../shared/exchange/preview';
import type { Question, RowLine } from '../../../../shared/exchange/report';
import type { CapabilityId } from '../../../../shared/ids';
import { withField } from '../../../widgets/withField';

type Change = (mapping: ListMapping) => ListMapping;

/** An entry set, or left out; the whole left out when nothing remains. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> | undefined {
  const { [key]: _, ...others } = record ?? {};
  const next = value === undefined ? others : { ...others, [key]: value };
  return Object.keys(next).length === 0 ? undefined : next;
}

/** How a mapping names a column: by its heading, or by its letters where it has none. */
export function columnKey({ heading, column }: LayoutColumn): string {
  return heading === '' ? column : heading;
}

/** Reads a column as a field, or leaves it out; a field is read from one column only. */
export function mapColumn(column: LayoutColumn, field: string | null, columns: readonly LayoutColumn[]): Change {
  const before = columns.filter((one) => field !== null && one.field === field && one.column !== column.column);
  const freed = before.map((one) => [columnKey(one), null] as const);
  return (mapping) => ({
    ...mapping,
    columns: { ...mapping.columns, ...Object.fromEntries(freed), [columnKey(column)]: field },
  });
}

/** Other sheets and header rows have other columns. */
export function readFrom(place: Pick<ListMapping, 'sheet' | 'headerRow'>): Change {
  return ({ columns: _columns, sheet: _sheet, headerRow: _row, ...mapping }) => ({ ...mapping, ...place });
}

/** Says what a cell should have said; undefined takes it as it stands in the file. */
export function mend(cell: string, text: string | undefined): Change {
  return (mapping) => withField(mapping, 'mends', withEntry(mapping.mends, cell, text));
}

function withRow(mapping: ListMapping, row: number, decision: RowDecision | undefined): ListMapping {
  return withField(mapping, 'rows', withEntry(mapping.rows, String(row), decision));
}

/** Decides what becomes of a row; the same again takes it back. */
export function decideRow(row: number, as: NonNullable<RowDecision['as']> | undefined): Change {
  return (mapping) => {
    const { as: _, ...before } = mapping.rows?.[row] ?? {};
    const next = as === undefined ? before : { ...before, as };
    return withRow(mapping, row, Object.keys(next).length === 0 ? undefined : next);
  };
}

/** Decides which side a field takes. */
export function decideField(row: number, field: string, choice: 'known' | 'list'): Change {
  return (mapping) => {
    const before = mapping.rows?.[row] ?? {};
    return withRow(mapping, row, { ...before, fields: { ...before.fields, [field]: choice } });
  };
}

/** The suggested answer written down: the row's fate, and the side of every field that is still open. */
function accepted({ suggestion, fields }: Question, before: RowDecision): RowDecision {
  const sides = Object.fromEntries(fields.map(({ field, choice }) => [field, choice]));
  const as = suggestion === 'known' ? {} : { as: suggestion };
  const isFieldwise = suggestion !== 'separate' && fields.length > 0;
  return { ...as, ...before, ...(isFieldwise ? { fields: { ...sides, ...before.fields } } : {}) };
}

/** Takes the suggestion for a question. */
export function acceptSuggestion({ row, question }: RowLine): Change {
  return (mapping) =>
    question === undefined ? mapping : withRow(mapping, row, accepted(question, mapping.rows?.[row] ?? {}));
}

/** Takes the suggestions for all open questions of a list. */
export function acceptAll({ report }: ListPreview): Change {
  const open = (report?.lines ?? []).filter(isOpen);
  return (mapping) => open.reduce((changed, line) => acceptSuggestion(line)(changed), mapping);
}

/** Lets the list decide wherever the office has said otherwise and nobody has chosen yet. */
export function takeListSide({ report }: ListPreview): Change {
  const open = (report?.lines ?? []).filter(isOpenEdit);
  return (mapping) =>
    open.reduce((changed, { row, question }) => {
      const undecided = (question?.fields ?? []).filter(({ isDecided }) => !isDecided);
      return undecided.reduce((next, { field }) => decideField(row, field, 'list')(next), changed);
    }, mapping);
}

/** Does the row wait for a choice between what the office and the list say? */
export function isOpenEdit(line: RowLine): boolean {
  return line.question?.kind === 'edited' && isOpen(line);
}

/** Does the row wait for an answer? */
export function isOpen({ question }: RowLine): boolean {
  return question !== undefined && !question.isAnswered;
}

/** Says which capability an unknown name means; undefined asks again. */
export function settleName(written: string, id: CapabilityId | undefined): Change {
  return (mapping) => withField(mapping, 'names', withEntry(mapping.names, written, id));
}

/** Creates a capability for an unknown name. */
export function createCapability(
  written: string,
  capability: NonNullable<ListMapping['newCapabilities']>[number],
): Change {
  return (mapping) => ({
    ...settleName(written, capability.id)(mapping),
    newCapabilities: [...(mapping.newCapabilities ?? []).filter(({ id }) => id !== capability.id), capability],
  });
}
