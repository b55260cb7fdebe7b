/** The office's key is new on this computer, or another than before: nothing is shown until a person has compared its words. */
import { KeyRound, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { FacedPackage } from '../../../../shared/ipc/reviewing';
import { Button } from '../../../components/Button';
import { CheckField } from '../../../components/CheckField';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import { acceptKey, leaveReview } from '../state/meeting';
import { FrontFacts } from './FrontFacts';
import styles from './front.module.css';
import { KeyWords } from './KeyWords';

interface KeyPageProps {
  readonly faced: Extract<FacedPackage, { kind: 'faced' }>;
  readonly standing: 'new' | 'changed';
}

export function KeyPage({ faced, standing }: KeyPageProps) {
  const { t } = useWords();
  const [isSure, setSure] = useState(false);
  const isChanged = standing === 'changed';
  const Icon = isChanged ? TriangleAlert : KeyRound;
  return (
    <main className={styles.page}>
      <header className={classes(styles.head, isChanged && styles.alarm)}>
        <Icon size={28} aria-hidden />
        <h1>{t(`reviewing.key.${standing}.title`)}</h1>
      </header>
      <FrontFacts header={faced.header} />
      <section className={classes(styles.card, isChanged && styles.alarm)} role={isChanged ? 'alert' : undefined}>
        <p>{t(`reviewing.key.${standing}.text`, { office: faced.header.office })}</p>
        <KeyWords label={t('reviewing.keyWords')} words={faced.keyWords} />
        {isChanged && <CheckField label={t('reviewing.key.changed.confirm')} isSelected={isSure} onChange={setSure} />}
        <div className={styles.row}>
          <Button
            variant={isChanged ? 'danger' : 'primary'}
            isDisabled={isChanged && !isSure}
            autoFocus={!isChanged}
            onPress={() => void acceptKey()}
          >
            {t(`reviewing.key.${standing}.accept`)}
          </Button>
          <Button onPress={() => void leaveReview()} autoFocus={isChanged}>
            {t('reviewing.back')}
          </Button>
        </div>
      </section>
    </main>
  );
}
