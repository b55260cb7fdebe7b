/** The policy of the scenario: each weight and limit with what it means; every change is one undo step and the score follows at once. */

import { defaultPolicy, type Policy } from '../../../shared/model/policy';
import { isClosed } from '../../../shared/model/scenario';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { execute } from '../../state/execute';
import { useScenario } from '../../state/judgement';
import { useWords } from '../../state/language';
import { LimitFields } from './LimitFields';
import styles from './SettingsScreen.module.css';
import { WeightFields } from './WeightFields';

export interface PolicyPartProps {
  readonly policy: Policy;
  readonly isDisabled: boolean;
  readonly change: (change: Partial<Policy>) => void;
}

export function PolicyForm() {
  const { t } = useWords();
  const scenario = useScenario();
  if (scenario === undefined) {
    return (
      <div className={styles.card}>
        <Section title={t('nouns.policy')}>
          <p className={styles.note}>{t('settings.policy.noScenario')}</p>
        </Section>
      </div>
    );
  }
  const { id: scenarioId, policy } = scenario;
  const isDisabled = isClosed(scenario);
  const change = (changed: Partial<Policy>) =>
    void execute({ kind: 'policy.change', scenarioId, policy: { ...policy, ...changed } });
  const reset = (
    <Button isDisabled={isDisabled} onPress={() => change(defaultPolicy)}>
      {t('settings.policy.reset')}
    </Button>
  );
  return (
    <div className={styles.card}>
      <Section title={t('scenarios.policy.title', { scenario: scenario.name })} actions={reset}>
        <p className={styles.note}>{t(isDisabled ? 'settings.policy.closed' : 'settings.policy.note')}</p>
        <WeightFields policy={policy} isDisabled={isDisabled} change={change} />
      </Section>
      <Section title={t('settings.policy.limits')}>
        <LimitFields policy={policy} isDisabled={isDisabled} change={change} />
      </Section>
    </div>
  );
}
