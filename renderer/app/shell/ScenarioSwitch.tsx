/** Which scenario is worked on, and the way to a new one. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/IconButton';
import { SelectField } from '../../components/SelectField';
import { useWorkspace } from '../../state/document';
import { useScenario } from '../../state/judgement';
import { useWords } from '../../state/language';
import { chooseScenario } from '../../state/session';
import { NewScenarioDialog } from './NewScenarioDialog';
import styles from './Shell.module.css';

export function ScenarioSwitch() {
  const { t, text } = useWords();
  const [isCreating, setIsCreating] = useState(false);
  const scenarios = useWorkspace()?.scenarios ?? [];
  const current = useScenario();
  return (
    <div className={styles.scenario}>
      <SelectField
        label={t('nouns.scenario')}
        isLabelHidden
        placeholder={t('shell.noScenario')}
        value={current?.id}
        options={scenarios.map(({ id, name }) => ({ id, label: text(name) }))}
        onChange={chooseScenario}
        isDisabled={scenarios.length === 0}
      />
      <IconButton
        label={t('shell.newScenario')}
        icon={<Plus size={18} aria-hidden />}
        onPress={() => setIsCreating(true)}
      />
      {isCreating && <NewScenarioDialog onClose={() => setIsCreating(false)} />}
    </div>
  );
}
