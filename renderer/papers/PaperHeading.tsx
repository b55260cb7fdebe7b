/** What stands above the sections: the head of the office where the paper has one, the title, what stands under it, date and number. */
import type { Paper } from '../../shared/papers/paper';
import { FactLines } from './FactLines';
import { LetterHead } from './LetterHead';
import styles from './sheets.module.css';
import { Words } from './Words';

export function PaperHeading({ paper }: { readonly paper: Paper }) {
  const { title, subtitle, letterhead, references = [] } = paper;
  return (
    <>
      {letterhead !== undefined && <LetterHead head={letterhead} />}
      <h1 className={styles.title}>
        <Words text={title} />
      </h1>
      <p className={styles.subtitle}>
        <Words text={subtitle} />
      </p>
      {references.length > 0 && <FactLines facts={references} className={styles.references} />}
    </>
  );
}
