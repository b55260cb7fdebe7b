/** A whole paper: cover, letter, then the sections, each where the paper has it. */
import { directionOf } from '../../shared/language/language';
import { tableEms } from '../../shared/papers/measure/columnWidths';
import type { Paper } from '../../shared/papers/paper';
import './fonts.css';
import { CoverSheet } from './CoverSheet';
import { LetterSheet } from './LetterSheet';
import { PaperHeading } from './PaperHeading';
import { PaperLanguageProvider } from './paperLanguage';
import { SectionView } from './SectionView';
import styles from './sheets.module.css';
import { TableEmProvider } from './tableEm';

/** Lays the paper out in its own language and direction, wherever it stands. */
export function PaperSheets({ paper }: { readonly paper: Paper }) {
  const isDense = paper.isDense === true;
  return (
    <PaperLanguageProvider value={paper.language}>
      <div
        className={isDense ? `${styles.paper} ${styles.dense}` : styles.paper}
        lang={paper.language}
        dir={directionOf(paper.language)}
      >
        {paper.cover !== undefined && <CoverSheet paper={paper} cover={paper.cover} />}
        {paper.letter !== undefined && <LetterSheet letter={paper.letter} />}
        {paper.sections.length > 0 && (
          <TableEmProvider value={isDense ? tableEms.dense : tableEms.usual}>
            <article className={styles.sheet}>
              {paper.cover === undefined && <PaperHeading paper={paper} />}
              {paper.sections.map((section) => (
                <SectionView key={section.id} section={section} />
              ))}
            </article>
          </TableEmProvider>
        )}
        {paper.watermark !== undefined && (
          <p className={styles.watermark} aria-hidden>
            {paper.watermark}
          </p>
        )}
      </div>
    </PaperLanguageProvider>
  );
}
