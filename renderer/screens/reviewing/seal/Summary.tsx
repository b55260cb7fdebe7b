/** What is said so far, always in sight: a stance for every proposal, the corrections, and what is missing. */
import { CircleCheck } from 'lucide-react';
import { itemOf } from '../../../../shared/exchange/review/unfinished';
import { Button } from '../../../components/Button';
import { Chip, type Tone } from '../../../components/Chip';
import { useWords } from '../../../state/language';
import styles from '../reviewing.module.css';
import { goToStep, useAsked, useReview } from '../state/review';
import { MissingList } from './MissingList';
import { useMissing } from './useMissing';

const tones = { accept: 'pistachio', conditional: 'saffron', decline: 'pomegranate' } as const satisfies Record<
  string,
  Tone
>;

export function Summary() {
  const { t, text } = useWords();
  const { consortia } = useAsked();
  const draft = useReview((state) => state.draft);
  const step = useReview((state) => state.step);
  const missing = useMissing();
  return (
    <aside className={styles.summary} aria-label={t('reviewing.summary.title')}>
      <h2>{t('reviewing.summary.title')}</h2>
      <ul className={styles.said}>
        {consortia.map(({ id, name }) => {
          const { stance } = itemOf(draft, id);
          return (
            <li key={id}>
              <bdi>{text(name)}</bdi>
              <span>
                {stance === undefined ? (
                  <Chip>{t('reviewing.summary.noStance')}</Chip>
                ) : (
                  <Chip tone={tones[stance]}>{t(`reviewing.stance.${stance}`)}</Chip>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {draft.corrections.length > 0 && (
        <p className={styles.quiet}>{t('reviewing.summary.corrections', { count: draft.corrections.length })}</p>
      )}
      <div role="status" className={styles.missing}>
        {missing.length === 0 ? (
          <p className={styles.ready}>
            <CircleCheck size={18} aria-hidden />
            {t('reviewing.summary.ready')}
          </p>
        ) : (
          <MissingList missing={missing} />
        )}
      </div>
      {step !== 'seal' && (
        <Button variant={missing.length === 0 ? 'primary' : 'plain'} onPress={() => goToStep('seal')}>
          {t('reviewing.step.seal')}
        </Button>
      )}
    </aside>
  );
}
