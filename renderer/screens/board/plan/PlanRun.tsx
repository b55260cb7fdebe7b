/** The planner at work, told on the board: phase, best score, gap, and how to stop. */
import { LoaderCircle } from 'lucide-react';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { stopPlanner, usePlanner } from '../../../state/planner';
import styles from './plan.module.css';

export function PlanRun() {
  const { t } = useWords();
  const run = usePlanner((planner) => planner.run);
  if (run === undefined) return null;
  const { progress } = run;
  return (
    <span className={styles.run} role="status">
      <LoaderCircle aria-hidden size={15} className={styles.turning} />
      {progress === undefined
        ? t('board.plan.running')
        : t('board.plan.progress', {
            phase: t(`planning.phase.${progress.phase}`),
            score: progress.score,
            gap: { percent: progress.gap },
          })}
      <Button onPress={() => void stopPlanner()}>{t('board.plan.stop')}</Button>
    </span>
  );
}
