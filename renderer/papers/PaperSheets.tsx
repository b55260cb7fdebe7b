/** A whole paper: the letter, then the title and the sections. */
import { directionOf } from '../../shared/language/language';
import type { Paper } from '../../shared/papers/paper';
import './fonts.css';
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
        <LetterSheet letter={paper.letter} />
        <article className={styles.sheet}>
          <h1 className={styles.title}>
            <Words text={paper.title} />
          </h1>
          <p className={styles.subtitle}>
            <Words text={paper.subtitle} />
          </p>
          {paper.sections.map((section) => (
            <SectionView key={section.id} section={section} />
          ))}
        </article>
      </div>
    </PaperLanguageProvider>
  );
}
