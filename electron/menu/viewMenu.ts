/** How it looks: language, theme, size of everything, full screen. */
import type { MenuItemConstructorOptions as Item } from 'electron';
import { themes } from '../../shared/ipc/settings';
import { languages } from '../../shared/language/language';
import type { MenuActs, MenuState } from './menuState';
import { menuText } from './menuText';

const languageNames = { fa: 'common.persian', en: 'common.english' } as const;
const themeNames = { system: 'menu.themeSystem', light: 'menu.themeLight', dark: 'menu.themeDark' } as const;

/** The menu «نما». */
export function viewMenu({ settings, withDevTools }: MenuState, acts: MenuActs): Item {
  const { language } = settings;
  const separator: Item = { type: 'separator' };
  return {
    label: menuText(language, 'menu.view'),
    submenu: [
      { label: menuText(language, 'menu.languages'), submenu: languageItems(settings, acts) },
      { label: menuText(language, 'menu.themes'), submenu: themeItems(settings, acts) },
      separator,
      { role: 'zoomIn', label: menuText(language, 'menu.zoomIn'), accelerator: 'CmdOrCtrl+=' },
      { role: 'zoomOut', label: menuText(language, 'menu.zoomOut'), accelerator: 'CmdOrCtrl+-' },
      { role: 'resetZoom', label: menuText(language, 'menu.zoomReset'), accelerator: 'CmdOrCtrl+0' },
      separator,
      { role: 'togglefullscreen', label: menuText(language, 'menu.fullScreen') },
      ...(withDevTools
        ? [separator, { role: 'toggleDevTools', label: menuText(language, 'menu.devTools') } as const]
        : []),
    ],
  };
}

function languageItems({ language }: MenuState['settings'], acts: MenuActs): Item[] {
  return languages.map((one) => ({
    type: 'radio',
    label: menuText(language, languageNames[one]),
    checked: one === language,
    click: () => acts.change({ language: one }),
  }));
}

function themeItems({ language, theme }: MenuState['settings'], acts: MenuActs): Item[] {
  return themes.map((one) => ({
    type: 'radio',
    label: menuText(language, themeNames[one]),
    checked: one === theme,
    click: () => acts.change({ theme: one }),
  }));
}
