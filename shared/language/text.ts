/** Texts of the document (names, titles) that people entered in Persian and perhaps in English. */
import type { Text } from '../model/text';
import type { Language } from './language';

/** The wording in the language; Persian where no English was entered. */
export function pickText(text: Text, language: Language): string {
  return (language === 'en' && text.en) || text.fa;
}
