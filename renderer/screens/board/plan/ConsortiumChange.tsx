/** What a plan changes in one consortium: who comes, who goes, whose role changes, what it gains. */
import { formatPercent, formatSigned } from '../../../../shared/language/numerals';
import type { ConsortiumDiff } from '../../../../shared/planning/planDiff';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { MemberChangeLines } from '../../../widgets/MemberChangeLines';
import styles from './plan.module.css';

interface ConsortiumChangeProps {
  readonly judgement: Judgement;
  readonly change: ConsortiumDiff;
}

export function ConsortiumChange({ judgement, change }: ConsortiumChangeProps) {
  const { text, language } = useWords();
  const { pointsBefore, pointsAfter, coverageBefore, coverageAfter } = change;
  const consortium = judgement.scenario.consortia.find(({ id }) => id === change.consortiumId);
  const points = pointsAfter - pointsBefore;
  return (
    <li className={styles.change}>
      <header>
        <h4>{consortium === undefined ? change.consortiumId : text(consortium.name)}</h4>
        <span className={styles.muted}>
          {formatPercent(coverageBefore, language, 0)} {language === 'fa' ? '←' : '→'}{' '}
          {formatPercent(coverageAfter, language, 0)}
        </span>
        <b data-sign={Math.sign(points)}>{formatSigned(points, language)}</b>
      </header>
      <MemberChangeLines facts={judgement.grouping.facts} changes={change} />
    </li>
  );
}
