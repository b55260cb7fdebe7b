/** The styles of a Word paper: headings that the outline and the contents of Word know, and one style for running text. */
import { type IRunStylePropertiesOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../../shared/language/language';
import { t } from '../../../shared/language/messages/say';
import { accent, face, ink, sizes } from './looks';

/** Word keeps faces, sizes and boldness of Latin and of Persian letters apart; both get the same. */
const run = (size: number, options: IRunStylePropertiesOptions = {}): IRunStylePropertiesOptions => ({
  font: { ascii: face, hAnsi: face, cs: face },
  size,
  sizeComplexScript: size,
  color: ink,
  ...options,
});

const heading = (size: number, color: string, before: number) => ({
  run: run(size, { bold: true, boldComplexScript: true, color }),
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

export function stylesOf(language: Language): IStylesOptions {
  const locale = language === 'fa' ? 'fa-IR' : 'en-US';
  return {
    default: {
      document: {
        run: { ...run(sizes.body), language: { value: locale, bidirectional: 'fa-IR' } },
        // A multiple of the line's own height: a fixed one would cut off an emblem.
        paragraph: { spacing: { line: language === 'fa' ? 340 : 300, lineRule: LineRuleType.AUTO } },
      },
      title: heading(sizes.title, accent, 0),
      heading1: heading(sizes.section, accent, 400),
      heading2: heading(sizes.heading, ink, 240),
      heading3: heading(sizes.body, ink, 200),
      listParagraph: { run: run(sizes.body) },
    },
    paragraphStyles: [
      {
        id: 'text',
        name: t(language, 'papers.form.textStyle'),
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 120 } },
      },
    ],
  };
}
