/** One weight: what it means, what it brings, from where on another scenario is better, and how far the grouping holds. */
import { Telescope } from 'lucide-react';
import { useMemo } from 'react';
import type { Criterion } from '../../../../shared/criteria/criterion';
import type { Policy } from '../../../../shared/model/policy';
import { isClosed } from '../../../../shared/model/scenario';
import { sensitivityWords } from '../../../../shared/planning/compare/sensitivityWords';
import { Button } from '../../../components/Button';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { findSensitivity, stopSensitivity, useSensitivity } from '../../../state/sensitivity';
import { WeightField } from '../../../widgets/WeightField';
import cards from '../cards.module.css';
import styles from './policy.module.css';
import { standOf } from './rivals';

interface PolicyCardProps {
  readonly judgement: Judgement;
  readonly criterion: Criterion;
  readonly rivals: readonly Judgement[];
  readonly change: (change: Partial<Policy>) => void;
}

function AgainstOthers({ judgement, criterion, rivals }: Omit<PolicyCardProps, 'change'>) {
  const { t } = useWords();
  const stand = useMemo(() => standOf(judgement, rivals, criterion.id), [judgement, rivals, criterion]);
  if (stand === undefined) return null;
  const { from, to, below, above } = stand;
  return (
    <>
      {below !== undefined && (
        <p className={styles.note}>
          {t('scenarios.policy.below', { weight: from - 1, scenario: below.scenario.name })}
        </p>
      )}
      {above !== undefined && (
        <p className={styles.note}>{t('scenarios.policy.above', { weight: to + 1, scenario: above.scenario.name })}</p>
      )}
    </>
  );
}

function HowFar({ judgement, criterion }: Pick<PolicyCardProps, 'judgement' | 'criterion'>) {
  const { t, say } = useWords();
  const { scenario } = judgement;
  const { running, found } = useSensitivity();
  const known = found.find((one) => one.criterion === criterion.id && one.scenario === scenario);
  if (running?.criterion === criterion.id) {
    const { weight } = running;
    return (
      <p className={styles.running} role="status">
        {weight === undefined ? t('scenarios.sensitivity.starting') : t('scenarios.sensitivity.trying', { weight })}
        <Button onPress={() => void stopSensitivity()}>{t('common.stop')}</Button>
      </p>
    );
  }
  const words = known === undefined ? [] : sensitivityWords(criterion.name, known.sensitivity);
  return (
    <>
      <div role="status" className={styles.answer}>
        {words.map((one, index) => {
          const said = say(one);
          return index === 0 ? <strong key={said}>{said}</strong> : <p key={said}>{said}</p>;
        })}
      </div>
      {known === undefined && (
        <Button
          icon={<Telescope size={15} aria-hidden />}
          isDisabled={running !== undefined}
          onPress={() => void findSensitivity(scenario, criterion.id)}
        >
          {t('scenarios.sensitivity.ask')}
          <span className="visually-hidden">
            {t('scenarios.sensitivity.askOf', { criterion: { key: criterion.name } })}
          </span>
        </Button>
      )}
    </>
  );
}

export function PolicyCard({ judgement, criterion, rivals, change }: PolicyCardProps) {
  const { t } = useWords();
  const { scenario, score } = judgement;
  return (
    <li className={cards.card}>
      <WeightField criterion={criterion} policy={scenario.policy} isDisabled={isClosed(scenario)} change={change} />
      <p className={styles.brings}>{t('scenarios.policy.brings', { points: score.byCriterion[criterion.id] })}</p>
      <AgainstOthers judgement={judgement} criterion={criterion} rivals={rivals} />
      <div className={styles.foot}>
        <HowFar judgement={judgement} criterion={criterion} />
      </div>
    </li>
  );
}
