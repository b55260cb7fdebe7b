/** A new consortium: its area, the needs it serves, its name. */
import { useState } from 'react';
import { type AreaId, consortiumIdSchema, type NeedId, nextId } from '../../../../shared/ids';
import { normalise } from '../../../../shared/language/persian';
import { Button } from '../../../components/Button';
import { CheckField } from '../../../components/CheckField';
import { Dialog } from '../../../components/Dialog';
import { SelectField } from '../../../components/SelectField';
import { TextField } from '../../../components/TextField';
import { execute } from '../../../state/execute';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { columnKey } from '../read/places';
import { focusOn } from '../state/boardState';
import type { DialogOf } from './BoardDialogs';
import styles from './dialogs.module.css';

interface NeedsProps {
  readonly judgement: Judgement;
  readonly areaId: AreaId | undefined;
  readonly chosen: readonly NeedId[];
  readonly change: (chosen: readonly NeedId[]) => void;
}

function Needs({ judgement, areaId, chosen, change }: NeedsProps) {
  const words = useWords();
  const needs = judgement.workspace.needs.filter((need) => need.areaId === areaId);
  const serving = (id: NeedId) => judgement.scenario.consortia.find(({ needIds }) => needIds.includes(id));
  if (areaId === undefined) return null;
  if (needs.length === 0) return <p>{words.t('board.form.noNeeds')}</p>;
  return (
    <fieldset className={styles.fieldset}>
      <legend>{words.t('board.form.needs')}</legend>
      {needs.map(({ id, title }) => {
        const other = serving(id);
        const hint = other && words.t('board.form.servedElsewhere', { name: other.name });
        return (
          <CheckField
            key={id}
            label={words.text(title)}
            {...(hint === undefined ? {} : { hint })}
            isSelected={chosen.includes(id)}
            onChange={(isOn) => change(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        );
      })}
    </fieldset>
  );
}

export function CreateConsortium({ judgement, close }: DialogOf) {
  const words = useWords();
  const { t } = words;
  const { workspace, scenario } = judgement;
  const [areaId, setArea] = useState<AreaId>();
  const [needIds, setNeeds] = useState<readonly NeedId[]>([]);
  const [typed, setName] = useState('');
  const named = workspace.needs.find(({ id }) => id === needIds[0])?.title;
  const name = normalise(typed) === '' ? named : { fa: normalise(typed) };
  const create = async () => {
    if (areaId === undefined || name === undefined) return;
    const taken = scenario.consortia.map(({ id }) => id);
    const consortiumId = consortiumIdSchema.parse(nextId('c-', taken));
    close();
    const isDone = await execute({
      kind: 'consortium.create',
      scenarioId: scenario.id,
      consortiumId,
      name,
      areaId,
      needIds,
    });
    if (isDone) focusOn({ lane: columnKey(consortiumId) });
  };
  return (
    <Dialog
      isOpen
      title={t('board.tools.newConsortium')}
      closeLabel={t('common.cancel')}
      onClose={close}
      footer={
        <Button variant="primary" isDisabled={areaId === undefined || name === undefined} onPress={() => void create()}>
          {t('board.form.create')}
        </Button>
      }
    >
      <SelectField
        label={t('board.form.area')}
        value={areaId}
        placeholder={t('board.form.areaMissing')}
        options={workspace.areas.map((area) => ({ id: area.id, label: words.text(area.name) }))}
        onChange={(id) => {
          setArea(id);
          setNeeds([]);
        }}
      />
      <Needs judgement={judgement} areaId={areaId} chosen={needIds} change={setNeeds} />
      <TextField
        label={t('board.form.name')}
        value={typed}
        onChange={setName}
        {...(named === undefined ? {} : { placeholder: words.text(named) })}
        {...(areaId !== undefined && name === undefined ? { hint: t('board.form.nameMissing') } : {})}
      />
    </Dialog>
  );
}
