/** The rail of screens. */
import { useWords } from '../../state/language';
import { goTo, useSession } from '../../state/session';
import { screens } from '../screens';
import styles from './Shell.module.css';

export function Rail() {
  const { t, say } = useWords();
  const current = useSession((session) => session.screen);
  return (
    <nav className={styles.rail} data-window-part aria-label={t('shell.rail')}>
      {screens.map(({ id, label, icon: Icon }) => (
        <button
          key={id}
          type="button"
          className={styles.place}
          aria-current={id === current ? 'page' : undefined}
          onClick={() => goTo(id)}
        >
          <Icon size={20} aria-hidden />
          {say({ key: label })}
        </button>
      ))}
    </nav>
  );
}
