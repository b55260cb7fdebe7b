/** The phases of all consortia or of one: gates past their date, the schedule, and the form of each phase. */
import { CalendarPlus, CalendarRange } from 'lucide-react';
import { useState } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import type { Consortium } from '../../../../shared/model/consortium';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { SelectField } from '../../../components/SelectField';
import { useScenario } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import forms from '../../../widgets/forms.module.css';
import { PhaseList } from '../../../widgets/phases/PhaseList';
import styles from '../CoordinationScreen.module.css';
import { scales, show, useCoordinationView } from '../state/view';
import { GanttChart } from './GanttChart';
import { LateGates } from './LateGates';
import { PlanPhasesDialog } from './PlanPhasesDialog';

const all = 'all';

interface ToolsProps {
  readonly consortia: readonly Consortium[];
  readonly chosen: Consortium | undefined;
}

function Tools({ consortia, chosen }: ToolsProps) {
  const { t, text } = useWords();
  const scale = useCoordinationView((view) => view.scale);
  const options = [
    { id: all, label: t('phases.all') },
    ...consortia.map(({ id, name }) => ({ id, label: text(name) })),
  ];
  const choose = (id: string) => show({ consortiumId: consortia.find((one) => one.id === id)?.id });
  return (
    <>
      <SelectField label={t('phases.which')} value={chosen?.id ?? all} options={options} onChange={choose} />
      <SelectField
        label={t('phases.zoom')}
        value={scale}
        options={scales.map((id) => ({ id, label: t(`phases.zoom.${id}`) }))}
        onChange={(id) => show({ scale: id })}
      />
    </>
  );
}

/** Consortia that stand for something: with members or with phases. */
function standing({ consortia }: Scenario): readonly Consortium[] {
  return consortia.filter(({ members, phases }) => members.length > 0 || phases.length > 0);
}

function ScenarioPhases({ workspace, scenario }: { readonly workspace: Workspace; readonly scenario: Scenario }) {
  const { t } = useWords();
  const [planned, setPlanned] = useState<readonly ConsortiumId[]>();
  const consortiumId = useCoordinationView((view) => view.consortiumId);
  const consortia = standing(scenario);
  const chosen = consortia.find(({ id }) => id === consortiumId);
  const shown = chosen === undefined ? consortia : [chosen];
  const bare = shown.filter(({ phases }) => phases.length === 0);
  const isReadOnly = scenario.status === 'archived';
  const plan = (
    <Button
      variant="primary"
      icon={<CalendarPlus size={16} aria-hidden />}
      isDisabled={isReadOnly}
      onPress={() => setPlanned((bare.length > 0 ? bare : shown).map(({ id }) => id))}
    >
      {t('phases.plan')}
    </Button>
  );
  const isEmpty = shown.every(({ phases }) => phases.length === 0);
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>
        <Tools consortia={consortia} chosen={chosen} />
        {!isEmpty && <span className={styles.end}>{plan}</span>}
      </div>
      {isReadOnly && <p className={forms.warning}>{t('phases.archived')}</p>}
      <LateGates scenario={scenario} consortia={shown} isReadOnly={isReadOnly} />
      {isEmpty ? (
        <EmptyState
          icon={<CalendarRange size={36} aria-hidden />}
          title={t('phases.empty')}
          text={t('phases.emptyText')}
          action={plan}
        />
      ) : (
        <>
          {chosen === undefined && bare.length > 0 && (
            <p className={forms.quiet}>{t('phases.withoutPhases', { count: bare.length })}</p>
          )}
          <GanttChart scenario={scenario} consortia={shown} isSingle={chosen !== undefined} isReadOnly={isReadOnly} />
        </>
      )}
      {chosen !== undefined && <PhaseList scenario={scenario} consortium={chosen} />}
      {planned !== undefined && (
        <PlanPhasesDialog
          workspace={workspace}
          scenario={scenario}
          consortiumIds={planned}
          onClose={() => setPlanned(undefined)}
        />
      )}
    </div>
  );
}

export function PhasesTab({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useWords();
  const scenario = useScenario();
  if (scenario !== undefined && standing(scenario).length > 0)
    return <ScenarioPhases workspace={workspace} scenario={scenario} />;
  return (
    <EmptyState
      icon={<CalendarRange size={36} aria-hidden />}
      title={t('phases.noMembers')}
      text={t('phases.noMembersText')}
      action={
        <Button variant="primary" onPress={() => goTo('board')}>
          {t('shell.goTo.board')}
        </Button>
      }
    />
  );
}
