/** A whole paper: cover, letter, then the sections, each where the paper has it. */
import { directionOf } from '../../shared/language/language';
import type { Paper } from '../../shared/papers/paper';
import './fonts.css';
import { CoverSheet } from './CoverSheet';
import { FactLines } from './FactLines';
import { LetterSheet } from './LetterSheet';
import { PaperLanguageProvider } from './paperLanguage';
import { SectionView } from './SectionView';
import styles from './sheets.module.css';
import { Words } from './Words';

/** Lays the paper out in its own language and direction, wherever it stands. */
export function PaperSheets({ paper }: { readonly paper: Paper }) {
  return (
    <PaperLanguageProvider value={paper.language}>
      <div className={styles.paper} lang={paper.language} dir={directionOf(paper.language)}>
        {paper.cover !== undefined && <CoverSheet paper={paper} cover={paper.cover} />}
        {paper.letter !== undefined && <LetterSheet letter={paper.letter} />}
        {paper.sections.length > 0 && (
          <article className={styles.sheet}>
            {paper.cover === undefined && <Heading paper={paper} />}
            {paper.sections.map((section) => (
              <SectionView key={section.id} section={section} />
            ))}
          </article>
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

/** Title, what stands under it, and date and number of a paper that has no letter. */
function Heading({ paper: { title, subtitle, references = [] } }: { readonly paper: Paper }) {
  return (
    <>
      <h1 className={styles.title}>
        <Words text={title} />
      </h1>
      <p className={styles.subtitle}>
        <Words text={subtitle} />
      </p>
      {references.length > 0 && <FactLines facts={references} className={styles.references} />}
    </>
  );
}
