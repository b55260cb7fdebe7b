/** The questions with lines for the pen: the office types in what comes back on paper, and marks it so. */
import { t } from '../../language/messages/say';
import type { Block, Section } from '../paper';
import { blank, type ReviewWords } from './parts';

export function formSection({ asked, language, text }: ReviewWords): Section {
  const lines = (labels: readonly string[]): Block => ({
    kind: 'facts',
    facts: labels.map((label) => ({ label, value: `${blank}${blank}` })),
  });
  const each = asked.consortia.flatMap(({ name }): readonly Block[] => [
    { kind: 'heading', text: text(name) },
    lines([
      t(language, 'reviewing.paper.stance'),
      t(language, 'reviewing.paper.conditions'),
      t(language, 'reviewing.paper.suggestion'),
      t(language, 'reviewing.paper.conflict'),
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
      lines([t(language, 'reviewing.paper.corrections'), t(language, 'nouns.concerns')]),
    ],
  };
}
