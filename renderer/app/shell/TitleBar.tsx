/** Title bar: which workspace, whether it is saved, which scenario, undo and redo, search. */
import { Redo2, Search, Undo2 } from 'lucide-react';
import { IconButton } from '../../components/IconButton';
import { useDocument } from '../../state/document';
import { redo, undo } from '../../state/execute';
import { useWords } from '../../state/language';
import { showPalette } from '../../state/session';
import { SavedNote } from './SavedNote';
import { ScenarioSwitch } from './ScenarioSwitch';
import styles from './Shell.module.css';

function UndoRedo() {
  const { t, language } = useWords();
  const history = useDocument((state) => state.open?.history);
  const undoLabel = history?.undo?.[language];
  const redoLabel = history?.redo?.[language];
  return (
    <>
      <IconButton
        label={undoLabel === undefined ? t('shell.nothingToUndo') : t('common.undoNamed', { label: undoLabel })}
        icon={<Undo2 size={18} className="points" aria-hidden />}
        isDisabled={undoLabel === undefined}
        onPress={() => void undo()}
      />
      <IconButton
        label={redoLabel === undefined ? t('shell.nothingToRedo') : t('common.redoNamed', { label: redoLabel })}
        icon={<Redo2 size={18} className="points" aria-hidden />}
        isDisabled={redoLabel === undefined}
        onPress={() => void redo()}
      />
    </>
  );
}

export function TitleBar() {
  const { t, text } = useWords();
  const title = useDocument((state) => state.open?.workspace.title);
  const fileName = useDocument((state) => state.open?.fileName);
  return (
    <header className={styles.title} data-window-part>
      <h1 className={styles.name} title={fileName}>
        {title === undefined ? '' : text(title)}
      </h1>
      <SavedNote />
      <span className={styles.spring} />
      <ScenarioSwitch />
      <UndoRedo />
      <button type="button" className={styles.search} onClick={() => showPalette(true)}>
        <Search size={15} aria-hidden />
        {t('common.search')}
        <kbd>Ctrl K</kbd>
      </button>
    </header>
  );
}
