/** How an entry of a mapping that had no effect is named, and what is known when it is looked for. */
import { both } from '../../language/messages/say';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { KnownCapabilities } from '../capabilityNames';
import type { ListName } from '../columns';
import type { Header } from '../header';
import type { ListMapping } from '../mapping';
import type { ListReport, UnusedEntry } from '../report';
import type { SourceFile } from '../table';

/** What was read of one list under its mapping. */
export interface ReadList {
  readonly list: ListName;
  readonly mapping: ListMapping;
  readonly source: SourceFile;
  readonly header: Header;
  readonly report: ListReport;
  readonly names: KnownCapabilities;
  /** Ids of the capabilities that there were before the list made any. */
  readonly knownBefore: ReadonlySet<string>;
}

type Reason = (path: string) => Sentence;

/** @param inside the place within the list's part of the mapping */
export function unused(list: ListName, inside: readonly string[], code: string, reason: Reason): UnusedEntry {
  const path = [list, ...inside];
  return { list, path, code, sentence: both(reason(path.join('.'))) };
}

/** A part of the mapping for whose list no file was given. */
export function unusedSection(list: ListName): UnusedEntry {
  return unused(list, [], 'no-file', (path) => sentence('mapping.unused.section', { path }));
}
