/** The contents of a long paper: every line leads to its chapter. The pages are laid over the print, once they are known. */
import type { ContentsBlock } from '../../shared/papers/paper';
import { chapterAddress } from './chapterAddress';
import styles from './contents.module.css';
import { Words } from './Words';

export function ContentsView({ contents: { heads, entries } }: { readonly contents: ContentsBlock }) {
  return (
    <div className={styles.contents}>
      <p className={styles.heads}>
        <span>{heads.number}</span>
        <span>{heads.title}</span>
        <span>{heads.page}</span>
      </p>
      <ol>
        {entries.map(({ number, title, sectionId }) => (
          <li key={sectionId}>
            <a href={`#${encodeURIComponent(chapterAddress(sectionId))}`}>
              <span>{number}</span>
              <span>
                <Words text={title} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
