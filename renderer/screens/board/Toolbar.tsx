/** What stands above the columns: the planner, a new consortium, export, the total, what is chosen. */
import { ChevronsLeftRight, ChevronsRightLeft, FileDown, Plus, Scale, Sparkles, Wrench } from 'lucide-react';
import { formatNumber } from '../../../shared/language/numerals';
import { isClosed } from '../../../shared/model/scenario';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import type { Judgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { usePlanner } from '../../state/planner';
import styles from './BoardScreen.module.css';
import { areaKey } from './read/places';
import { openDialog, useBoard } from './state/boardState';
import type { Collapsed } from './state/collapsed';

interface ToolbarProps {
  readonly judgement: Judgement;
  readonly collapsed: Collapsed;
}

function CollapseAll({ judgement, collapsed }: ToolbarProps) {
  const { t } = useWords();
  const areas = [...new Set(judgement.scenario.consortia.map(({ areaId }) => areaKey(areaId)))];
  const isAll = areas.length > 0 && areas.every((key) => collapsed.keys.has(key));
  return (
    <IconButton
      label={t(isAll ? 'board.tools.expandAll' : 'board.tools.collapseAll')}
      icon={isAll ? <ChevronsLeftRight size={17} aria-hidden /> : <ChevronsRightLeft size={17} aria-hidden />}
      onPress={() => collapsed.set(isAll ? [] : areas)}
    />
  );
}

function Chosen() {
  const { t } = useWords();
  const cards = useBoard(({ chosen }) => chosen.length);
  const columns = useBoard(({ chosenColumns }) => chosenColumns.length);
  return (
    <span className={styles.chosen}>
      {cards > 0 && <span>{t('board.tools.chosenCards', { count: cards })}</span>}
      {columns > 0 && <span>{t('board.tools.chosenColumns', { count: columns })}</span>}
    </span>
  );
}

export function Toolbar({ judgement, collapsed }: ToolbarProps) {
  const words = useWords();
  const { t } = words;
  const isRunning = usePlanner(({ run }) => run !== undefined);
  const { scenario, score } = judgement;
  const isReadOnly = isClosed(scenario);
  const formed = scenario.consortia.filter(({ members }) => members.length > 0).map(({ id }) => id);
  return (
    <header className={styles.toolbar}>
      <Button
        variant="primary"
        icon={<Sparkles size={16} aria-hidden />}
        isDisabled={isReadOnly || isRunning || scenario.consortia.length === 0}
        onPress={() => openDialog({ kind: 'plan' })}
      >
        {t('board.tools.suggest')}
      </Button>
      <Button
        icon={<Wrench size={16} aria-hidden />}
        isDisabled={isReadOnly || formed.length === 0}
        onPress={() => openDialog({ kind: 'replan' })}
      >
        {t('reasons.replan.ask')}
      </Button>
      <Button
        icon={<Scale size={16} aria-hidden />}
        isDisabled={isReadOnly || scenario.consortia.length === 0}
        onPress={() => openDialog({ kind: 'balance' })}
      >
        {t('reasons.balance.ask')}
      </Button>
      <Button
        icon={<Plus size={16} aria-hidden />}
        isDisabled={isReadOnly}
        onPress={() => openDialog({ kind: 'create' })}
      >
        {t('board.tools.newConsortium')}
      </Button>
      <Button
        icon={<FileDown size={16} aria-hidden />}
        isDisabled={formed.length === 0}
        onPress={() => openDialog({ kind: 'export', consortiumIds: formed })}
      >
        {t('board.tools.exportAll')}
      </Button>
      <CollapseAll judgement={judgement} collapsed={collapsed} />
      <Chosen />
      <strong className={styles.total} data-testid="total-score">
        {t('board.tools.total', { points: formatNumber(score.total, words.language) })}
      </strong>
    </header>
  );
}
