/** The one window: opened where it was, shown when painted, closed when everything is on disk. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '../../shared/ipc/settings';
import { appAddress } from '../security/appAddress';
import { pagePreferences } from '../security/pagePreferences';
import { groundColour } from './ground';
import { fittingPlace, type Place, smallestWindow } from './place';

export interface MainWindowContext {
  /** Where the window was when it was last closed. */
  readonly remembered: Place | undefined;
  readonly theme: Settings['theme'];
  /** The bundled preload script. */
  readonly preload: string;
  readonly withDevTools: boolean;
  /** Brings everything to disk; false keeps the window open. */
  readonly mayClose: () => Promise<boolean>;
  /** The last thing before the window goes, with the place it had. */
  readonly beforeClosed: (place: Place) => Promise<void>;
}

/** Opens the window and loads the app's page into it. */
export function openMainWindow(context: MainWindowContext): BrowserWindow {
  const { remembered, theme, preload, withDevTools } = context;
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...bounds } = fittingPlace(remembered, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    backgroundColor: groundColour(theme, nativeTheme.shouldUseDarkColors),
    webPreferences: pagePreferences({ preload, withDevTools }),
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  closeWhenSafe(window, context);
  void window.loadURL(appAddress('index.html'));
  return window;
}

function closeWhenSafe(window: BrowserWindow, { mayClose, beforeClosed }: MainWindowContext): void {
  let isClosing = false;
  const close = async () => {
    if (!(await mayClose())) return;
    await beforeClosed({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    window.destroy();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void close().finally(() => {
      isClosing = false;
    });
  });
}

/** Brings the window to the front, wherever it is. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
