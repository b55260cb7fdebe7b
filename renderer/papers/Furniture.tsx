/**
 * The foot of every page, the pages that the contents cite, and what lies over a draft: printed apart and laid on top, because engines
 * number pages in Latin digits only and know them only when all is laid out.
 */
import { directionOf } from '../../shared/language/language';
import { t } from '../../shared/language/messages/say';
import { formatNumber } from '../../shared/language/numerals';
import type { PageReference } from '../../shared/papers/page';
import type { Paper } from '../../shared/papers/paper';
import './fonts.css';
import styles from './furniture.module.css';
import { PaperLanguageProvider } from './paperLanguage';
import { Words } from './Words';

interface FurnitureProps {
  readonly paper: Paper;
  readonly pages: number;
  readonly references: readonly PageReference[];
}

export function Furniture({ paper, pages, references }: FurnitureProps) {
  const citedOn = (page: number) => references.filter((one) => one.page === page);
  return (
    <PaperLanguageProvider value={paper.language}>
      <div className={styles.furniture} lang={paper.language} dir={directionOf(paper.language)}>
        {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
          <div key={page} className={styles.page}>
            {paper.watermark !== undefined && <p className={styles.watermark}>{paper.watermark}</p>}
            {citedOn(page).map(({ top, height, to }) => (
              <span
                key={top}
                className={styles.cited}
                style={{ insetBlockStart: `${top}mm`, blockSize: `${height}mm` }}
              >
                {formatNumber(to, paper.language)}
              </span>
            ))}
            <div className={styles.foot}>
              <span className={styles.title}>
                <Words text={paper.title} />
              </span>
              <span className={styles.number}>{t(paper.language, 'common.page', { page, total: pages })}</span>
            </div>
          </div>
        ))}
      </div>
    </PaperLanguageProvider>
  );
}
