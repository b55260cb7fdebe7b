/** What needs the office's key stands behind this: it asks for the key's passphrase where one is needed, and lets through otherwise. */
import { type ReactNode, useEffect } from 'react';
import { ask } from '../../../state/ask';
import { useWords } from '../../../state/language';
import { refreshInbox, refreshKey } from '../state/inbox';
import { show, useReviews } from '../state/view';
import styles from './key.module.css';
import { Passphrase } from './Passphrase';

async function open(passphrase: string): Promise<void> {
  const key = await ask('reviews.openKey', { passphrase });
  if (key === undefined) return;
  show({ key });
  await refreshInbox();
}

interface KeyGateProps {
  readonly children: ReactNode;
  /** The key is made here if there is none; where the system keeps nothing, its passphrase is chosen first. */
  readonly makes?: boolean;
}

export function KeyGate({ children, makes = false }: KeyGateProps) {
  const { t } = useWords();
  const key = useReviews((view) => view.key);
  useEffect(() => {
    if (key === undefined) void refreshKey().then(refreshInbox);
  }, [key]);
  if (key === undefined) return null;
  const isLocked = key.isMade && key.keyWords === undefined;
  const isChosen = makes && !key.isMade && key.keeps !== 'system';
  if (!isLocked && !isChosen) return children;
  return (
    <div className={styles.gate}>
      <Passphrase
        key={String(isLocked)}
        label={t('reviews.key.passphrase')}
        note={t(isLocked ? 'reviews.key.locked' : 'reviews.key.choose')}
        action={t(isLocked ? 'reviews.key.open' : 'reviews.key.make')}
        isNew={!isLocked}
        onGive={(passphrase) => void open(passphrase)}
      />
    </div>
  );
}
