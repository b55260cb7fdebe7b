/** The file that the app was started with is no package that can be opened. */
import { FileX2 } from 'lucide-react';
import type { Refusal } from '../../../../shared/result';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { choosePackage, leaveReview } from '../state/meeting';
import styles from './front.module.css';

export function RefusedPage({ fileName, refusal }: { readonly fileName: string; readonly refusal: Refusal }) {
  const { t, language } = useWords();
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <FileX2 size={28} aria-hidden />
        <h1>{t('reviewing.refusedFile.title', { file: fileName })}</h1>
      </header>
      <section className={styles.card} role="alert">
        <p>{refusal.sentence[language]}</p>
        <div className={styles.row}>
          <Button variant="primary" onPress={() => void choosePackage()}>
            {t('reviewing.refusedFile.other')}
          </Button>
          <Button onPress={() => void leaveReview()}>{t('reviewing.back')}</Button>
        </div>
      </section>
    </main>
  );
}
