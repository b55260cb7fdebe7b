/** Plans phases from a template: which one, and from which day. */
import { useState } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import { factsOf } from '../../../../shared/model/facts';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import {
  type PhaseTemplateId,
  phaseTemplateIds,
  phaseTemplateOf,
  phaseTemplateTable,
  suitingTemplate,
} from '../../../../shared/reference/phaseTemplates';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { SelectField } from '../../../components/SelectField';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import { todayIso } from '../../../state/today';
import { DayField } from '../../../widgets/DayField';
import forms from '../../../widgets/forms.module.css';
import { nextGesture } from '../../../widgets/useDraft';

interface PlanPhasesDialogProps {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly consortiumIds: readonly ConsortiumId[];
  readonly onClose: () => void;
}

/** The consortia by the template that suits their needs. */
function bySuiting({ workspace, scenario, consortiumIds }: PlanPhasesDialogProps) {
  const { needs } = factsOf(workspace);
  const asked = scenario.consortia.filter(({ id }) => consortiumIds.includes(id));
  return phaseTemplateIds.flatMap((template) => {
    const ids = asked
      .filter(({ needIds }) => suitingTemplate(needIds.flatMap((id) => needs.get(id) ?? [])) === template)
      .map(({ id }) => id);
    return ids.length === 0 ? [] : [{ template, consortiumIds: ids }];
  });
}

const suiting = 'suiting';

export function PlanPhasesDialog(props: PlanPhasesDialogProps) {
  const { scenario, consortiumIds, onClose } = props;
  const { t, text } = useWords();
  const [template, setTemplate] = useState<PhaseTemplateId | typeof suiting>(suiting);
  const [start, setStart] = useState<string | undefined>(todayIso);
  const { source, date, note = { fa: '' } } = phaseTemplateTable;
  const first = scenario.consortia.find(({ id }) => id === consortiumIds[0]);
  const title =
    consortiumIds.length === 1
      ? t('phases.planTitle.one', { consortium: first?.name ?? '' })
      : t('phases.planTitle.many', { count: consortiumIds.length });
  const plan = async () => {
    if (start === undefined) return;
    const gesture = nextGesture('phases.plan');
    const parts = template === suiting ? bySuiting(props) : [{ template, consortiumIds }];
    onClose();
    for (const part of parts) {
      if (!(await execute({ kind: 'phase.plan', scenarioId: scenario.id, start, ...part }, gesture))) return;
    }
  };
  const options = [
    { id: suiting, label: t('phases.bySuiting') },
    ...phaseTemplateIds.map((id) => {
      const { name, meaning } = phaseTemplateOf(id);
      return { id, label: text(name), description: text(meaning) };
    }),
  ] as const;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeLabel={t('common.cancel')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={start === undefined} onPress={() => void plan()}>
            {t('phases.plan')}
          </Button>
        </>
      }
    >
      <div className={forms.stack}>
        <SelectField label={t('phases.template')} value={template} options={options} onChange={setTemplate} />
        <DayField
          label={t('phases.from')}
          value={start}
          onChange={setStart}
          {...(start === undefined ? { error: t('phases.missingFrom') } : {})}
        />
        <p className={forms.quiet}>{t('phases.keeps')}</p>
        <p className={forms.quiet}>{t('phases.templateSource', { source, date: { date }, note })}</p>
      </div>
    </Dialog>
  );
}
