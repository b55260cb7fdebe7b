/** The app as a whole: all the window needs to draw its first picture, and the clipboard. */
import type { AppFacts, Recovery } from '../../../shared/ipc/contract';
import { done } from '../../../shared/result';
import type { Desk, Unopened } from '../../workspace/desk';
import type { RecentFiles } from '../../workspace/recentFiles';
import type { SettingsFile } from '../../workspace/settingsFile';
import type { Handlers } from '../answer';

export interface AppContext {
  readonly facts: AppFacts;
  readonly desk: Desk;
  readonly recent: RecentFiles;
  readonly settings: SettingsFile;
  /** Settles when the workspace of this start has been opened, or could not be. */
  readonly ready: () => Promise<unknown>;
  /** Puts words on the clipboard. */
  readonly copyText: (text: string) => void;
}

/** The handlers about the app as a whole. */
export function appHandlers(context: AppContext): Pick<Handlers, 'app.state' | 'app.copy'> {
  const { facts, desk, recent, settings, ready } = context;
  return {
    'app.copy': ({ text }) => {
      context.copyText(text);
      return done(null);
    },
    'app.state': async () => {
      await ready();
      return done({
        app: facts,
        settings: settings.current,
        document: desk.session?.document ?? null,
        recovery: withoutPath(desk.unopened),
        recent: recent.list,
      });
    },
  };
}

function withoutPath(unopened: Unopened | undefined): Recovery | null {
  if (unopened === undefined) return null;
  const { path: _path, ...recovery } = unopened;
  return recovery;
}
