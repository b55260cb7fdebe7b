/** The weight of one criterion, explained and beside its default. */
import type { Criterion } from '../../shared/criteria/criterion';
import { defaultPolicy, highestWeight, type Policy } from '../../shared/model/policy';
import { NumberField } from '../components/NumberField';
import { useWords } from '../state/language';

interface WeightFieldProps {
  readonly criterion: Criterion;
  readonly policy: Policy;
  readonly isDisabled: boolean;
  readonly change: (change: Partial<Policy>) => void;
}

export function WeightField({ criterion: { id, name, meaning }, policy, isDisabled, change }: WeightFieldProps) {
  const { t, say } = useWords();
  return (
    <NumberField
      label={say({ key: name })}
      hint={`${say({ key: meaning })} ${t('settings.policy.default', { value: defaultPolicy.weights[id] })}`}
      value={policy.weights[id]}
      min={0}
      max={highestWeight}
      step={1}
      isDisabled={isDisabled}
      onChange={(value) => {
        if (value !== undefined) change({ weights: { ...policy.weights, [id]: value } });
      }}
    />
  );
}
