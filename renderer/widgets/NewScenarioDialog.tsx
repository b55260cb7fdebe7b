/** Starts a scenario: its name, and one consortium for each need or for each service area. */
import { useState } from 'react';
import { nextId, scenarioIdSchema } from '../../shared/ids';
import { type DraftPer, draftPer } from '../../shared/planning/draft';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { SelectField } from '../components/SelectField';
import { TextField } from '../components/TextField';
import { useWorkspace } from '../state/document';
import { execute } from '../state/execute';
import { useWords } from '../state/language';
import { chooseScenario } from '../state/session';

export function NewScenarioDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords();
  const taken = useWorkspace()?.scenarios.map(({ id }) => id) ?? [];
  const [name, setName] = useState(t('shell.scenarioName', { number: taken.length + 1 }));
  const [per, setPer] = useState<DraftPer>('need');
  const create = async () => {
    const scenarioId = scenarioIdSchema.parse(nextId('s', taken));
    const written = language === 'fa' ? { fa: name } : { fa: name, en: name };
    onClose();
    if (await execute({ kind: 'scenario.create', scenarioId, name: written, per })) chooseScenario(scenarioId);
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t('common.cancel')}</Button>
      <Button variant="primary" isDisabled={name.trim() === ''} onPress={() => void create()}>
        {t('shell.createScenario')}
      </Button>
    </>
  );
  return (
    <Dialog
      title={t('shell.newScenario')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="small"
      footer={footer}
    >
      <TextField label={t('shell.scenarioNameLabel')} value={name} onChange={setName} />
      <SelectField
        label={t('shell.per.label')}
        value={per}
        options={draftPer.map((id) => ({ id, label: t(`shell.per.${id}`) }))}
        onChange={setPer}
      />
    </Dialog>
  );
}
