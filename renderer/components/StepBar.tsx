/** The steps of a task: where the person is, and the way to those that are open. */
import { Check } from 'lucide-react';
import { useLocale } from 'react-aria-components';
import styles from './StepBar.module.css';

export interface StepBarProps<Id extends string> {
  readonly label: string;
  readonly steps: readonly { readonly id: Id; readonly title: string; readonly isOpen: boolean }[];
  readonly current: Id;
  readonly onGo: (id: Id) => void;
}

export function StepBar<Id extends string>({ label, steps, current, onGo }: StepBarProps<Id>) {
  const { locale } = useLocale();
  const numbers = new Intl.NumberFormat(locale);
  const position = steps.findIndex(({ id }) => id === current);
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map(({ id, title, isOpen }, index) => (
        <li key={id}>
          <button
            type="button"
            className={styles.step}
            aria-current={id === current ? 'step' : undefined}
            disabled={!isOpen}
            onClick={() => onGo(id)}
          >
            <span className={styles.mark}>
              {index < position ? <Check size={14} aria-hidden /> : numbers.format(index + 1)}
            </span>
            {title}
          </button>
        </li>
      ))}
    </ol>
  );
}
