/** What the papers of a review share: the package in one language, its names, and its numbered sections. */
import type { ReviewPackage } from '../../exchange/review/package';
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import { pickText } from '../../language/text';
import type { Text } from '../../model/text';
import type { Section } from '../paper';
import { levelText } from '../proposal/members';

/** To be filled in by hand. */
export const blank = '……………………………………';

export interface ReviewWords {
  readonly asked: ReviewPackage;
  readonly language: Language;
  readonly text: (text: Text) => string;
  readonly capability: (id: string) => string;
  readonly level: (level: number) => string;
}

export function reviewWords(asked: ReviewPackage, language: Language): ReviewWords {
  const text = (words: Text) => pickText(words, language);
  const names = new Map<string, Text>(asked.capabilities.map(({ id, name }) => [id, name]));
  return {
    asked,
    language,
    text,
    capability: (id) => text(names.get(id) ?? { fa: id }),
    level: (level) => levelText(level, { language }),
  };
}

/** The sections with their numbers before their titles. */
export function numbered(sections: readonly Section[], language: Language): readonly Section[] {
  return sections.map((section, index) => ({
    ...section,
    title: t(language, 'papers.sectionTitle', { number: index + 1, title: section.title }),
  }));
}
