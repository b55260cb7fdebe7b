/** Gates past their date: which, since when, and the one thing to do where they have been passed. */
import { CircleAlert } from 'lucide-react';
import type { Consortium } from '../../../../shared/model/consortium';
import type { Scenario } from '../../../../shared/model/scenario';
import { lateGates } from '../../../../shared/planning/lateGates';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/Section';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import { todayIso } from '../../../state/today';
import styles from './phases.module.css';

interface LateGatesProps {
  readonly scenario: Scenario;
  readonly consortia: readonly Consortium[];
  readonly isReadOnly: boolean;
}

export function LateGates({ scenario, consortia, isReadOnly }: LateGatesProps) {
  const { t } = useWords();
  const late = lateGates(consortia, todayIso());
  if (late.length === 0) return null;
  return (
    <Section title={t('phases.late')} count={late.length}>
      <ul className={styles.late}>
        {late.map(({ consortium, phase, dueOn }) => {
          const name = t(`nouns.phase.${phase.kind}`);
          const place = { scenarioId: scenario.id, consortiumId: consortium.id, phaseId: phase.id };
          return (
            <li key={`${consortium.id} ${phase.id}`} className={styles.lateGate}>
              <CircleAlert size={16} aria-hidden />
              <span>{t('phases.lateGate', { phase: name, consortium: consortium.name, due: { date: dueOn } })}</span>
              <Button
                isDisabled={isReadOnly}
                onPress={() => void execute({ kind: 'phase.changeStatus', ...place, status: 'passed' })}
              >
                {t('phases.markPassed')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
