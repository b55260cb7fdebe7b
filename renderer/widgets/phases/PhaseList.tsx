/** The phases of one consortium as forms, from identification to scaling up. */
import { Plus } from 'lucide-react';
import { nextId } from '../../../shared/ids';
import { type Consortium, phaseKinds } from '../../../shared/model/consortium';
import type { Scenario } from '../../../shared/model/scenario';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { execute } from '../../state/execute';
import { useWords } from '../../state/language';
import forms from '../forms.module.css';
import { type PhasePlace, phasesAt } from '../saving';
import { PhaseFields } from './PhaseFields';
import styles from './phases.module.css';

/** Adds the first kind that is not planned yet. */
function addPhase(place: PhasePlace): void {
  const phases = phasesAt(place);
  const kind = phaseKinds.find((one) => phases.every((phase) => phase.kind !== one)) ?? 'scale';
  const id = nextId(
    'p',
    phases.map((phase) => phase.id),
  );
  void execute({ kind: 'phase.save', ...place, phase: { id, kind, status: 'planned' } });
}

interface PhaseListProps {
  readonly scenario: Scenario;
  readonly consortium: Consortium;
}

export function PhaseList({ scenario, consortium }: PhaseListProps) {
  const { t } = useWords();
  const place = { scenarioId: scenario.id, consortiumId: consortium.id };
  const isReadOnly = scenario.status === 'archived';
  const add = (
    <Button icon={<Plus size={15} aria-hidden />} isDisabled={isReadOnly} onPress={() => addPhase(place)}>
      {t('phases.add')}
    </Button>
  );
  return (
    <Section title={t('phases.details')} count={consortium.phases.length} part="phases" actions={add}>
      {consortium.phases.length === 0 && <p className={forms.quiet}>{t('phases.none')}</p>}
      <ul className={styles.list}>
        {consortium.phases.map((phase) => (
          <PhaseFields key={phase.id} place={place} phase={phase} isReadOnly={isReadOnly} />
        ))}
      </ul>
    </Section>
  );
}
