/** Whether the list of shortcuts is shown. */
import { create } from 'zustand';

export const useShortcutsShown = create<{ readonly isShown: boolean }>(() => ({ isShown: false }));

export function showShortcuts(isShown: boolean): void {
  useShortcutsShown.setState({ isShown });
}
