/** The planner while it works: phase, best score, gap, and the button that stops it. */
import { Button } from '../../components/Button';
import { useWords } from '../../state/language';
import { stopPlanner, usePlanner } from '../../state/planner';
import styles from './Shell.module.css';

export function PlannerStatus() {
  const { t } = useWords();
  const run = usePlanner((state) => state.run);
  if (run === undefined) return null;
  const { progress } = run;
  return (
    <span className={styles.planner} role="status">
      {progress === undefined
        ? t('shell.planner.starting')
        : t('shell.planner.progress', {
            phase: t(`planning.phase.${progress.phase}`),
            score: progress.score,
            gap: { percent: progress.gap },
          })}
      <Button onPress={() => void stopPlanner()}>{t('common.stop')}</Button>
    </span>
  );
}
