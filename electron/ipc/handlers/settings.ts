/** The person's settings: kept at this computer, told to the window, and followed by menu and theme. */
import type { Settings } from '../../../shared/ipc/settings';
import { done } from '../../../shared/result';
import type { SettingsFile } from '../../workspace/settingsFile';
import type { Handlers, Report } from '../answer';
import type { Emit } from '../emit';

export interface SettingsContext {
  readonly settings: SettingsFile;
  readonly emit: Emit;
  readonly report: Report;
  /** Menu, theme and title follow. */
  readonly onSettings: (settings: Settings) => void;
}

/** The handlers about settings. */
export function settingsHandlers(context: SettingsContext): Pick<Handlers, 'settings.change'> {
  const { settings, emit, report, onSettings } = context;
  return {
    'settings.change': async (change) => {
      // Settings that cannot be kept hold until the end; that is no reason to refuse them.
      await settings.change(change).catch((error: unknown) => report('The settings could not be kept', error));
      onSettings(settings.current);
      emit('settings.changed', settings.current);
      return done(settings.current);
    },
  };
}
