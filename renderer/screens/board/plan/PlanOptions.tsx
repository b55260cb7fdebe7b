/** What the planner is asked: which consortia, how much effort, how long at most. */
import { useState } from 'react';
import type { AreaId } from '../../../../shared/ids';
import type { PlanSelection } from '../../../../shared/model/planRecipe';
import { type Effort, efforts } from '../../../../shared/model/policy';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { NumberField } from '../../../components/NumberField';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { startPlanner } from '../../../state/planner';
import type { DialogOf } from '../dialogs/BoardDialogs';
import { useBoard } from '../state/boardState';

type What = 'chosen' | 'all' | 'area';

/** Long enough for a city of this size, short enough to wait for. */
const usualSeconds = 30;
const longestSeconds = 3_600;

function useWhat({ judgement }: Pick<DialogOf, 'judgement'>) {
  const words = useWords();
  const chosen = useBoard(({ chosenColumns }) => chosenColumns);
  const { scenario, workspace } = judgement;
  const ids = chosen.filter((id) => scenario.consortia.some((one) => one.id === id));
  const areas = workspace.areas.filter(({ id }) => scenario.consortia.some(({ areaId }) => areaId === id));
  const [what, setWhat] = useState<What>(ids.length > 0 ? 'chosen' : 'all');
  const [areaId, setArea] = useState<AreaId | undefined>(areas[0]?.id);
  const options = [
    ...(ids.length > 0 ? [{ id: 'chosen' as const, label: words.t('board.plan.chosen', { count: ids.length }) }] : []),
    { id: 'all' as const, label: words.t('board.plan.all') },
    { id: 'area' as const, label: words.t('board.plan.area') },
  ];
  const selection: PlanSelection =
    what === 'chosen'
      ? { kind: 'consortia', ids }
      : what === 'area' && areaId !== undefined
        ? { kind: 'area', areaId }
        : { kind: 'all' };
  return { what, setWhat, areaId, setArea, areas, options, selection };
}

export function PlanOptions({ judgement, close }: DialogOf) {
  const words = useWords();
  const { t } = words;
  const { scenario } = judgement;
  const { what, setWhat, areaId, setArea, areas, options, selection } = useWhat({ judgement });
  const [effort, setEffort] = useState<Effort>(scenario.policy.effort);
  const [maxSeconds, setMaxSeconds] = useState<number | undefined>(usualSeconds);
  const start = () => {
    close();
    const limit = maxSeconds === undefined ? {} : { maxSeconds };
    void startPlanner({ scenarioId: scenario.id, selection, effort, ...limit });
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={t('board.plan.title')}
      closeLabel={t('common.close')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={start} autoFocus>
            {t('board.plan.start')}
          </Button>
        </>
      }
    >
      <SelectField label={t('board.plan.what')} value={what} options={options} onChange={setWhat} />
      {what === 'area' && (
        <SelectField
          label={t('board.form.area')}
          value={areaId}
          options={areas.map(({ id, name }) => ({ id, label: words.text(name) }))}
          onChange={setArea}
        />
      )}
      <SelectField
        label={t('board.plan.effort')}
        value={effort}
        options={efforts.map((id) => ({ id, label: t(`board.plan.effort.${id}`) }))}
        onChange={setEffort}
      />
      <NumberField
        label={t('board.plan.maxSeconds')}
        value={maxSeconds}
        min={1}
        max={longestSeconds}
        onChange={setMaxSeconds}
      />
      <p>{t('board.plan.keeps')}</p>
    </Dialog>
  );
}
