/** What the host of the lists' process and the process say to each other. */
import type { ListName } from '../../../shared/exchange/columns';
import type { KnownLists } from '../../../shared/exchange/listsSoFar';
import type { Mapping } from '../../../shared/exchange/mapping';
import type { ImportChanges, ImportPlan } from '../../../shared/exchange/planImport';
import type { ImportPreview } from '../../../shared/exchange/preview';
import type { Result } from '../../../shared/result';

/** A file on the disk, or what was dropped or copied. */
export type ListSource = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** Which file each list is in; files go by the key under which they were read. */
export type SourceKeys = Readonly<Partial<Record<ListName, string>>>;

export interface ReadFile {
  /** Encoding and separator can be chosen. */
  readonly isText: boolean;
  /** The lists that the file seems to hold. */
  readonly lists: readonly ListName[];
}

/** What is asked of the process, and what it answers. */
export interface Tasks {
  /** Reads a file and keeps it under a key. */
  readonly read: { readonly asks: { readonly key: string; readonly source: ListSource }; readonly answers: ReadFile };
  /** Keeps the lists of the workspace for what is asked next. */
  readonly know: { readonly asks: { readonly lists: KnownLists }; readonly answers: null };
  readonly preview: {
    readonly asks: { readonly sources: SourceKeys; readonly mapping: Mapping };
    readonly answers: ImportPreview;
  };
  readonly plan: {
    readonly asks: { readonly sources: SourceKeys; readonly mapping: Mapping };
    readonly answers: ImportPlan;
  };
  /** The plan without its report, for whoever has seen the preview. */
  readonly changes: {
    readonly asks: { readonly sources: SourceKeys; readonly mapping: Mapping };
    readonly answers: ImportChanges;
  };
}

export type TaskName = keyof Tasks;

export type Order = {
  readonly [Name in TaskName]: { readonly id: number; readonly kind: Name } & Tasks[Name]['asks'];
}[TaskName];

export const stages = ['reading', 'understanding'] as const;

export interface Progress {
  readonly stage: (typeof stages)[number];
  /** 0..1 */
  readonly share: number;
}

export type Tiding =
  /** The process is at it, and how far it is; a file that brings no news for long is given up. */
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'answer'; readonly result: Result<Tasks[TaskName]['answers']> }
  /** A bug: what was thrown. */
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string };
