/**
 * The one place where main process and window meet: every request with its input and answer, every event with its payload. The window
 * never sends a path; it names what the main process already knows (a recent file, an export, a run) by id.
 */
import type { CommandCall } from '../commands/registry';
import type { Patch } from '../document/patch';
import type { ListName } from '../exchange/columns';
import type { Mapping } from '../exchange/mapping';
import type { ImportPreview } from '../exchange/preview';
import type { ScenarioId } from '../ids';
import type { Language } from '../language/language';
import type { Workspace } from '../model/workspace';
import type { Bilingual, Refusal, Result } from '../result';
import type { Chosen } from './chosen';
import type { CoordinationRequests } from './coordination';
import type { Exported, PaperEvents, PaperRequests } from './papers';
import type { PlanningEvents, PlanningRequests } from './planning';
import type { ReviewingEvents, ReviewingRequests } from './reviewing';
import type { ReviewsEvents, ReviewsRequests } from './reviews';
import type { Settings } from './settings';

/** Where undo and redo stand; undefined when there is nothing to undo or redo. */
export interface HistoryState {
  readonly undo?: Bilingual;
  readonly redo?: Bilingual;
}

/** What the title bar says of the file. */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

export interface OpenDocument {
  readonly revision: number;
  readonly workspace: Workspace;
  /** The file's name without its folder. */
  readonly fileName: string;
  /** The folder, to be read by a person. */
  readonly folder: string;
  readonly history: HistoryState;
  readonly saved: SavedState;
}

export interface RecentFile {
  readonly id: string;
  readonly fileName: string;
  readonly folder: string;
  readonly title: Bilingual;
  readonly openedAt: string;
}

/** A file that could not be opened, and what can be done; nothing was overwritten. */
export interface Recovery {
  readonly fileName: string;
  readonly folder: string;
  readonly kind: 'not-a-workspace' | 'too-new' | 'broken' | 'dangling' | 'missing' | 'unreadable' | 'locked';
  readonly refusal: Refusal;
  /** Sound copies kept beside the file, newest first. */
  readonly backups: readonly { readonly id: string; readonly savedAt: string; readonly kind: 'recent' | 'daily' }[];
}

export interface AppFacts {
  readonly version: string;
  readonly platform: 'linux' | 'win32' | 'darwin';
}

/** All the window needs to draw its first picture. */
export interface AppState {
  readonly app: AppFacts;
  readonly settings: Settings;
  readonly document: OpenDocument | null;
  readonly recovery: Recovery | null;
  readonly recent: readonly RecentFile[];
}

export interface ListsRequest {
  readonly kind: 'xlsx' | 'csv';
  /** Null: every scenario. */
  readonly scenarioId: ScenarioId | null;
  readonly language: Language;
}

/** A file of lists that is read and waits for decisions. */
export interface ImportFile {
  readonly importId: string;
  readonly fileName: string;
  readonly from: 'file' | 'clipboard';
  /** Encoding and separator can be chosen. */
  readonly isText: boolean;
  /** The lists that the file seems to hold. */
  readonly lists: readonly ListName[];
}

/** What is decided about a file: which lists it holds, and how they are to be read and taken. */
export interface ImportRequest {
  readonly importId: string;
  readonly lists: readonly ListName[];
  readonly mapping: Mapping;
}

export const importStages = ['reading', 'understanding', 'taking'] as const;

