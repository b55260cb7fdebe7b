/** The policy of the scenario in work: a card for each weight, in the order of what it brings, and how far it may go. */
import { useMemo, useState } from 'react';
import { criteria } from '../../../../shared/criteria';
import type { Policy } from '../../../../shared/model/policy';
import { isClosed } from '../../../../shared/model/scenario';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/Section';
import { execute } from '../../../state/execute';
import { type Judgement, useJudgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import cards from '../cards.module.css';
import { PolicyCard } from './PolicyCard';
import styles from './policy.module.css';
import { leaderOf, rivalsOf } from './rivals';

/** The criteria that move the score most first. */
function inOrder({ score }: Judgement) {
  return [...criteria].sort((a, b) => Math.abs(score.byCriterion[b.id]) - Math.abs(score.byCriterion[a.id]));
}

/** The order is that of the moment the page was opened: a card does not jump away from the hand that changes it. */
function Cards({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const [ordered] = useState(() => inOrder(judgement));
  const { workspace, scenario } = judgement;
  const rivals = useMemo(() => rivalsOf(workspace, scenario), [workspace, scenario]);
  const leader = leaderOf(judgement, rivals);
  const change = (changed: Partial<Policy>) =>
    void execute({ kind: 'policy.change', scenarioId: scenario.id, policy: { ...scenario.policy, ...changed } });
  return (
    <>
      {leader !== undefined && (
        <p className={styles.beaten}>
          {t('scenarios.policy.beaten', { scenario: leader.scenario.name, points: leader.points })}
        </p>
      )}
      <ul className={cards.cards}>
        {ordered.map((criterion) => (
          <PolicyCard key={criterion.id} judgement={judgement} criterion={criterion} rivals={rivals} change={change} />
        ))}
      </ul>
    </>
  );
}

export function PolicyView() {
  const { t } = useWords();
  const judgement = useJudgement();
  if (judgement === undefined) return null;
  const { scenario } = judgement;
  const toSettings = (
    <Button variant="quiet" onPress={() => goTo('settings')}>
      {t('scenarios.policy.limits')}
    </Button>
  );
  return (
    <Section title={t('scenarios.policy.title', { scenario: scenario.name })} actions={toSettings}>
      <p className={styles.note}>{t(isClosed(scenario) ? 'settings.policy.closed' : 'scenarios.policy.order')}</p>
      <Cards key={scenario.id} judgement={judgement} />
    </Section>
  );
}
