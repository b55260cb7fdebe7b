/** The answer is sealed: where the file is, what to do with it, and the same on paper. */
import { FolderOpen, PencilLine, Printer } from 'lucide-react';
import type { SealedReview } from '../../../../shared/ipc/reviewing';
import { Button } from '../../../components/Button';
import { ask } from '../../../state/ask';
import { useWords } from '../../../state/language';
import { KeyWords } from '../front/KeyWords';
import styles from '../reviewing.module.css';
import { StepPage } from '../StepPage';
import { useAsked, useReview } from '../state/review';
import { printOnPaper } from '../state/sealing';

export function SealedPage({ sealed }: { readonly sealed: SealedReview }) {
  const { t } = useWords();
  const { header } = useAsked();
  const { exportId, fileName, folder, keyWords, isNewKey } = sealed;
  return (
    <StepPage heading={t('reviewing.sealed.title')}>
      <section className={styles.card}>
        <h3>{t('reviewing.sealed.file', { file: fileName, folder })}</h3>
        <p>{t('reviewing.sealed.next', { office: header.office })}</p>
        {isNewKey && <p className={styles.quiet}>{t('reviewing.sealed.newKey')}</p>}
        <p>{t('reviewing.sealed.words')}</p>
        <KeyWords label={t('reviewing.sealed.words')} words={keyWords} />
      </section>
      <div className={styles.foot}>
        <Button
          icon={<PencilLine size={16} aria-hidden />}
          onPress={() => useReview.setState({ sealed: undefined, step: 'answer' })}
        >
          {t('reviewing.sealed.edit')}
        </Button>
        <Button icon={<Printer size={16} aria-hidden />} onPress={() => void printOnPaper('answer')}>
          {t('reviewing.sealed.print')}
        </Button>
        <Button
          variant="primary"
          icon={<FolderOpen size={16} aria-hidden />}
          onPress={() => void ask('papers.reveal', { exportId })}
        >
          {t('common.showInFolder')}
        </Button>
      </div>
    </StepPage>
  );
}
