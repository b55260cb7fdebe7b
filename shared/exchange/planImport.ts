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

type Reader = (lists: ListsSoFar, source: SourceFile, header: Header, mapping?: ListMapping) => ListReport;

const readers: Readonly<Record<ListName, Reader>> = {
  capabilities: (...rest) => importList(capabilityRows, ...rest),
  firms: (...rest) => importList(firmRows, ...rest),
  needs: (...rest) => importList(needRows, ...rest),
  ties: (...rest) => importList(tieRows, ...rest),
};

/** Understands the files in the order of the lists, so that later ones can name what earlier ones bring. A file without a header that can be understood refuses the whole import. */
export function planImport(workspace: Lists, sources: ImportSources, mapping: Mapping = {}): Result<ImportPlan> {
  const soFar = new ListsSoFar(workspace);
  const reports: ListReport[] = [];
  for (const list of listNames) {
    const source = sources[list];
    if (source === undefined) continue;
    const header = findHeader(list, source, mapping[list]);
    if (!header.ok) return header;
    reports.push(readers[list](soFar, source, header.value, mapping[list]));
  }
  const { areas, capabilities, firms, needs, ties } = soFar;
  const areasCreated = areas.changed.map(({ id, name }) => ({ id, name: name.fa }));
  return done({
    changes: {
      capabilities: capabilities.changed,
      areas: areas.changed,
      firms: firms.changed,
      needs: needs.changed,
      ties: ties.changed,
    },
    report: { lists: reports, areasCreated },
  });
}

/** Would the import change anything? */
export function isNothing(changes: Lists): boolean {
  return Object.values(changes).every((list: Workspace[keyof Lists]) => list.length === 0);
}
