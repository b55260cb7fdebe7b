/** Which scenario is worked on and where it stands, and the way to a new one; archived ones are on the screen of scenarios. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/IconButton';
import { SelectField } from '../../components/SelectField';
import { useWorkspace } from '../../state/document';
import { useScenario } from '../../state/judgement';
import { useWords } from '../../state/language';
import { chooseScenario } from '../../state/session';
import { NewScenarioDialog } from '../../widgets/NewScenarioDialog';
import { ScenarioStatus } from '../../widgets/ScenarioStatus';
import styles from './Shell.module.css';

export function ScenarioSwitch() {
  const { t, text } = useWords();
  const [isCreating, setIsCreating] = useState(false);
  const current = useScenario();
  const all = useWorkspace()?.scenarios ?? [];
  const scenarios = all.filter((one) => one.status !== 'archived' || one.id === current?.id);
  return (
    <div className={styles.scenario}>
      <SelectField
        label={t('nouns.scenario')}
        isLabelHidden
        placeholder={t('shell.noScenario')}
        value={current?.id}
        options={scenarios.map(({ id, name, status }) => ({
          id,
          label: text(name),
          description: t(`nouns.scenarioStatus.${status}`),
        }))}
        onChange={chooseScenario}
        isDisabled={scenarios.length === 0}
      />
      {current !== undefined && <ScenarioStatus status={current.status} />}
      <IconButton
        label={t('shell.newScenario')}
        icon={<Plus size={18} aria-hidden />}
        onPress={() => setIsCreating(true)}
      />
      {isCreating && <NewScenarioDialog onClose={() => setIsCreating(false)} />}
    </div>
  );
}
