/** How many firms accepted, accepted with conditions, declined, have not answered, or answered an earlier proposal. */
import { formatNumber } from '../../shared/language/numerals';
import type { AnswerCounts } from '../../shared/planning/answers';
import { useWords } from '../state/language';
import styles from './AnswerFigures.module.css';
import { answerIcons } from './answerMarks';

const always = ['accepted', 'conditional', 'declined', 'waiting'] as const;

export function AnswerFigures({ counts }: { readonly counts: AnswerCounts }) {
  const { t, language } = useWords();
  const { outdated, ...main } = counts;
  if (Object.values(counts).every((count) => count === 0)) return <span className={styles.none}>—</span>;
  const said = [
    t('reviews.counts', main),
    ...(outdated === 0 ? [] : [t('reviews.countOutdated', { count: outdated })]),
  ].join(language === 'fa' ? '، ' : ', ');
  const marks = outdated === 0 ? always : ([...always, 'outdated'] as const);
  return (
    <span className={styles.figures} role="img" aria-label={said} title={said}>
      {marks.map((id) => {
        const Icon = answerIcons[id];
        return (
          <span key={id}>
            <Icon size={13} aria-hidden /> {formatNumber(counts[id], language)}
          </span>
        );
      })}
    </span>
  );
}
