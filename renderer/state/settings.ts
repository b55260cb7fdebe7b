/** The person's choices at this computer, kept by the main process. */
import { create } from 'zustand';
import { defaultSettings, type Settings } from '../../shared/ipc/settings';
import { ask } from './ask';

export const useSettings = create<Settings>(() => defaultSettings);

/** Changes some choices, on screen at once and kept for next time. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  useSettings.setState(change);
  const kept = await ask('settings.change', change);
  if (kept !== undefined) useSettings.setState(kept);
}

/** What a screen remembers under a name, as it was kept. */
export function kept(screen: string, name: string): unknown {
  return useSettings.getState().screens[screen]?.[name];
}

/** Remembers a choice of a screen. */
export function remember(screen: string, name: string, value: unknown): void {
  const { screens } = useSettings.getState();
  void changeSettings({ screens: { ...screens, [screen]: { ...screens[screen], [name]: value } } });
}

/** One remembered choice of a screen; `parse` turns what was kept (or undefined) into a valid value. */
export function useRemembered<Value>(
  screen: string,
  name: string,
  parse: (kept: unknown) => Value,
): readonly [Value, (value: Value) => void] {
  const kept = useSettings((state) => state.screens[screen]?.[name]);
  return [parse(kept), (value) => remember(screen, name, value)];
}
