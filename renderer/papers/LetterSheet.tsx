/** The official letter: emblem and organisation at the start, date, number and attachment at the end. */
import type { Letter } from '../../shared/papers/paper';
import { FactLines } from './FactLines';
import { LetterHead } from './LetterHead';
import styles from './letter.module.css';
import { foreignAttributes, usePaperLanguage } from './paperLanguage';
import sheets from './sheets.module.css';
import { Words } from './Words';

export function LetterSheet({ letter }: { readonly letter: Letter }) {
  const language = usePaperLanguage();
  return (
    <section className={`${sheets.sheet} ${styles.letter}`}>
      <LetterHead head={letter} />
      <FactLines facts={letter.addressing} className={styles.addressing} />
      <p className={styles.salutation}>{letter.salutation}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph} className={styles.paragraph} {...foreignAttributes(paragraph, language)}>
          {paragraph}
        </p>
      ))}
      <Signature letter={letter} />
      <Copies letter={letter} />
      {letter.address !== undefined && (
        <p className={styles.address}>
          <Words text={letter.address} />
        </p>
      )}
    </section>
  );
}

function Signature({ letter: { closing, signatory } }: { readonly letter: Letter }) {
  return (
    <div className={styles.signature}>
      <p>{closing}</p>
      <p className={styles.signatoryName}>
        <Words text={signatory.name} />
      </p>
      <p>
        <Words text={signatory.post} />
      </p>
    </div>
  );
}

function Copies({ letter: { copies, copiesTitle } }: { readonly letter: Letter }) {
  if (copies.length === 0) return null;
  return (
    <div className={styles.copies}>
      <p>{copiesTitle}:</p>
      <ul>
        {copies.map((copy) => (
          <li key={copy}>
            <Words text={copy} />
          </li>
        ))}
      </ul>
    </div>
  );
}
