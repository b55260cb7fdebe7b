/** The one window: opened where it was, shown when painted, closed when everything is on disk. */
import { BrowserWindow } from 'electron';
import { appAddress } from '../security/appAddress';
import { pagePreferences } from '../security/pagePreferences';
import { type Place, smallestWindow } from './place';

export interface MainWindowContext {
  readonly place: Place;
  readonly background: string;
  /** The bundled preload script. */
  readonly preload: string;
  readonly withDevTools: boolean;
  readonly onPlace: (place: Place) => void;
  /** Brings everything to disk; false keeps the window open. */
  readonly mayClose: () => Promise<boolean>;
}

/** Opens the window and loads the app's page into it. */
export function openMainWindow(context: MainWindowContext): BrowserWindow {
  const { place, background, preload, withDevTools } = context;
  const { maximized, ...bounds } = place;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    backgroundColor: background,
    webPreferences: pagePreferences({ preload, withDevTools }),
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  closeWhenSafe(window, context);
  void window.loadURL(appAddress('index.html'));
  return window;
}

function closeWhenSafe(window: BrowserWindow, { mayClose, onPlace }: MainWindowContext): void {
  let isAsking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    onPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    void mayClose().then((closes) => {
      isAsking = false;
      if (closes) window.destroy();
    });
  });
}

/** Brings the window to the front, wherever it is. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
