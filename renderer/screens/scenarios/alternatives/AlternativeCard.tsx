/** One other plan: what it gains and gives up against the best, who comes and goes, and what can be done with it. */
import { BadgeCheck, Hourglass } from 'lucide-react';
import { useMemo, useState } from 'react';
import { criteria } from '../../../../shared/criteria';
import { formatPercent, formatSigned } from '../../../../shared/language/numerals';
import { groupingOf } from '../../../../shared/model/grouping';
import { isClosed } from '../../../../shared/model/scenario';
import type { Alternative } from '../../../../shared/planning/alternatives';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/Section';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { CopyLines } from '../../../widgets/CopyLines';
import { PlanChanges } from '../../../widgets/PlanChanges';
import cards from '../cards.module.css';
import styles from './alternatives.module.css';
import { keepAsScenario, takeHere } from './keep';

interface AlternativeCardProps {
  readonly judgement: Judgement;
  readonly alternative: Alternative;
  readonly number: number;
}

function Differences({ alternative }: Pick<AlternativeCardProps, 'alternative'>) {
  const { say, language } = useWords();
  return (
    <ul className={styles.criteria}>
      {alternative.criteria.map(({ criterion, points }) => {
        const name = criteria.find(({ id }) => id === criterion)?.name;
        return (
          <li key={criterion}>
            <span>{name === undefined ? criterion : say({ key: name })}</span>
            <b data-sign={Math.sign(points)}>{formatSigned(points, language)}</b>
          </li>
        );
      })}
    </ul>
  );
}

function Proof({ isProven }: { readonly isProven: boolean }) {
  const { t } = useWords();
  return (
    <p className={styles.proof} data-proven={isProven || undefined}>
      {isProven ? <BadgeCheck aria-hidden size={16} /> : <Hourglass aria-hidden size={16} />}
      {t(isProven ? 'scenarios.alternatives.proven' : 'scenarios.alternatives.notProven')}
    </p>
  );
}

export function AlternativeCard({ judgement, alternative, number }: AlternativeCardProps) {
  const { t, language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { workspace, scenario } = judgement;
  const { outcome, points, fromBest, diff, lines, isProven } = alternative;
  const grouping = useMemo(() => groupingOf(workspace, scenario), [workspace, scenario]);
  return (
    <li className={cards.card}>
      <header className={styles.cardHead}>
        <h4>{t('scenarios.alternatives.card', { number })}</h4>
        <CopyLines lines={() => lines} />
      </header>
      <strong className={styles.score}>{t('common.points', { points: outcome.report.score.total })}</strong>
      <p>
        {t('scenarios.alternatives.against', {
          points: formatSigned(points, language),
          share: formatPercent(fromBest, language),
        })}
      </p>
      <Proof isProven={isProven} />
      <Differences alternative={alternative} />
      <Section
        title={t('board.offer.changes', { count: diff.consortia.length })}
        isCollapsible
        isOpen={isOpen}
        onToggle={setIsOpen}
      >
        <PlanChanges grouping={grouping} diff={diff} />
      </Section>
      <footer className={styles.actions}>
        <Button variant="primary" onPress={() => void keepAsScenario(scenario, outcome, number)}>
          {t('scenarios.alternatives.keep')}
        </Button>
        <Button isDisabled={isClosed(scenario)} onPress={() => void takeHere(scenario, outcome)}>
          {t('scenarios.alternatives.take')}
        </Button>
      </footer>
    </li>
  );
}
