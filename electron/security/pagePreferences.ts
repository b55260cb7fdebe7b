/** How every page of the app is isolated, whether a window or a sheet that is printed. */
import type { WebPreferences } from 'electron';

/** The settings of a page; only the window gets a preload script, and developer tools only in a development build. */
export function pagePreferences({
  preload,
  withDevTools = false,
}: {
  preload?: string;
  withDevTools?: boolean;
} = {}): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    enableWebSQL: false,
    spellcheck: false,
    devTools: withDevTools,
    ...(preload === undefined ? {} : { preload }),
  };
}
