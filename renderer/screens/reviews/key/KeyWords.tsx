/** A fingerprint as words in their order, to be read out on the telephone. */
import styles from './key.module.css';

interface KeyWordsProps {
  readonly label: string;
  readonly words: readonly string[];
}

export function KeyWords({ label, words }: KeyWordsProps) {
  return (
    <div className={styles.words}>
      <span className={styles.label}>{label}</span>
      <ol aria-label={label} dir="rtl" lang="fa">
        {words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand at two places
          <li key={`${index} ${word}`}>{word}</li>
        ))}
      </ol>
    </div>
  );
}
