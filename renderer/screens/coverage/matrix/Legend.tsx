/** What the tones and marks of the matrix mean. */
import type { MatrixAxis } from '../../../../shared/planning/coverage/needMatrix';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import { CellMark } from './CellMark';
import styles from './matrix.module.css';

export function Legend({ axis }: { readonly axis: MatrixAxis }) {
  const { t } = useWords();
  const samples = [
    { id: 'meets', look: styles.meets1 },
    { id: 'below', look: styles.below },
    { id: 'open', look: styles.open },
  ] as const;
  const own = samples.filter(({ id }) => (axis === 'firms' ? id !== 'open' : id !== 'below'));
  return (
    <ul className={styles.legend} aria-label={t('city.legend.title')}>
      {own.map(({ id, look }) => (
        <li key={id}>
          <span className={classes(styles.sample, look)}>{id === 'open' && <CellMark kind="open" />}</span>
          {t(`city.legend.${id}`)}
        </li>
      ))}
      <li>
        <span className={classes(styles.sample, styles.meets1)}>
          <CellMark kind="member" />
        </span>
        {t('city.legend.member')}
      </li>
      <li>{t(axis === 'firms' ? 'city.legend.figureFirms' : 'city.legend.figureCapabilities')}</li>
    </ul>
  );
}
