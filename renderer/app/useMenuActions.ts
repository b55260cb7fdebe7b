/** Items of the application menu that the window carries out. */
import { useEffect } from 'react';
import type { MenuAction } from '../../shared/ipc/contract';
import { bridge } from '../platform/bridge';
import { run } from './actions';

const actionIds: Record<MenuAction, string> = {
  palette: 'palette',
  import: 'import',
  answers: 'answers',
  export: 'export',
  exportLists: 'exportLists',
  exportTexts: 'exportTexts',
  templates: 'templates',
  plan: 'plan',
  settings: 'go.settings',
  shortcuts: 'shortcuts',
};

export function useMenuActions(): void {
  useEffect(() => bridge().on('menu.action', (action) => void run(actionIds[action])), []);
}
