/** The weights of the score, criterion by criterion, each explained and beside its default. */
import { criteria } from '../../../shared/criteria';
import { defaultPolicy } from '../../../shared/model/policy';
import { NumberField } from '../../components/NumberField';
import { useWords } from '../../state/language';
import type { PolicyPartProps } from './PolicyForm';
import styles from './SettingsScreen.module.css';

export function WeightFields({ policy, isDisabled, change }: PolicyPartProps) {
  const { t, say } = useWords();
  return (
    <div className={styles.weights}>
      {criteria.map(({ id, name, meaning }) => (
        <NumberField
          key={id}
          label={say({ key: name })}
          hint={`${say({ key: meaning })} ${t('settings.policy.default', { value: defaultPolicy.weights[id] })}`}
          value={policy.weights[id]}
          min={0}
          max={10_000}
          step={1}
          isDisabled={isDisabled}
          onChange={(value) => {
            if (value !== undefined) change({ weights: { ...policy.weights, [id]: value } });
          }}
        />
      ))}
    </div>
  );
}
