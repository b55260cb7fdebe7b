/** What surrounds the window: its title, its theme, and closing it only when everything is on disk. */
import type { BrowserWindow, NativeTheme } from 'electron';
import type { Settings } from '../../shared/ipc/settings';
import { t } from '../../shared/language/messages/say';
import { pickText } from '../../shared/language/text';
import type { Workspace } from '../../shared/model/workspace';
import { groundColour } from './ground';

/** The title bar's text. */
export function windowTitle(workspace: Workspace | undefined, { language }: Pick<Settings, 'language'>): string {
  if (workspace === undefined) return t(language, 'common.appName');
  return t(language, 'menu.titled', { workspace: pickText(workspace.title, language) });
}

/** Brings the window in line with document and settings. */
export function dressWindow(
  window: BrowserWindow | undefined,
  nativeTheme: NativeTheme,
  workspace: Workspace | undefined,
  settings: Settings,
): void {
  if (nativeTheme.themeSource !== settings.theme) nativeTheme.themeSource = settings.theme;
  if (window === undefined || window.isDestroyed()) return;
  window.setTitle(windowTitle(workspace, settings));
  window.setBackgroundColor(groundColour(settings.theme, nativeTheme.shouldUseDarkColors));
}
