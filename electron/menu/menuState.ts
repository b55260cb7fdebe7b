/** What the menu shows and what its items do; the menu is built anew whenever the state differs. */
import type { AppFacts, HistoryState, MenuAction, RecentFile } from '../../shared/ipc/contract';
import type { Settings } from '../../shared/ipc/settings';

export interface MenuState {
  readonly app: AppFacts;
  readonly settings: Pick<Settings, 'language' | 'theme'>;
  readonly isOpen: boolean;
  readonly history: HistoryState;
  readonly recent: readonly RecentFile[];
  /** Only a development build has the developer tools. */
  readonly withDevTools: boolean;
}

/** Requests that the menu makes in the window's place; they need no further input. */
export type MenuRequest =
  | 'workspace.create'
  | 'workspace.open'
  | 'workspace.openSample'
  | 'workspace.saveAs'
  | 'workspace.reveal'
  | 'workspace.close'
  | 'reviewing.choose';

export interface MenuActs {
  readonly request: (name: MenuRequest) => void;
  readonly openRecent: (id: string) => void;
  /** Of the text field that has the focus, else of the document. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** What the window carries out. */
  readonly send: (action: MenuAction) => void;
  readonly change: (settings: Partial<MenuState['settings']>) => void;
  readonly about: () => void;
}
