/** Editing: undo and redo name the step; cut, copy and paste are the text fields' own. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import type { MenuActs, MenuState } from './menuState';
import { menuText } from './menuText';

/** The menu «ویرایش». */
export function editMenu({ settings: { language }, history, app }: MenuState, acts: MenuActs): Item {
  const { undo, redo } = history;
  return {
    label: menuText(language, 'menu.edit'),
    submenu: [
      {
        label: undo ? menuText(language, 'menu.undoNamed', { label: undo }) : menuText(language, 'menu.undo'),
        accelerator: 'CmdOrCtrl+Z',
        enabled: undo !== undefined,
        click: acts.undo,
      },
      {
        label: redo ? menuText(language, 'menu.redoNamed', { label: redo }) : menuText(language, 'menu.redo'),
        accelerator: app.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z',
        enabled: redo !== undefined,
        click: acts.redo,
      },
      { type: 'separator' },
      { role: 'cut', label: menuText(language, 'menu.cut') },
      { role: 'copy', label: menuText(language, 'menu.copy') },
      { role: 'paste', label: menuText(language, 'menu.paste') },
      { role: 'selectAll', label: menuText(language, 'menu.selectAll') },
      { type: 'separator' },
      { label: menuText(language, 'menu.palette'), accelerator: 'CmdOrCtrl+K', click: () => acts.send('palette') },
      ...(app.platform === 'darwin' ? [] : [settingsItem(language, acts)]),
    ],
  };
}

/** Where the settings are opened from; on a Mac that is the app's own menu. */
export function settingsItem(language: MenuState['settings']['language'], acts: MenuActs): Item {
  return { label: menuText(language, 'menu.settings'), accelerator: 'CmdOrCtrl+,', click: () => acts.send('settings') };
}
