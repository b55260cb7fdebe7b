/** The first page of a thick paper: who gives it out, what it is, when and under which number. */
import type { Cover, Paper } from '../../shared/papers/paper';
import styles from './cover.module.css';
import { FactLines } from './FactLines';
import { Masthead } from './Masthead';
import sheets from './sheets.module.css';
import { Words } from './Words';

export function CoverSheet({ paper, cover }: { readonly paper: Paper; readonly cover: Cover }) {
  return (
    <section className={`${sheets.sheet} ${styles.cover}`}>
      <Masthead {...cover} />
      <h1 className={styles.title}>
        <Words text={paper.title} />
      </h1>
      <p className={styles.subtitle}>
        <Words text={paper.subtitle} />
      </p>
      <FactLines facts={cover.facts} className={styles.facts} />
    </section>
  );
}
