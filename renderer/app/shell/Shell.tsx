/** The frame around every screen: title bar, rail, the screen itself, the inspector, the status bar. */
import { useSession } from '../../state/session';
import { ErrorBoundary } from '../ErrorBoundary';
import { screens, sideScreens } from '../screens';
import { Inspector } from './Inspector';
import { useFocusKept } from './parts';
import { Rail } from './Rail';
import styles from './Shell.module.css';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';

export function Shell() {
  const current = useSession((session) => session.screen);
  const Screen = [...screens, ...sideScreens].find(({ id }) => id === current)?.component;
  useFocusKept();
  return (
    <div className={styles.shell}>
      <TitleBar />
      <Rail />
      <main className={styles.main} tabIndex={-1} data-window-part>
        <ErrorBoundary key={current}>{Screen !== undefined && <Screen />}</ErrorBoundary>
      </main>
      <Inspector />
      <StatusBar />
    </div>
  );
}
