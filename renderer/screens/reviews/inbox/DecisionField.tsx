/** What is decided about one word of an answer; what is taken, or cannot be, is said instead. */
import { Ban, CircleCheck } from 'lucide-react';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { type Decision, decisions } from './decisions';
import styles from './inbox.module.css';

interface DecisionFieldProps {
  /** What it is about, in words. */
  readonly about: string;
  readonly canBeTaken: boolean;
  readonly handled: 'no' | 'taken' | 'refused';
  readonly value: Decision;
  readonly onChange: (decision: Decision) => void;
}

export function DecisionField({ about, canBeTaken, handled, value, onChange }: DecisionFieldProps) {
  const { t } = useWords();
  if (handled === 'taken' || !canBeTaken) {
    const Icon = handled === 'taken' ? CircleCheck : Ban;
    return (
      <span className={styles.settled}>
        <Icon size={15} aria-hidden />
        {t(handled === 'taken' ? 'reviews.inbox.taken' : 'reviews.inbox.cannot')}
      </span>
    );
  }
  return (
    <SelectField
      label={t('reviews.inbox.decisionOf', { what: about })}
      isLabelHidden
      value={value}
      options={decisions.map((id) => ({ id, label: t(`reviews.inbox.${id}`) }))}
      onChange={onChange}
    />
  );
}
