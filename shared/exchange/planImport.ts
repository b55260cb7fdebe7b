/** From files to what one command changes in the workspace, with a report of every row. Nothing is changed here. */
import type { ListWord } from '../model/imported';
import type { BroughtScenario } from '../model/listed';
import { done, type Result } from '../result';
import { absentFrom } from './absent';
import { KnownCapabilities } from './capabilityNames';
import { type ListName, listNames } from './columns';
import type { ListJob } from './combine';
import { findHeader, type Header } from './header';
import { importDetails } from './importDetails';
import { importList } from './importList';
import { reportOf } from './listReport';
import { type KnownLists, type Lists, ListsSoFar } from './listsSoFar';
import type { ListMapping, Mapping } from './mapping';
import { mendedHeader } from './mends';
import type { ImportReport, RowLine, UnusedEntry } from './report';
import { areaRows } from './rows/areas';
import { capabilityRows } from './rows/capabilities';
import { consortiumRows } from './rows/consortia';
import { firmCapabilityRows } from './rows/firmCapabilities';
import { firmRows } from './rows/firms';
import { membershipRows } from './rows/memberships';
import { needRows } from './rows/needs';
import { phaseRows } from './rows/phases';
import { requirementRows } from './rows/requirements';
import { scenarioRows } from './rows/scenarios';
import { talentRows } from './rows/talents';
import { tieRows } from './rows/ties';
import type { SourceFile } from './table';
import { type ReadList, unusedIn, unusedSection } from './unused';

/** At most one file a list. */
export type ImportSources = Readonly<Partial<Record<ListName, SourceFile>>>;

/** New items and changed ones, whole, and what the lists said of them: for the command `lists.import`. */
export interface ImportChanges extends Lists {
  readonly scenarios: readonly BroughtScenario[];
  readonly imports: readonly ListWord[];
}

export interface ImportPlan {
  readonly changes: ImportChanges;
  readonly report: ImportReport;
}

/** What came of one list: its header and a line for every row, or why it cannot be read. */
export interface ListReading {
  readonly list: ListName;
  readonly outcome: Result<ReadList>;
}

type Reader = (job: ListJob, mapping: ListMapping) => readonly RowLine[];

const readers: Readonly<Record<ListName, Reader>> = {
  capabilities: (...rest) => importList(capabilityRows, ...rest),
  areas: (...rest) => importList(areaRows, ...rest),
  firms: (...rest) => importList(firmRows, ...rest),
  firmCapabilities: (...rest) => importDetails(firmCapabilityRows, ...rest),
  talents: (...rest) => importDetails(talentRows, ...rest),
  needs: (...rest) => importList(needRows, ...rest),
  requirements: (...rest) => importDetails(requirementRows, ...rest),
  ties: (...rest) => importList(tieRows, ...rest),
  scenarios: (...rest) => importList(scenarioRows, ...rest),
  consortia: (...rest) => importList(consortiumRows, ...rest),
  memberships: (...rest) => importDetails(membershipRows, ...rest),
  phases: (...rest) => importDetails(phaseRows, ...rest),
};

interface Found {
  readonly list: ListName;
  readonly source: SourceFile;
  readonly header: Result<Header>;
}

/** Capabilities that a person makes so that a list can name them; those that are there already stay. */
function makeCapabilities({ capabilities }: ListsSoFar, { newCapabilities = [] }: ListMapping): void {
  for (const capability of newCapabilities) {
    if (capabilities.get(capability.id) === undefined) capabilities.put(capability);
  }
}

function readingOf(
  soFar: ListsSoFar,
  { list, source, header: found }: Found,
  { [list]: mapping = {} }: Mapping,
  all: readonly Found[],
): ListReading {
  if (!found.ok) return { list, outcome: found };
  const knownBefore = new Set<string>(soFar.capabilities.all.map(({ id }) => id));
  makeCapabilities(soFar, mapping);
  const header = mendedHeader(found.value, mapping.mends);
  const names = new KnownCapabilities(soFar, mapping);
  const lines = readers[list](
    { lists: soFar, file: source.file, header, names, plainSize: mapping.plainSize },
    mapping,
  );
  const read = all.flatMap((one) => (one.source.file === source.file && one.header.ok ? one.header.value.sheet : []));
  const left = source.sheets.filter((sheet) => !read.includes(sheet));
  const absent = absentFrom(list, soFar, header);
  const report = reportOf(list, source, header, { lines, left, absent });
  return { list, outcome: done({ list, mapping, source, header, report, names, knownBefore }) };
}

/** Can a list be one of changes alone? */
function hasItems({ firms }: ListsSoFar, list: ListName): boolean {
  return list === 'firms' && firms.size > 0;
}

/** Understands the files in the order of the lists, so that later ones can name what earlier ones bring. */
export function readLists(
  workspace: KnownLists,
  sources: ImportSources,
  mapping: Mapping,
): { readonly soFar: ListsSoFar; readonly readings: readonly ListReading[] } {
  const soFar = new ListsSoFar(workspace);
  const found = listNames.flatMap((list): Found[] => {
    const source = sources[list];
    return source === undefined
      ? []
      : [{ list, source, header: findHeader(list, source, mapping[list], hasItems(soFar, list)) }];
  });
  return { soFar, readings: found.map((one) => readingOf(soFar, one, mapping, found)) };
}

/** What the files made and changed, and what they said. */
export function changesOf({ areas, capabilities, firms, needs, ties, scenarios, lastSaid }: ListsSoFar): ImportChanges {
  return {
    capabilities: capabilities.changed,
    areas: areas.changed,
    firms: firms.changed,
    needs: needs.changed,
    ties: ties.changed,
    scenarios: scenarios.changed,
    imports: lastSaid.changed,
  };
}

/** The areas that needs named and that are made for them. */
function areasCreatedBy({ announcedAreas, areas }: ListsSoFar): ImportReport['areasCreated'] {
  const made = [...announcedAreas.values()].filter(({ id }) => areas.get(id) !== undefined);
  return made.map(({ id, name }) => ({ id, name: name.fa }));
}

/** What rows named and is made for them. */
export function createdBy(soFar: ListsSoFar): Pick<ImportReport, 'areasCreated' | 'scenariosCreated'> {
  const scenarios = soFar.scenarios.made.map(({ id, name }) => ({ id, name: name.fa }));
  return { areasCreated: areasCreatedBy(soFar), scenariosCreated: scenarios };
}

/** A file without a header that can be understood refuses the whole import. */
export function planImport(workspace: KnownLists, sources: ImportSources, mapping: Mapping = {}): Result<ImportPlan> {
  const { soFar, readings } = readLists(workspace, sources, mapping);
  const read: ReadList[] = [];
  for (const { outcome } of readings) {
    if (!outcome.ok) return outcome;
    read.push(outcome.value);
  }
  const lists = read.map(({ report }) => report);
  const report = { lists, unused: unusedOf(mapping, sources, read), ...createdBy(soFar) };
  return done({ changes: changesOf(soFar), report });
}

/** What of the mapping had no effect, in the order of the lists. */
function unusedOf(mapping: Mapping, sources: ImportSources, read: readonly ReadList[]): readonly UnusedEntry[] {
  const idle = listNames.filter((list) => mapping[list] !== undefined && sources[list] === undefined);
  return [...idle.map(unusedSection), ...read.flatMap(unusedIn)];
}

/** Would the import change anything? */
export function isNothing(changes: ImportChanges): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}
