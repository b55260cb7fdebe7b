/** The phases of a consortium, from identification to contract. */
import { Plus, Trash2 } from 'lucide-react';
import { nextId } from '../../../../shared/ids';
import { type Consortium, type Phase, phaseKinds, phaseStatuses } from '../../../../shared/model/consortium';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/DateField';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { EditWords } from '../../../widgets/EditWords';
import { withField } from '../../../widgets/withField';
import { changeConsortium } from '../state/consortiumChange';
import styles from './inspector.module.css';

interface PhasesProps {
  readonly consortium: Consortium;
  readonly isReadOnly: boolean;
}

function changePhase(id: Consortium['id'], phaseId: string, change: (phase: Phase) => Phase, gesture?: string) {
  const phases = (before: Consortium) => before.phases.map((one) => (one.id === phaseId ? change(one) : one));
  void changeConsortium(id, (before) => ({ ...before, phases: phases(before) }), gesture);
}

function addPhase({ id, phases }: Consortium): void {
  const kind = phaseKinds.find((one) => phases.every((phase) => phase.kind !== one)) ?? 'scale';
  const phaseId = nextId(
    'p',
    phases.map((phase) => phase.id),
  );
  const fresh: Phase = { id: phaseId, kind, status: 'planned' };
  void changeConsortium(id, (before) => ({ ...before, phases: [...before.phases, fresh] }));
}

function removePhase(id: Consortium['id'], phaseId: string): void {
  void changeConsortium(id, (before) => ({ ...before, phases: before.phases.filter((one) => one.id !== phaseId) }));
}

function Dates({ consortium, phase, isReadOnly }: PhasesProps & { readonly phase: Phase }) {
  const { t } = useWords();
  const { start, end } = phase;
  const isTurned = start !== undefined && end !== undefined && end < start;
  const save = (name: 'start' | 'end') => (value: string | undefined) =>
    changePhase(consortium.id, phase.id, (one) => withField(one, name, value));
  const common = { clearLabel: t('common.clear'), isDisabled: isReadOnly };
  return (
    <div className={styles.pair}>
      <DateField label={t('board.inspector.phaseStart')} value={start} onChange={save('start')} {...common} />
      <DateField
        label={t('board.inspector.phaseEnd')}
        value={end}
        onChange={save('end')}
        {...(isTurned ? { error: t('board.inspector.phaseOrder') } : {})}
        {...common}
      />
    </div>
  );
}

function PhaseFields({ consortium, phase, isReadOnly }: PhasesProps & { readonly phase: Phase }) {
  const { t } = useWords();
  const name = t(`nouns.phase.${phase.kind}`);
  return (
    <li className={styles.member}>
      <div className={styles.pair}>
        <SelectField
          label={t('board.inspector.phaseKind')}
          value={phase.kind}
          isDisabled={isReadOnly}
          options={phaseKinds.map((id) => ({ id, label: t(`nouns.phase.${id}`) }))}
          onChange={(kind) => changePhase(consortium.id, phase.id, (one) => ({ ...one, kind }))}
        />
        <SelectField
          label={t('board.inspector.phaseStatus')}
          value={phase.status}
          isDisabled={isReadOnly}
          options={phaseStatuses.map((id) => ({ id, label: t(`nouns.phaseStatus.${id}`) }))}
          onChange={(status) => changePhase(consortium.id, phase.id, (one) => ({ ...one, status }))}
        />
        <IconButton
          label={t('board.inspector.removePhase', { phase: name })}
          icon={<Trash2 size={15} aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => removePhase(consortium.id, phase.id)}
        />
      </div>
      <Dates consortium={consortium} phase={phase} isReadOnly={isReadOnly} />
      <EditWords
        id={`phase.${consortium.id}.${phase.id}.gate`}
        label={t('board.inspector.phaseGate')}
        value={phase.gate}
        isOptional
        save={(gate, gesture) => changePhase(consortium.id, phase.id, (one) => withField(one, 'gate', gate), gesture)}
      />
    </li>
  );
}

export function Phases({ consortium, isReadOnly }: PhasesProps) {
  const { t } = useWords();
  const add = (
    <Button icon={<Plus size={15} aria-hidden />} isDisabled={isReadOnly} onPress={() => addPhase(consortium)}>
      {t('board.inspector.addPhase')}
    </Button>
  );
  return (
    <Section title={t('board.inspector.phases')} count={consortium.phases.length} actions={add}>
      {consortium.phases.length === 0 && <p>{t('board.inspector.noPhases')}</p>}
      <ul className={styles.members}>
        {consortium.phases.map((phase) => (
          <PhaseFields key={phase.id} consortium={consortium} phase={phase} isReadOnly={isReadOnly} />
        ))}
      </ul>
    </Section>
  );
}
