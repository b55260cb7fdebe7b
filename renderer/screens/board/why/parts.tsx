/** Lists inside an explanation: pieces of the score with their points, and rules with their sentences. */
import { TriangleAlert } from 'lucide-react';
import { formatSigned } from '../../../../shared/language/numerals';
import type { Piece } from '../../../../shared/planning/explain/pieces';
import type { Finding } from '../../../../shared/rules/rule';
import { useWords } from '../../../state/language';
import styles from './why.module.css';

export function Pieces({ title, pieces }: { readonly title: string; readonly pieces: readonly Piece[] }) {
  const words = useWords();
  if (pieces.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.pieces}>
        {pieces.map(({ points, sentence, criterion }, index) => (
          <li key={`${criterion} ${index.toString()}`}>
            <span>{words.say(sentence)}</span>
            <b data-sign={Math.sign(points)}>{formatSigned(points, words.language)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Broken({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  // A firm over its capacity is found in each of its consortia, with the same words.
  const said = new Set(findings.map(({ sentence }) => words.say(sentence)));
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.broken}>
        {[...said].map((finding) => (
          <li key={finding}>
            <TriangleAlert aria-hidden size={14} />
            <span>{finding}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
