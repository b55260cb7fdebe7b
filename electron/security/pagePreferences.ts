/** How every page of the app is isolated, whether a window or a sheet that is printed. */
import { app, type WebPreferences } from 'electron';

/** The settings of a page; only the window gets a preload script. */
export function pagePreferences(preload?: string): WebPreferences {
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
    devTools: !app.isPackaged,
    ...(preload === undefined ? {} : { preload }),
  };
}
