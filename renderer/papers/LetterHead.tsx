/** The head of a letter, and of other papers given out by the office: emblem and organisation at the start, date and number at the end. */
import type { Letterhead } from '../../shared/papers/paper';
import { FactLines } from './FactLines';
import styles from './letter.module.css';
import { Masthead } from './Masthead';

export function LetterHead({ head }: { readonly head: Letterhead }) {
  return (
    <div className={styles.top}>
      <p className={styles.invocation}>{head.invocation}</p>
      <div className={styles.head}>
        <Masthead {...head} />
        <FactLines facts={head.references} className={styles.references} />
      </div>
    </div>
  );
}
