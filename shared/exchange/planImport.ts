/** From files to what one command changes in the workspace, with a report of every row. Nothing is changed here. */
import type { Workspace } from '../model/workspace';
import { done, type Result } from '../result';
import { type ListName, listNames } from './columns';
import { findHeader, type Header } from './header';
import { importList } from './importList';
import { type Lists, ListsSoFar } from './listsSoFar';
import type { ListMapping, Mapping } from './mapping';
import type { ImportReport, ListReport } from './report';
import { capabilityRows } from './rows/capabilities';
import { firmRows } from './rows/firms';
import { needRows } from './rows/needs';
import { tieRows } from './rows/ties';
import type { SourceFile } from './table';

/** At most one file a list. */
export type ImportSources = Readonly<Partial<Record<ListName, SourceFile>>>;

export interface ImportPlan {
  /** New items and changed ones, whole, for the command `lists.import`. */
  readonly changes: Lists;
  readonly report: ImportReport;
}

/** What came of one list: its header and a line for every row, or why it cannot be read. */
export interface ListReading {
  readonly list: ListName;
  readonly outcome: Result<{ readonly header: Header; readonly report: ListReport }>;
}

type Reader = (lists: ListsSoFar, source: SourceFile, header: Header, mapping?: ListMapping) => ListReport;

const readers: Readonly<Record<ListName, Reader>> = {
  capabilities: (...rest) => importList(capabilityRows, ...rest),
  firms: (...rest) => importList(firmRows, ...rest),
  needs: (...rest) => importList(needRows, ...rest),
  ties: (...rest) => importList(tieRows, ...rest),
};

/** Understands the files in the order of the lists, so that later ones can name what earlier ones bring. */
export function readLists(
  workspace: Lists,
  sources: ImportSources,
  mapping: Mapping,
): { readonly soFar: ListsSoFar; readonly readings: readonly ListReading[] } {
  const soFar = new ListsSoFar(workspace);
  const readings = listNames.flatMap((list): ListReading[] => {
    const source = sources[list];
    if (source === undefined) return [];
    const header = findHeader(list, source, mapping[list]);
    if (!header.ok) return [{ list, outcome: header }];
    const report = readers[list](soFar, source, header.value, mapping[list]);
    return [{ list, outcome: done({ header: header.value, report }) }];
  });
  return { soFar, readings };
}

/** What the files made and changed. */
export function changesOf({ areas, capabilities, firms, needs, ties }: ListsSoFar): Lists {
  return {
    capabilities: capabilities.changed,
    areas: areas.changed,
    firms: firms.changed,
    needs: needs.changed,
    ties: ties.changed,
  };
}

/** The areas that needs named and that are made for them. */
export function areasCreatedBy({ areas }: Lists): ImportReport['areasCreated'] {
  return areas.map(({ id, name }) => ({ id, name: name.fa }));
}

/** A file without a header that can be understood refuses the whole import. */
export function planImport(workspace: Lists, sources: ImportSources, mapping: Mapping = {}): Result<ImportPlan> {
  const { soFar, readings } = readLists(workspace, sources, mapping);
  const reports: ListReport[] = [];
  for (const { outcome } of readings) {
    if (!outcome.ok) return outcome;
    reports.push(outcome.value.report);
  }
  const changes = changesOf(soFar);
  return done({ changes, report: { lists: reports, areasCreated: areasCreatedBy(changes) } });
}

/** Would the import change anything? */
export function isNothing(changes: Lists): boolean {
  return Object.values(changes).every((list: Workspace[keyof Lists]) => list.length === 0);
}
