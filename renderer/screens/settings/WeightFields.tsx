/** The weights of the score, criterion by criterion. */
import { criteria } from '../../../shared/criteria';
import { WeightField } from '../../widgets/WeightField';
import type { PolicyPartProps } from './PolicyForm';
import styles from './SettingsScreen.module.css';

export function WeightFields(props: PolicyPartProps) {
  return (
    <div className={styles.weights}>
      {criteria.map((criterion) => (
        <WeightField key={criterion.id} criterion={criterion} {...props} />
      ))}
    </div>
  );
}
