/** The workspace at a glance: four figures, what to do now, one row per service area, and why it stands so. */
import { useMemo } from 'react';
import { areaSummaries } from '../../../shared/planning/areaSummary';
import { nextSteps } from '../../../shared/planning/nextSteps';
import { useWorkspace } from '../../state/document';
import { useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { isOutdated } from '../../state/marks';
import { useQuality } from '../../state/quality';
import { todayIso } from '../../state/today';
import { AreaTable } from './AreaTable';
import { FigureRow } from './FigureRow';
import { figuresShown } from './figureCards';
import { headFigures } from './figures';
import { NextSteps } from './NextSteps';
import styles from './OverviewScreen.module.css';
import { Reasons } from './Reasons';

export function OverviewScreen() {
  const words = useWords();
  const workspace = useWorkspace();
  const judgement = useJudgement();
  const grouping = judgement?.grouping;
  const quality = useQuality();
  const today = todayIso();
  const areas = useMemo(
    () => workspace && areaSummaries(workspace, grouping, today, isOutdated),
    [workspace, grouping, today],
  );
  const steps = useMemo(
    () => workspace && nextSteps(workspace, grouping, today, quality),
    [workspace, grouping, today, quality],
  );
  if (workspace === undefined || areas === undefined || steps === undefined) return null;
  return (
    <div className={styles.page}>
      <h2 className="visually-hidden">{words.t('overview.figures')}</h2>
      <FigureRow figures={figuresShown(headFigures(workspace, judgement), words)} />
      <NextSteps steps={steps} hasScenario={judgement !== undefined} />
      <AreaTable areas={areas} />
      {judgement !== undefined && <Reasons judgement={judgement} />}
    </div>
  );
}
