/** Composition root of the main process: decides what was asked for and puts the parts together. */
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, Menu, nativeTheme, protocol, session, shell } from 'electron';
import { importing } from './exchange/importing';
import { startHeadless } from './headless/inElectron';
import type { Report } from './ipc/answer';
import { type Emit, emitter } from './ipc/emit';
import { fileDoor } from './ipc/fileDoor';
import { allHandlers } from './ipc/handlers';
import { installIpc } from './ipc/register';
import { menuActs } from './menu/acts';
import { installMenu } from './menu/install';
import { menuStateOf } from './menu/menuStateOf';
import { installTextMenu } from './menu/textFields';
import { printing } from './papers/printing';
import { startClashes } from './planner/clashHost';
import { startPlan } from './planner/host';
import { installEarlySecurity, installSessionSecurity } from './security/install';
import { dressWindow } from './window/appWindow';
import { mayClose } from './window/closing';
import { systemDialogs } from './window/dialogs';
import { openFirst, openFurther } from './window/firstWorkspace';
import { factsOfThisApp } from './window/here';
import { keyStore } from './window/keyStore';
import { type Launch, ownWords, readLaunch } from './window/launchWords';
import { focusWindow, openMainWindow } from './window/mainWindow';
import { installOtherStarts } from './window/otherStarts';
import { soon } from './window/soon';
import { Desk } from './workspace/desk';
import { RecentFiles } from './workspace/recentFiles';
import { SettingsFile } from './workspace/settingsFile';
import { WindowMemory } from './workspace/windowMemory';

const launch = readLaunch(ownWords(process.argv, app.isPackaged), process.env.PEYVAND_CWD ?? process.cwd());
const built = join(import.meta.dirname, '..');
const withDevTools = !app.isPackaged;
const report: Report = (what, error) => console.error(`${what}:`, error);

installEarlySecurity(app, protocol);
if (launch.kind === 'headless') startHeadless(launch.words, process.env.PEYVAND_CWD ?? process.cwd());
else if (app.requestSingleInstanceLock(launch)) start(launch).catch(giveUp);
else app.exit(0);

function giveUp(error: unknown): void {
  report('Peyvand cannot start', error);
  app.exit(1);
}

async function start(first: Launch): Promise<void> {
  let asked = first;
  const userFolder = app.getPath('userData');
  const recent = new RecentFiles(userFolder);
  const settings = new SettingsFile(userFolder);
  const memory = new WindowMemory(userFolder);
  const facts = factsOfThisApp(app.getVersion());
  let window: BrowserWindow | undefined;
  let opening: Promise<unknown> = Promise.resolve();

  const contents = () => (window?.isDestroyed() === false ? window.webContents : undefined);
  const send = emitter(contents);
  const emit: Emit = (name, payload) => {
    if (name === 'document.opened') {
      stopWork();
      void memory.keep({ wasOpen: desk.session !== undefined });
    }
    send(name, payload);
    refresh();
  };
  const now = () => new Date().toISOString();
  const language = () => settings.current.language;
  const desk = new Desk({ appVersion: facts.version, now, recent, emit });
  const current = () => desk.session?.workspace;
  const dialogs = systemDialogs({ dialog, window: () => window, language, documents: () => app.getPath('documents') });
  const files = { desk, recent, dialogs, files: fileDoor(shell), emit, now, sampleFolder: join(userFolder, 'sample') };
  const keeping = { userFolder, keyStore };
  const copyText = (text: string) => clipboard.writeText(text);
  const work = { ...printing, ...importing(clipboard), copyText, startPlan, startClashes, onSettings: () => refresh() };
  const own = { facts, version: facts.version, settings, report, language, current, ready: () => opening };
  const { handlers, stopWork, mayLeave, packages } = allHandlers({ ...own, ...files, ...work, ...keeping });
  const acts = menuActs({ app: facts, handlers, contents, dialog, settings: () => settings.current, emit, report });
  let refresh = (): void => undefined;
  let further = async (next: Launch): Promise<void> => {
    asked = next;
  };
  installOtherStarts(app, (next) => void further(next));

  await Promise.all([app.whenReady(), recent.load(), settings.load(), memory.load()]);
  installSessionSecurity(session.defaultSession, join(built, 'renderer'), withDevTools);
  installIpc(handlers, () => window && { contents: contents(), mainFrame: contents()?.mainFrame }, report);
  const refreshMenu = installMenu(Menu, () => menuStateOf({ ...own, ...files, withDevTools }), acts);
  refresh = soon(() => {
    refreshMenu();
    dressWindow(window, nativeTheme, current(), settings.current);
  });
  refresh();
  opening = openFirst(asked, { ...files, memory, packages });
  window = openMainWindow({
    remembered: memory.place,
    theme: settings.current.theme,
    preload: join(built, 'preload', 'preload.cjs'),
    withDevTools,
    mayClose: async () =>
      (await mayLeave()) &&
      mayClose(
        () => desk.flush(),
        ({ refusal }) => dialogs.afterFailedSave(refusal),
      ),
    beforeClosed: async (place) => {
      await memory.keep({ place });
      await Promise.all([desk.putAway(), packages.settled()]);
    },
  });
  installTextMenu(Menu, window.webContents, language);
  further = async (next) => {
    if (window !== undefined) focusWindow(window);
    await openFurther(next, { desk, packages, mayLeave });
  };
}
