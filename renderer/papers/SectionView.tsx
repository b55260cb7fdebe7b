/** One numbered section with its blocks. */
import type { Section } from '../../shared/papers/paper';
import { BlockView } from './BlockView';
import styles from './sheets.module.css';
import { Words } from './Words';

export function SectionView({ section }: { readonly section: Section }) {
  return (
    <section className={section.newPage === true ? styles.onNewPage : undefined}>
      <h2 className={styles.sectionTitle}>
        <Words text={section.title} />
      </h2>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is laid out once and its blocks never move
        <BlockView key={index} block={block} />
      ))}
    </section>
  );
}
