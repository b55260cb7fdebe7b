/** Every action of the window. This file only lists. */
import { isReviewing } from '../../state/reviewing';
import { showPalette } from '../../state/session';
import { showShortcuts } from '../shortcutsState';
import type { Action } from './action';
import { editing } from './editing';
import { filing } from './filing';
import { listing } from './listing';
import { navigation } from './navigation';
import { planning } from './planning';

export const actions: readonly Action[] = [
  {
    id: 'palette',
    label: 'shell.actions.palette',
    shortcut: { code: 'KeyK', written: 'Ctrl K' },
    run: () => showPalette(true),
  },
  ...navigation,
  ...editing,
  ...planning,
  ...filing,
  ...listing,
  { id: 'shortcuts', label: 'shell.actions.shortcuts', run: () => showShortcuts(true) },
];

/** Carries out an action if it can be done now; none while the window belongs to a review package. @returns whether it was */
export function run(id: string): boolean {
  const action = actions.find((one) => one.id === id);
  if (action === undefined || isReviewing() || action.disabledReason?.() !== undefined) return false;
  action.run();
  return true;
}
