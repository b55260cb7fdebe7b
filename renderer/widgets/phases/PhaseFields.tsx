/** The form of one phase: kind, status, dates, and at its gate who decides on what evidence. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Phase, phaseKinds, phaseStatuses } from '../../../shared/model/consortium';
import { limits } from '../../../shared/model/limits';
import { IconButton } from '../../components/IconButton';
import { Section } from '../../components/Section';
import { SelectField } from '../../components/SelectField';
import { execute } from '../../state/execute';
import { useWords } from '../../state/language';
import { DayField } from '../DayField';
import { EditWords } from '../EditWords';
import forms from '../forms.module.css';
import { changePhase, type PhasePlace } from '../saving';
import { withField } from '../withField';
import styles from './phases.module.css';

export interface PhaseFieldsProps {
  readonly place: PhasePlace;
  readonly phase: Phase;
  readonly isReadOnly: boolean;
}

function Kind({ place, phase, isReadOnly }: PhaseFieldsProps) {
  const { t } = useWords();
  return (
    <div className={styles.head}>
      <SelectField
        label={t('phases.kind')}
        value={phase.kind}
        isDisabled={isReadOnly}
        options={phaseKinds.map((id) => ({ id, label: t(`nouns.phase.${id}`) }))}
        onChange={(kind) => void changePhase(place, phase.id, (one) => ({ ...one, kind }))}
      />
      <SelectField
        label={t('phases.status')}
        value={phase.status}
        isDisabled={isReadOnly}
        options={phaseStatuses.map((id) => ({ id, label: t(`nouns.phaseStatus.${id}`) }))}
        onChange={(status) => void execute({ kind: 'phase.changeStatus', ...place, phaseId: phase.id, status })}
      />
      <IconButton
        label={t('phases.remove', { phase: t(`nouns.phase.${phase.kind}`) })}
        icon={<Trash2 size={15} aria-hidden />}
        isDisabled={isReadOnly}
        onPress={() => void execute({ kind: 'phase.remove', ...place, phaseId: phase.id })}
      />
    </div>
  );
}

function Dates({ place, phase, isReadOnly }: PhaseFieldsProps) {
  const { t } = useWords();
  const [isTurned, setTurned] = useState(false);
  const save = (name: 'start' | 'end') => (value: string | undefined) => {
    const changed = withField(phase, name, value);
    const isWrong = changed.start !== undefined && changed.end !== undefined && changed.end < changed.start;
    setTurned(isWrong);
    if (!isWrong) void changePhase(place, phase.id, (one) => withField(one, name, value));
  };
  return (
    <div className={styles.dates}>
      <DayField label={t('phases.start')} value={phase.start} onChange={save('start')} isDisabled={isReadOnly} />
      <DayField
        label={t('phases.end')}
        value={phase.end}
        onChange={save('end')}
        isDisabled={isReadOnly}
        {...(isTurned ? { error: t('phases.turned') } : {})}
      />
    </div>
  );
}

const gateFields = ['gate', 'decidedBy', 'evidence'] as const;

function Gate({ place, phase }: PhaseFieldsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('phases.gateTitle')} isCollapsible isOpen={isOpen} onToggle={setOpen}>
      <div className={forms.stack}>
        {gateFields.map((field) => (
          <EditWords
            key={field}
            id={`phase.${place.scenarioId}.${place.consortiumId}.${phase.id}.${field}`}
            label={t(`phases.${field}`)}
            value={phase[field]}
            isOptional
            max={limits.longText}
            save={(value, gesture) => void changePhase(place, phase.id, (one) => withField(one, field, value), gesture)}
          />
        ))}
      </div>
    </Section>
  );
}

export function PhaseFields(props: PhaseFieldsProps) {
  return (
    <li className={forms.item} data-part={`phase.${props.phase.id}`}>
      <Kind {...props} />
      <Dates {...props} />
      <fieldset className={styles.gate} disabled={props.isReadOnly}>
        <Gate {...props} />
      </fieldset>
    </li>
  );
}
