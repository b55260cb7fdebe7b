/** The foot of every page, and what lies over a draft: printed apart and laid on top, because engines number pages in Latin digits only. */
import { directionOf } from '../../shared/language/language';
import { t } from '../../shared/language/messages/say';
import type { Paper } from '../../shared/papers/paper';
import './fonts.css';
import styles from './furniture.module.css';
import { PaperLanguageProvider } from './paperLanguage';
import { Words } from './Words';

export function Furniture({ paper, pages }: { readonly paper: Paper; readonly pages: number }) {
  return (
    <PaperLanguageProvider value={paper.language}>
      <div className={styles.furniture} lang={paper.language} dir={directionOf(paper.language)}>
        {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
          <div key={page} className={styles.page}>
            {paper.watermark !== undefined && <p className={styles.watermark}>{paper.watermark}</p>}
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
