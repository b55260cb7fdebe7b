/** The colour a window has before its page is painted, so that nothing flashes: the ground of the theme (renderer/theme). */
import type { Settings } from '../../shared/ipc/settings';

const ground = { light: '#f6f4ef', dark: '#14191f' } as const;

/** The ground of the chosen theme; `system` follows the computer. */
export function groundColour(theme: Settings['theme'], systemIsDark: boolean): string {
  const isDark = theme === 'dark' || (theme === 'system' && systemIsDark);
  return isDark ? ground.dark : ground.light;
}
