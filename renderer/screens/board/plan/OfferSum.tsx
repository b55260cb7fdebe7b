/** A plan in numbers: score before and after, what is proven of it, coverage and firms. */
import { BadgeCheck, Hourglass } from 'lucide-react';
import type { PlanReport } from '../../../../shared/model/planReport';
import type { PlanDiff } from '../../../../shared/planning/planDiff';
import { useWords } from '../../../state/language';
import styles from './plan.module.css';

interface OfferSumProps {
  readonly diff: PlanDiff;
  readonly report: PlanReport;
}

export function OfferSum({ diff, report }: OfferSumProps) {
  const { t } = useWords();
  const { scoreBefore: before, scoreAfter: after, placed, displaced, firmPoints } = diff;
  const { figures } = report;
  const seconds = Math.round(report.seconds * 10) / 10;
  return (
    <div className={styles.sum}>
      <strong data-testid="offer-score">
        {t('board.offer.score', { before, after, gain: { signed: after - before } })}
      </strong>
      <p className={styles.proof} data-proven={report.proven || undefined}>
        {report.proven ? <BadgeCheck aria-hidden size={16} /> : <Hourglass aria-hidden size={16} />}
        {report.proven ? t('board.offer.proven') : t('board.offer.gap', { gap: { percent: report.gap } })}{' '}
        {t('board.offer.seconds', { seconds })}
      </p>
      <p>
        {t('board.offer.figures', {
          coverage: { percent: figures.coverage },
          placed: figures.firmsPlaced,
          total: figures.firmsTotal,
        })}
      </p>
      <p className={styles.muted}>
        {[
          ...(placed.length > 0 ? [t('board.offer.placed', { count: placed.length })] : []),
          ...(displaced.length > 0 ? [t('board.offer.displaced', { count: displaced.length })] : []),
          ...(firmPoints === 0 ? [] : [t('board.offer.acrossFirms', { points: { signed: firmPoints } })]),
        ].join(' · ')}
      </p>
    </div>
  );
}
