/** The questions with lines for the pen: what comes back on paper the office types into a dialog that asks the same, and marks it so. */
import { t } from '../../language/messages/say';
import { millionsName } from '../../language/money';
import type { Block, Section } from '../paper';
import { blank, type ReviewWords } from './parts';

export function formSection({ asked, language, text }: ReviewWords): Section {
  const lines = (labels: readonly string[]): Block => ({
    kind: 'facts',
    facts: labels.map((label) => ({ label, value: `${blank}${blank}` })),
  });
  const unit = millionsName(asked.office.currency ?? 'rial', language);
  const each = asked.consortia.flatMap(({ name }): readonly Block[] => [
    { kind: 'heading', text: text(name) },
    lines([
      t(language, 'reviewing.paper.stance'),
      t(language, 'reviews.paper.comment'),
      t(language, 'reviews.paper.role'),
      t(language, 'reviews.paper.share'),
      t(language, 'forms.inUnit', { field: t(language, 'reviews.paper.budget'), unit }),
      t(language, 'reviews.paper.timing'),
      t(language, 'reviews.paper.text'),
      t(language, 'reviews.paper.suggest'),
      t(language, 'reviews.paper.conflict'),
    ]),
  ]);
  return {
    id: 'form',
    title: t(language, 'reviewing.paper.form'),
    newPage: true,
    blocks: [
      { kind: 'paragraph', text: t(language, 'reviewing.paper.formWords') },
      ...each,
      { kind: 'heading', text: t(language, 'reviewing.step.record') },
      lines([
        t(language, 'reviews.paper.capacity'),
        t(language, 'reviewing.paper.capabilities'),
        t(language, 'reviewing.paper.talents'),
        t(language, 'reviewing.paper.concerns'),
      ]),
    ],
  };
}
