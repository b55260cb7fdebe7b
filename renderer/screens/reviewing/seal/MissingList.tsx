/** What is missing, each with the way there. */
import type { Missing } from '../../../../shared/exchange/review/missing';
import { useWords } from '../../../state/language';
import styles from '../reviewing.module.css';
import { goToStep } from '../state/review';

export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const { t, say } = useWords();
  return (
    <>
      <p>{t('reviewing.summary.missing', { count: missing.length })}</p>
      <ul className={styles.missing}>
        {missing.map(({ step, place, sentence }) => (
          <li key={`${step} ${place} ${sentence.key}`}>
            <button type="button" className={styles.jump} onClick={() => goToStep(step)}>
              {say(sentence)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
