/** Puts theme and density on the page; "system" follows the computer while the window is open. */
import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../state/settings';

const darkQuery = '(prefers-color-scheme: dark)';

function listen(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export function useTheme(): void {
  const chosen = useSettings((settings) => settings.theme);
  const density = useSettings((settings) => settings.density);
  const isSystemDark = useSyncExternalStore(listen, () => window.matchMedia(darkQuery).matches);
  const theme = chosen === 'system' ? (isSystemDark ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.density = density;
  }, [theme, density]);
}
