/** A text inside a line: kept to itself when it runs the other way, its dates never broken at their hyphens. */
import { foreignAttributes, usePaperLanguage } from './paperLanguage';
import styles from './sheets.module.css';

/** A day as English papers write it; the engine would end a line behind its hyphens. */
const day = /(\d{4}-\d{2}-\d{2})/;

export function Words({ text }: { readonly text: string }) {
  const foreign = foreignAttributes(text, usePaperLanguage());
  const words = day.test(text) ? withWholeDays(text) : text;
  return foreign.lang === undefined ? words : <bdi {...foreign}>{words}</bdi>;
}

/** Every second part is a day. */
function withWholeDays(text: string) {
  return text.split(day).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paper is laid out once and its words never move
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ),
  );
}
