/** Emblem, organisation and unit, as at the head of letters and covers. */
import type { Letter } from '../../shared/papers/paper';
import styles from './letter.module.css';
import { Words } from './Words';

export function Masthead({ emblem, organisation, unit }: Pick<Letter, 'emblem' | 'organisation' | 'unit'>) {
  return (
    <div className={styles.organisation}>
      {emblem !== undefined && <img className={styles.emblem} src={emblem} alt="" />}
      <div>
        <p className={styles.organisationName}>
          <Words text={organisation} />
        </p>
        {unit !== undefined && (
          <p className={styles.unit}>
            <Words text={unit} />
          </p>
        )}
      </div>
    </div>
  );
}
