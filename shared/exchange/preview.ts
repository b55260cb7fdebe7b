/** What an import would do, for a person who looks at it and decides. Never refused: what cannot be read is said inside. */
import type { Refusal } from '../result';
import type { ListName } from './columns';
import { likeliestHeader } from './header';
import { type Layout, layoutOf } from './layout';
import type { KnownLists } from './listsSoFar';
import type { ListMapping, Mapping } from './mapping';
import { changesOf, createdBy, type ImportSources, type ListReading, readLists } from './planImport';
import type { ImportReport, Issue, ListReport, Suggestion } from './report';
import { cellText, type SourceFile } from './table';

/** A name of a capability that nobody knows, with everywhere it stands. */
export interface UnknownName {
  readonly written: string;
  readonly cells: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

export interface ListPreview {
  readonly list: ListName;
  readonly layout: Layout;
  /** Why nothing could be read yet; the layout is there so that a person can choose. */
  readonly refusal?: Refusal;
  readonly report?: ListReport;
  /** Of the columns that mean a field. */
  readonly headings: readonly string[];
  /** The cells of these columns for every line of the report, in its order. */
  readonly cells: readonly (readonly string[])[];
  readonly unknownNames: readonly UnknownName[];
  /** How often a capability is named without a level. */
  readonly namesWithoutLevel: number;
  /** How many rows about firms are listed without a size. */
  readonly firmsWithoutSize: number;
  readonly openQuestions: number;
}

export interface ImportPreview {
  readonly lists: readonly ListPreview[];
  /** How many items would be made or changed. */
  readonly changes: number;
  /** How many words of lists and answers of persons would be remembered, also where nothing else changes. */
  readonly words: number;
  readonly areasCreated: ImportReport['areasCreated'];
  readonly scenariosCreated: ImportReport['scenariosCreated'];
}

function unknownNamesOf(issues: readonly Issue[]): readonly UnknownName[] {
  const names = new Map<string, UnknownName>();
  for (const { code, cell = '', subject, suggestions = [] } of issues) {
    if (code !== 'unknown-capability' || subject === undefined) continue;
    const cells = [...(names.get(subject)?.cells ?? []), cell];
    names.set(subject, { written: subject, cells, suggestions });
  }
  return [...names.values()];
}

const withoutLevel = new Set(['no-level', 'plain-level']);

/** The cell or the column of the size is missing, or a person decided what it stands for. */
function isWithoutSize({ code, field }: Issue): boolean {
  return field === 'size' && (code === 'required' || code === 'plain-size');
}

function listPreview(reading: ListReading, source: SourceFile, mapping: ListMapping): ListPreview {
  const { list, outcome } = reading;
  const found = outcome.ok ? outcome.value.header : likeliestHeader(list, source, mapping);
  const whole = layoutOf(list, source, mapping, found);
  const layout = outcome.ok ? { ...whole, missing: [] } : whole;
  const nothing = {
    headings: [],
    cells: [],
    unknownNames: [],
    namesWithoutLevel: 0,
    firmsWithoutSize: 0,
    openQuestions: 0,
  };
  if (!outcome.ok) return { list, layout, refusal: outcome.refusal, ...nothing };
  const { report, header } = outcome.value;
  const columns = [...header.fields.values()];
  const issues = report.lines.flatMap((line) => line.issues);
  return {
    list,
    layout,
    report,
    headings: columns.map((column) => cellText(header.sheet.rows[header.row]?.[column])),
    cells: report.lines.map(({ row }) => columns.map((column) => cellText(header.sheet.rows[row - 1]?.[column]))),
    unknownNames: unknownNamesOf(issues),
    firmsWithoutSize: list === 'firms' ? issues.filter(isWithoutSize).length : 0,
    namesWithoutLevel: issues.filter(({ code }) => withoutLevel.has(code)).length,
    openQuestions: report.lines.filter(({ question }) => question?.isAnswered === false).length,
  };
}

/** Understands the files as `planImport` does. */
export function previewImport(workspace: KnownLists, sources: ImportSources, mapping: Mapping = {}): ImportPreview {
  const { soFar, readings } = readLists(workspace, sources, mapping);
  const { imports, scenarios: _whole, ...changes } = changesOf(soFar);
  const lists = readings.flatMap((reading) => {
    const source = sources[reading.list];
    return source === undefined ? [] : [listPreview(reading, source, mapping[reading.list] ?? {})];
  });
  const counted = Object.values(changes).reduce((sum, { length }) => sum + length, soFar.scenarios.changedCount);
  return { lists, changes: counted, words: imports.length, ...createdBy(soFar) };
}
