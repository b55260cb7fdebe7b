/** One section or part of a section with its blocks. */
import type { Section } from '../../shared/papers/paper';
import { BlockView } from './BlockView';
import { chapterAddress } from './chapterAddress';
import styles from './sheets.module.css';
import { Words } from './Words';

export function SectionView({ section }: { readonly section: Section }) {
  const Title = section.isPart === true ? 'h3' : 'h2';
  return (
    <section
      id={section.isPart === true ? undefined : chapterAddress(section.id)}
      className={section.newPage === true ? styles.onNewPage : undefined}
    >
      <Title className={section.isPart === true ? styles.partTitle : styles.sectionTitle}>
        <Words text={section.title} />
      </Title>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is laid out once and its blocks never move
        <BlockView key={index} block={block} isInPart={section.isPart === true} />
      ))}
    </section>
  );
}
