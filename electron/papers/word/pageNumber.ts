/** The foot of every page: page x of y, as fields that Word counts itself. */
import { AlignmentType, PageNumber, type Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '../../../shared/language/language';
import { t } from '../../../shared/language/messages/say';
import { muted, sizes } from './looks';
import { paragraphWith } from './runs';

export function pageNumber(language: Language): Paragraph {
  const run = (children: readonly string[]): ParagraphChild =>
    new TextRun({ children: [...children], size: sizes.small, color: muted, rightToLeft: language === 'fa' });
  const words = [
    run([`${t(language, 'papers.foot.page')} `, PageNumber.CURRENT]),
    run([` ${t(language, 'papers.foot.of')} `, PageNumber.TOTAL_PAGES]),
  ];
  return paragraphWith(words, language, { alignment: AlignmentType.CENTER });
}
