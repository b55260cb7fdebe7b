/** A passphrase that is written and given with Enter or its button. */
import { type ReactNode, useState } from 'react';
import { foldPassphrase, shortestPassphrase } from '../../../../shared/exchange/review/passphrase';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import styles from './key.module.css';

interface PassphraseProps {
  readonly label: string;
  readonly note?: ReactNode;
  readonly action: string;
  /** It is chosen now, hence must be long enough. */
  readonly isNew: boolean;
  readonly onGive: (passphrase: string) => void;
  readonly onLeave?: () => void;
}

export function Passphrase({ label, note, action, isNew, onGive, onLeave }: PassphraseProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const length = foldPassphrase(text).length;
  const isEnough = isNew ? length >= shortestPassphrase : length > 0;
  return (
    <form
      className={styles.passphrase}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEnough) onGive(text);
      }}
    >
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <TextField
        label={label}
        value={text}
        onChange={setText}
        {...(isNew ? { hint: t('reviews.key.shortest', { count: shortestPassphrase }) } : {})}
      />
      <div className={styles.row}>
        <Button variant="primary" type="submit" isDisabled={!isEnough}>
          {action}
        </Button>
        {onLeave !== undefined && <Button onPress={onLeave}>{t('common.cancel')}</Button>}
      </div>
    </form>
  );
}
