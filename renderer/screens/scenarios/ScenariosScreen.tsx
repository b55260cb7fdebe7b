/** Scenarios: all of them as cards, two or three side by side, other good plans, and the policy of the one in work. */
import { Layers, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Tabs } from '../../components/Tabs';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { NewScenarioDialog } from '../../widgets/NewScenarioDialog';
import { AlternativesView } from './alternatives/AlternativesView';
import { CompareView } from './compare/CompareView';
import { ScenarioList } from './list/ScenarioList';
import { PolicyView } from './policy/PolicyView';
import styles from './ScenariosScreen.module.css';
import { show, useScenariosView } from './state/view';

export function ScenariosScreen() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const tab = useScenariosView((view) => view.tab);
  const [isCreating, setIsCreating] = useState(false);
  if (workspace === undefined) return null;
  const create = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onPress={() => setIsCreating(true)}>
      {t('shell.newScenario')}
    </Button>
  );
  const tabs = [
    { id: 'list', label: t('scenarios.tab.list'), content: <ScenarioList workspace={workspace} /> },
    { id: 'compare', label: t('scenarios.tab.compare'), content: <CompareView workspace={workspace} /> },
    { id: 'alternatives', label: t('scenarios.tab.alternatives'), content: <AlternativesView /> },
    { id: 'policy', label: t('scenarios.tab.policy'), content: <PolicyView /> },
  ];
  const isEmpty = workspace.scenarios.length === 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2>{t('nouns.scenarios')}</h2>
        {!isEmpty && create}
      </header>
      {isEmpty ? (
        <EmptyState
          icon={<Layers size={36} aria-hidden />}
          title={t('shell.noScenario')}
          text={t('scenarios.empty')}
          action={create}
        />
      ) : (
        <Tabs label={t('scenarios.parts')} tabs={tabs} selected={tab} onSelect={(id) => show({ tab: id })} />
      )}
      {isCreating && <NewScenarioDialog onClose={() => setIsCreating(false)} />}
    </div>
  );
}
