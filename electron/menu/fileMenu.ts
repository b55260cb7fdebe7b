/** Files: new, open, sample, recent, save as, export, close, quit. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import type { RecentFile } from '../../shared/ipc/contract';
import { pickText } from '../../shared/language/text';
import type { MenuActs, MenuState } from './menuState';
import { asLabel, menuText } from './menuText';

/** The menu «پرونده». */
export function fileMenu(state: MenuState, acts: MenuActs): Item {
  const { isOpen: enabled, app } = state;
  const { language } = state.settings;
  return {
    label: menuText(language, 'menu.file'),
    submenu: [
      {
        label: menuText(language, 'menu.newWorkspace'),
        accelerator: 'CmdOrCtrl+N',
        click: () => acts.request('workspace.create'),
      },
      {
        label: menuText(language, 'menu.openWorkspace'),
        accelerator: 'CmdOrCtrl+O',
        click: () => acts.request('workspace.open'),
      },
      { label: menuText(language, 'menu.recent'), submenu: recentItems(state, acts) },
      { label: menuText(language, 'reviewing.openPackage'), click: () => acts.request('reviewing.choose') },
      { label: menuText(language, 'menu.openSample'), click: () => acts.request('workspace.openSample') },
      { type: 'separator' },
      {
        label: menuText(language, 'menu.saveAs'),
        accelerator: 'CmdOrCtrl+Shift+S',
        enabled,
        click: () => acts.request('workspace.saveAs'),
      },
      { label: menuText(language, 'menu.reveal'), enabled, click: () => acts.request('workspace.reveal') },
      {
        label: menuText(language, 'importing.open'),
        accelerator: 'CmdOrCtrl+I',
        enabled,
        click: () => acts.send('import'),
      },
      { label: menuText(language, 'reviews.inbox.open'), enabled, click: () => acts.send('answers') },
      {
        label: menuText(language, 'menu.exportProposals'),
        accelerator: 'CmdOrCtrl+E',
        enabled,
        click: () => acts.send('export'),
      },
      { label: menuText(language, 'menu.exportLists'), enabled, click: () => acts.send('exportLists') },
      { label: menuText(language, 'menu.exportTexts'), enabled, click: () => acts.send('exportTexts') },
      { label: menuText(language, 'menu.templates'), click: () => acts.send('templates') },
      { type: 'separator' },
      {
        label: menuText(language, 'menu.closeWorkspace'),
        accelerator: 'CmdOrCtrl+W',
        enabled,
        click: () => acts.request('workspace.close'),
      },
      ...(app.platform === 'darwin' ? [] : [quitItem(state)]),
    ],
  };
}

/** Leaves the app, by the shortcut each system has for it. */
export function quitItem({ settings }: MenuState): Item {
  return { role: 'quit', label: menuText(settings.language, 'menu.quit'), accelerator: 'CmdOrCtrl+Q' };
}

function recentItems({ recent, settings }: MenuState, acts: MenuActs): Item[] {
  if (recent.length === 0) return [{ label: menuText(settings.language, 'menu.noRecent'), enabled: false }];
  return recent.map((file) => ({
    label: asLabel(labelOf(file, settings.language)),
    click: () => acts.openRecent(file.id),
  }));
}

function labelOf({ title, fileName }: RecentFile, language: MenuState['settings']['language']): string {
  return `${pickText(title, language)} (\u2068${fileName}\u2069)`;
}
