/** What the menu has to show at this moment. */
import type { AppFacts } from '../../shared/ipc/contract';
import type { Desk } from '../workspace/desk';
import type { RecentFiles } from '../workspace/recentFiles';
import type { SettingsFile } from '../workspace/settingsFile';
import type { MenuState } from './menuState';

export interface MenuSources {
  readonly facts: AppFacts;
  readonly settings: Pick<SettingsFile, 'current'>;
  readonly desk: Pick<Desk, 'session'>;
  readonly recent: Pick<RecentFiles, 'list'>;
  readonly withDevTools: boolean;
}

/** Gathers the menu's state from the parts of the app. */
export function menuStateOf({ facts, settings, desk, recent, withDevTools }: MenuSources): MenuState {
  const { language, theme } = settings.current;
  return {
    app: facts,
    settings: { language, theme },
    isOpen: desk.session !== undefined,
    history: desk.session?.document.history ?? {},
    recent: recent.list,
    withDevTools,
  };
}
