/** The city's letter to the firm. */

import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import styles from '../reviewing.module.css';
import { useAsked } from '../state/review';

export function LetterCard() {
  const { text } = useWords();
  const { letter, office } = useAsked();
  const { signatory } = office;
  return (
    <section className={classes(styles.card, styles.letter)} aria-label={text(letter.subject)}>
      <h3>{text(letter.subject)}</h3>
      <p>{text(letter.salutation)}</p>
      {letter.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a letter never move
        <p key={index}>{text(paragraph)}</p>
      ))}
      <p className={styles.signed}>
        {text(letter.closing)}
        {signatory !== undefined && (
          <>
            <br />
            <strong>{text(signatory.name)}</strong>
            <br />
            {text(signatory.post)}
          </>
        )}
      </p>
    </section>
  );
}
