/** The words of a key, to be read out on the phone: numbered, in Persian whatever the language of the screen. */
import { formatNumber } from '../../../../shared/language/numerals';
import { useWords } from '../../../state/language';
import styles from './front.module.css';

export function KeyWords({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  const { language } = useWords();
  return (
    <ol className={styles.words} aria-label={label} dir="rtl" lang="fa">
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand twice, and words never move
        <li key={index}>
          <span aria-hidden>{formatNumber(index + 1, language)}</span>
          {word}
        </li>
      ))}
    </ol>
  );
}
