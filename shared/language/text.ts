/** Texts of the document (names, titles) that people entered in Persian and perhaps in English. */
import type { Language } from './language';

/** Anything with a Persian wording and perhaps an English one: a `Text` of the document fits. */
export interface Wording {
  readonly fa: string;
  readonly en?: string | undefined;
}

/** The wording in the language; Persian where no English was entered. */
export function pickText(text: Wording, language: Language): string {
  return (language === 'en' && text.en) || text.fa;
}
