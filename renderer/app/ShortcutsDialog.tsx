/** The list of keyboard shortcuts. */
import { Dialog } from '../components/Dialog';
import { useWords } from '../state/language';
import { actions } from './actions';
import styles from './ShortcutsDialog.module.css';
import { showShortcuts, useShortcutsShown } from './shortcutsState';

export function ShortcutsDialog() {
  const { t, say } = useWords();
  const isShown = useShortcutsShown((state) => state.isShown);
  if (!isShown) return null;
  return (
    <Dialog
      title={t('shell.actions.shortcuts')}
      isOpen
      onClose={() => showShortcuts(false)}
      closeLabel={t('common.close')}
    >
      <dl className={styles.list}>
        {actions.flatMap(({ id, label, shortcut }) =>
          shortcut === undefined
            ? []
            : [
                <div key={id} className={styles.row}>
                  <dt>{say({ key: label })}</dt>
                  <dd>
                    <kbd dir="ltr">{shortcut.written}</kbd>
                  </dd>
                </div>,
              ],
        )}
      </dl>
    </Dialog>
  );
}
