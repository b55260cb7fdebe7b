/** The office's key in the settings: its words, where it is kept, backup and restoring. */
import { useEffect, useState } from 'react';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Section } from '../../../components/Section';
import { ask } from '../../../state/ask';
import { useWords } from '../../../state/language';
import { notify } from '../../../state/notices';
import { refreshKey } from '../state/inbox';
import { show, useReviews } from '../state/view';
import { KeyGate } from './KeyGate';
import { KeyWords } from './KeyWords';
import styles from './key.module.css';
import { Passphrase } from './Passphrase';

type Asked = 'backUp' | 'restore';

async function backUp(passphrase: string): Promise<boolean> {
  const kept = await ask('reviews.backUpKey', { passphrase });
  if (kept?.kind !== 'done') return false;
  notify('done', both(sentence('reviews.saved', { file: kept.value.fileName })));
  return true;
}

async function restore(passphrase: string): Promise<boolean> {
  const restored = await ask('reviews.restoreKey', { passphrase });
  if (restored?.kind !== 'done') return false;
  show({ key: restored.value });
  notify('done', both(sentence('reviews.key.restored')));
  return true;
}

function AskedDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { t } = useWords();
  const give = async (passphrase: string) => {
    if (await (asked === 'backUp' ? backUp : restore)(passphrase)) onClose();
  };
  return (
    <Dialog isOpen size="small" title={t(`reviews.key.${asked}`)} closeLabel={t('common.close')} onClose={onClose}>
      <Passphrase
        label={t('reviews.key.backupPassphrase')}
        note={t(`reviews.key.${asked}Note`)}
        action={t(`reviews.key.${asked}`)}
        isNew={asked === 'backUp'}
        onGive={(passphrase) => void give(passphrase)}
        onLeave={onClose}
      />
    </Dialog>
  );
}

export function KeySection() {
  const { t } = useWords();
  const key = useReviews((view) => view.key);
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => void refreshKey(), []);
  if (key === undefined) return null;
  const actions = (
    <div className={styles.row}>
      <Button isDisabled={key.keyWords === undefined} onPress={() => setAsked('backUp')}>
        {t('reviews.key.backUp')}
      </Button>
      <Button onPress={() => setAsked('restore')}>{t('reviews.key.restore')}</Button>
    </div>
  );
  return (
    <Section title={t('reviews.key.title')} actions={actions} part="officeKey">
      <p className={styles.note}>{t('reviews.key.note')}</p>
      <KeyGate>
        {key.keyWords === undefined ? (
          <p>{t('reviews.key.notMade')}</p>
        ) : (
          <>
            <KeyWords label={t('reviews.key.words')} words={key.keyWords} />
            <p className={styles.note}>{t('reviews.key.wordsNote')}</p>
          </>
        )}
      </KeyGate>
      <p>{t(`reviews.key.keeps.${key.keeps}`)}</p>
      <p className={styles.note}>{t('reviews.key.folder', { folder: key.folder })}</p>
      {asked !== undefined && <AskedDialog asked={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}
