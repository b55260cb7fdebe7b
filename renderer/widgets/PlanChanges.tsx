/** What a plan changes, consortium by consortium: who comes, who goes, whose role changes, what it gains. */
import { formatPercent, formatSigned } from '../../shared/language/numerals';
import type { Grouping } from '../../shared/model/grouping';
import type { ConsortiumDiff, PlanDiff } from '../../shared/planning/planDiff';
import { useWords } from '../state/language';
import { MemberChangeLines } from './MemberChangeLines';
import styles from './PlanChanges.module.css';

interface ConsortiumChangeProps {
  readonly grouping: Grouping;
  readonly change: ConsortiumDiff;
}

function ConsortiumChange({ grouping, change }: ConsortiumChangeProps) {
  const { text, language } = useWords();
  const { pointsBefore, pointsAfter, coverageBefore, coverageAfter } = change;
  const consortium = grouping.scenario.consortia.find(({ id }) => id === change.consortiumId);
  const points = pointsAfter - pointsBefore;
  return (
    <li className={styles.change}>
      <header>
        <h4>{consortium === undefined ? change.consortiumId : text(consortium.name)}</h4>
        <span className={styles.muted}>
          {formatPercent(coverageBefore, language)} {language === 'fa' ? '←' : '→'}{' '}
          {formatPercent(coverageAfter, language)}
        </span>
        <b data-sign={Math.sign(points)}>{formatSigned(points, language)}</b>
      </header>
      <MemberChangeLines facts={grouping.facts} changes={change} />
    </li>
  );
}

export function PlanChanges({ grouping, diff }: { readonly grouping: Grouping; readonly diff: PlanDiff }) {
  const { t } = useWords();
  if (diff.consortia.length === 0) return <p>{t('board.offer.same')}</p>;
  return (
    <>
      <h3 className={styles.title}>{t('board.offer.changes', { count: diff.consortia.length })}</h3>
      <ul className={styles.changes}>
        {diff.consortia.map((change) => (
          <ConsortiumChange key={change.consortiumId} grouping={grouping} change={change} />
        ))}
      </ul>
    </>
  );
}
