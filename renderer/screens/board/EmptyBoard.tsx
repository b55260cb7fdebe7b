/** What the board says where there is no scenario, no consortium or no firm yet. */
import { Columns3, Factory } from 'lucide-react';
import { nextId, scenarioIdSchema } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { type DraftPer, isOpen } from '../../../shared/planning/draft';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useWorkspace } from '../../state/document';
import { execute } from '../../state/execute';
import { useWords } from '../../state/language';
import { chooseScenario, goTo } from '../../state/session';
import styles from './BoardScreen.module.css';
import { openDialog } from './state/boardState';

async function startScenario(taken: readonly string[], per: DraftPer): Promise<void> {
  const scenarioId = scenarioIdSchema.parse(nextId('s', taken));
  const name = both(sentence('board.empty.scenarioName'));
  if (await execute({ kind: 'scenario.create', scenarioId, name, per })) chooseScenario(scenarioId);
}

export function NoScenario() {
  const { t } = useWords();
  const workspace = useWorkspace();
  if (workspace === undefined) return null;
  const taken = workspace.scenarios.map(({ id }) => id);
  if (!workspace.needs.some(isOpen)) {
    const action = <Button onPress={() => goTo('needs')}>{t('shell.goTo.needs')}</Button>;
    return <EmptyState icon={<Columns3 size={36} aria-hidden />} title={t('board.empty.noNeeds')} action={action} />;
  }
  return (
    <EmptyState
      icon={<Columns3 size={36} aria-hidden />}
      title={t('board.empty.noScenario')}
      text={t('board.empty.noScenarioHint')}
      action={
        <div className={styles.doors}>
          <Button variant="primary" onPress={() => void startScenario(taken, 'need')}>
            {t('board.empty.perNeed')}
          </Button>
          <Button onPress={() => void startScenario(taken, 'area')}>{t('board.empty.perArea')}</Button>
        </div>
      }
    />
  );
}

export function NoConsortia() {
  const { t } = useWords();
  const action = (
    <Button variant="primary" onPress={() => openDialog({ kind: 'create' })}>
      {t('board.tools.newConsortium')}
    </Button>
  );
  return <EmptyState icon={<Columns3 size={36} aria-hidden />} title={t('board.empty.noConsortia')} action={action} />;
}

export function NoFirms() {
  const { t } = useWords();
  const action = <Button onPress={() => goTo('firms')}>{t('shell.goTo.firms')}</Button>;
  return (
    <div className={styles.noFirms}>
      <EmptyState icon={<Factory size={36} aria-hidden />} title={t('board.empty.noFirms')} action={action} />
    </div>
  );
}
