/** One palette (Ctrl K) over commands, firms, needs and consortia. */
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { classes } from '../../components/classes';
import field from '../../components/field.module.css';
import { useWorkspace } from '../../state/document';
import { useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { showPalette, useSession } from '../../state/session';
import { ShortcutsDialog } from '../ShortcutsDialog';
import { type Found, search } from './found';
import styles from './Palette.module.css';

function Results({ found }: { readonly found: readonly Found[] }) {
  const { t } = useWords();
  return (
    <ListBox
      aria-label={t('shell.palette.results')}
      items={found}
      className={classes(field.list, styles.list)}
      disabledKeys={found.filter((one) => one.disabledReason !== undefined).map(({ id }) => id)}
      renderEmptyState={() => <p className={field.empty}>{t('shell.palette.empty')}</p>}
      onAction={(key) => {
        showPalette(false);
        found.find(({ id }) => id === key)?.run();
      }}
    >
      {({ id, label, note, disabledReason }) => (
        <ListBoxItem id={id} textValue={label} className={classes(field.option, styles.item)}>
          <span>{label}</span>
          <small>{disabledReason ?? note}</small>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function Open() {
  const words = useWords();
  const workspace = useWorkspace();
  const judgement = useJudgement();
  const [typed, setTyped] = useState('');
  const found = useMemo(() => search(typed, words, workspace, judgement), [typed, words, workspace, judgement]);
  return (
    <Dialog aria-label={words.t('shell.palette.title')} className={classes(styles.dialog)}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField autoFocus className={classes(styles.search)}>
          <Label className="visually-hidden">{words.t('shell.palette.title')}</Label>
          <Input className={classes(styles.input)} placeholder={words.t('shell.palette.placeholder')} dir="auto" />
        </TextField>
        <Results found={found} />
      </Autocomplete>
    </Dialog>
  );
}

export function Palette() {
  const isOpen = useSession((session) => session.isPaletteOpen);
  return (
    <>
      <ModalOverlay isOpen={isOpen} onOpenChange={showPalette} isDismissable className={classes(styles.veil)}>
        <Modal className={classes(styles.modal)}>
          <Open />
        </Modal>
      </ModalOverlay>
      <ShortcutsDialog />
    </>
  );
}
