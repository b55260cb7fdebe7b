/** Puts the menu up, and anew whenever what it shows has changed. */
import type { Menu } from 'electron';
import type { MenuActs, MenuState } from './menuState';
import { menuTemplate } from './template';

/** @returns to be called after anything changed; does nothing when the menu would look the same */
export function installMenu(menu: typeof Menu, state: () => MenuState, acts: MenuActs): () => void {
  let shown = '';
  const refresh = () => {
    const now = state();
    const looks = JSON.stringify(now);
    if (looks === shown) return;
    shown = looks;
    menu.setApplicationMenu(menu.buildFromTemplate(menuTemplate(now, acts)));
  };
  refresh();
  return refresh;
}
