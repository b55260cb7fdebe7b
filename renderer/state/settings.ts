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

/** One remembered choice of a screen; `parse` turns what was kept (or undefined) into a valid value. */
export function useRemembered<Value>(
  screen: string,
  name: string,
  parse: (kept: unknown) => Value,
): readonly [Value, (value: Value) => void] {
  const kept = useSettings((state) => state.screens[screen]?.[name]);
  const remember = (value: Value) => {
    const { screens } = useSettings.getState();
    void changeSettings({ screens: { ...screens, [screen]: { ...screens[screen], [name]: value } } });
  };
  return [parse(kept), remember];
}
