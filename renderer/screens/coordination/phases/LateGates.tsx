/** Gates past their date: which, since when, and the one thing to do where they have been passed. The longest overdue come first, many are shown on request. */
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
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

/** More would push the schedule out of sight. */
const shownAtOnce = 3;

export function LateGates({ scenario, consortia, isReadOnly }: LateGatesProps) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const late = lateGates(consortia, todayIso());
  if (late.length === 0) return null;
  const others = late.length - shownAtOnce;
  return (
    <Section title={t('phases.late')} count={late.length}>
      <ul className={styles.late}>
        {(showsAll ? late : late.slice(0, shownAtOnce)).map(({ consortium, phase, dueOn }) => {
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
      {others > 0 && !showsAll && (
        <div>
          <Button onPress={() => setShowsAll(true)}>{t('phases.lateOthers', { count: others })}</Button>
        </div>
      )}
    </Section>
  );
}
