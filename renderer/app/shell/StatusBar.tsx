/** Status bar: coverage, firms placed, score, findings, what the best completion would add, and the planner while it works. */
import { useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { CompletionStatus } from './CompletionStatus';
import { FindingsButton } from './FindingsButton';
import { PlannerStatus } from './PlannerStatus';
import styles from './Shell.module.css';

export function StatusBar() {
  const { t } = useWords();
  const judgement = useJudgement();
  if (judgement === undefined) {
    return (
      <footer className={styles.status} data-window-part>
        {t('shell.status.noScenario')}
        <PlannerStatus />
      </footer>
    );
  }
  const { figures, score, findings } = judgement;
  return (
    <footer className={styles.status} data-window-part>
      <span>{t('shell.status.coverage', { coverage: { percent: figures.coverage } })}</span>
      <span>{t('shell.status.placed', { count: figures.firmsPlaced, total: figures.firmsTotal })}</span>
      <span data-score={score.total}>{t('common.points', { points: score.total })}</span>
      <FindingsButton findings={findings} />
      <CompletionStatus judgement={judgement} />
      <PlannerStatus />
    </footer>
  );
}
