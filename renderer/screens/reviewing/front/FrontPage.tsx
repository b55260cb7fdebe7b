/** The package before it is opened: whose it is, whose key signed it, and its passphrase. */
import { LockKeyhole } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { FacedPackage } from '../../../../shared/ipc/reviewing';
import { limits } from '../../../../shared/model/limits';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import { LanguageButton } from '../LanguageButton';
import { leaveReview, openPackage } from '../state/meeting';
import { useReview } from '../state/review';
import { FrontFacts } from './FrontFacts';
import styles from './front.module.css';
import { KeyWords } from './KeyWords';

export function FrontPage({ faced }: { readonly faced: Extract<FacedPackage, { kind: 'faced' }> }) {
  const { t, language } = useWords();
  const isWorking = useReview((state) => state.isWorking);
  const refusal = useReview((state) => state.refusal);
  const [passphrase, setPassphrase] = useState('');
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.trim() !== '' && !isWorking) void openPackage(passphrase);
  };
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <LockKeyhole size={28} aria-hidden />
        <h1>{t('reviewing.title')}</h1>
      </header>
      <FrontFacts header={faced.header} />
      <section className={styles.card}>
        <h2>{t('reviewing.keyWords')}</h2>
        <KeyWords label={t('reviewing.keyWords')} words={faced.keyWords} />
        <p className={styles.quiet}>{t('reviewing.keyWordsHint')}</p>
      </section>
      <form className={styles.card} onSubmit={open} noValidate>
        <TextField
          label={t('reviewing.passphrase')}
          hint={t('reviewing.passphraseHint')}
          value={passphrase}
          onChange={setPassphrase}
          maxLength={limits.shortText}
          autoFocus
          {...(refusal === undefined ? {} : { error: refusal.sentence[language] })}
        />
        <div className={styles.row}>
          <Button type="submit" variant="primary" isDisabled={isWorking || passphrase.trim() === ''}>
            {t(isWorking ? 'reviewing.opening' : 'reviewing.openIt')}
          </Button>
          <Button onPress={() => void leaveReview()}>{t('reviewing.back')}</Button>
        </div>
      </form>
      <LanguageButton />
    </main>
  );
}
