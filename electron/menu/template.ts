/** The menu bar as a plain value: every command with its label, its shortcut, and whether it can be chosen now. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import { editMenu, settingsItem } from './editMenu';
import { fileMenu, quitItem } from './fileMenu';
import type { MenuActs, MenuState } from './menuState';
import { menuText, versionText } from './menuText';
import { viewMenu } from './viewMenu';

/** The whole menu bar for a state, wired to what its items do. */
export function menuTemplate(state: MenuState, acts: MenuActs): Item[] {
  return [
    ...(state.app.platform === 'darwin' ? [appMenu(state, acts)] : []),
    fileMenu(state, acts),
    editMenu(state, acts),
    planningMenu(state, acts),
    viewMenu(state, acts),
    helpMenu(state, acts),
  ];
}

function appMenu(state: MenuState, acts: MenuActs): Item {
  const { language } = state.settings;
  return {
    label: menuText(language, 'common.appName'),
    submenu: [
      aboutItem(state, acts),
      { type: 'separator' },
      settingsItem(language, acts),
      { type: 'separator' },
      { role: 'hide', label: menuText(language, 'menu.hide') },
      quitItem(state),
    ],
  };
}

function planningMenu({ settings: { language }, isOpen }: MenuState, acts: MenuActs): Item {
  return {
    label: menuText(language, 'menu.planning'),
    submenu: [
      {
        label: menuText(language, 'menu.plan'),
        accelerator: 'CmdOrCtrl+Enter',
        enabled: isOpen,
        click: () => acts.send('plan'),
      },
    ],
  };
}

function helpMenu(state: MenuState, acts: MenuActs): Item {
  const { language } = state.settings;
  return {
    role: 'help',
    label: menuText(language, 'menu.help'),
    submenu: [
      { label: menuText(language, 'menu.shortcuts'), accelerator: 'F1', click: () => acts.send('shortcuts') },
      ...(state.app.platform === 'darwin' ? [] : [aboutItem(state, acts)]),
    ],
  };
}

function aboutItem({ app, settings }: MenuState, acts: MenuActs): Item {
  const version = versionText(app.version, settings.language);
  return { label: menuText(settings.language, 'menu.about', { version }), click: acts.about };
}
