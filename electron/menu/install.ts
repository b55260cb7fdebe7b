/** Puts the menu up, and anew whenever what it shows has changed. */
import { Menu } from 'electron';
import type { MenuActs, MenuState } from './menuState';
import { menuTemplate } from './template';

/** @returns to be called after anything changed; does nothing when the menu would look the same */
export function installMenu(state: () => MenuState, acts: MenuActs): () => void {
  let shown = '';
  const refresh = () => {
    const now = state();
    const looks = JSON.stringify(now);
    if (looks === shown) return;
    shown = looks;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(now, acts)));
  };
  refresh();
  return refresh;
}