/** Requests: input and answer. Every answer travels as a Result of it. */
export interface Requests
  extends PlanningRequests,
    PaperRequests,
    ReviewingRequests,
    CoordinationRequests,
    ReviewsRequests {
  'app.state': { input: Record<string, never>; answer: AppState };
  /** Puts words on the clipboard. */
  'app.copy': { input: { text: string }; answer: null };
  'settings.change': { input: Partial<Settings>; answer: Settings };

  /** A new workspace with the reference tables and no firms; asks where to keep it. */
  'workspace.create': { input: Record<string, never>; answer: Chosen<OpenDocument> };
  /** The sample workspace, in the app's own folder. */
  'workspace.openSample': { input: Record<string, never>; answer: Chosen<OpenDocument> };
  'workspace.open': { input: Record<string, never>; answer: Chosen<OpenDocument> };
  'workspace.openRecent': { input: { id: string }; answer: Chosen<OpenDocument> };
  'workspace.forgetRecent': { input: { id: string }; answer: readonly RecentFile[] };
  'workspace.saveAs': { input: Record<string, never>; answer: Chosen<OpenDocument> };
  'workspace.close': { input: Record<string, never>; answer: Chosen<null> };
  /** Opens a backup of the file that could not be read, as a new file beside it. */
  'workspace.recover': { input: { backupId: string }; answer: OpenDocument };
  /** Leaves the recovery screen for the first-run screen. */
  'workspace.dismissRecovery': { input: Record<string, never>; answer: null };
  /** Shows the file (or the unreadable one) in its folder. */
  'workspace.reveal': { input: Record<string, never>; answer: null };

  /** Answered when the change is durable; calls with the same gesture become one undo step. */
  'document.execute': { input: { command: CommandCall; gesture?: string }; answer: { revision: number } };
  /** Takes back everything of a gesture that is still running. */
  'document.bail': { input: { gesture: string }; answer: { revision: number } };
  'document.undo': { input: Record<string, never>; answer: { revision: number } };
  'document.redo': { input: Record<string, never>; answer: { revision: number } };

  /** The lists of the workspace and how its scenarios stand: a workbook, or a folder of text files. */
  'lists.export': { input: ListsRequest; answer: Chosen<Exported> };
  /** Empty lists to be filled in. */
  'lists.templates': { input: { language: Language }; answer: Chosen<Exported> };

  /** Asks for a file of lists and reads it. A new import ends the one before. */
  'imports.choose': { input: Record<string, never>; answer: Chosen<ImportFile> };
  /** Reads a file that was dropped on the window. */
  'imports.bring': { input: { name: string; bytes: Uint8Array }; answer: ImportFile };
  /** Reads what was copied from a spreadsheet. */
  'imports.paste': { input: Record<string, never>; answer: ImportFile };
  'imports.preview': { input: ImportRequest; answer: ImportPreview };
  /** Takes over what the file brings as one step; a preview other than the last one is answered too. The file stays at hand for another try. */
  'imports.take': { input: ImportRequest; answer: { revision: number; preview?: ImportPreview } };
  /** Saves the report of the last preview, or of what was taken, as .xlsx, .csv or .json by the ending chosen. */
  'imports.saveReport': { input: { importId: string; language: Language }; answer: Chosen<{ fileName: string }> };
  /** Tells whether the import holds decisions of a person: they are not lost without asking. */
  'imports.decided': { input: { importId: string; isDecided: boolean }; answer: null };
  /** Ends the import at once, whatever it does. */
  'imports.cancel': { input: { importId: string }; answer: null };
}

export type RequestName = keyof Requests;
export type InputOf<Name extends RequestName> = Requests[Name]['input'];
export type AnswerOf<Name extends RequestName> = Requests[Name]['answer'];

/** Menu items that the window carries out; the others are requests that the main process carries out itself. */
export const menuActions = [
  'palette',
  'import',
  'answers',
  'export',
  'exportLists',
  'exportTexts',
  'templates',
  'plan',
  'settings',
  'shortcuts',
] as const;
export type MenuAction = (typeof menuActions)[number];

/** Events from the main process. */
export interface Events extends PlanningEvents, PaperEvents, ReviewingEvents, ReviewsEvents {
  /** Another file is open, or none. */
  'document.opened': OpenDocument | null;
  /** A part of a large change, ahead of the `document.changed` that completes it; as JSON, because borders copy objects slowly. */
  'document.changing': { readonly revision: number; readonly patches: string };
  /** Sent at once, before the change is durable. */
  'document.changed': {
    readonly revision: number;
    readonly patches: readonly Patch[];
    readonly label: Bilingual;
    readonly history: HistoryState;
  };
  'document.saved': SavedState;
  'recovery.needed': Recovery;
  'recent.changed': readonly RecentFile[];
  'settings.changed': Settings;
  'imports.progress': {
    /** Empty while a file is read that has no id yet. */
    readonly importId: string;
    readonly stage: (typeof importStages)[number];
    /** 0..1 */
    readonly share: number;
  };
  'menu.action': MenuAction;
}

export type EventName = keyof Events;

/** What the preload script puts on `window.peyvand`: frozen, and nothing else. */
export interface PeyvandBridge {
  readonly request: <Name extends RequestName>(name: Name, input: InputOf<Name>) => Promise<Result<AnswerOf<Name>>>;
  /** @returns how to stop listening */
  readonly on: <Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void) => () => void;
}
