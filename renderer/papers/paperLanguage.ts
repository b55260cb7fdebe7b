/** The language of the paper that is being laid out, and the direction of texts that are not in it. */
import { createContext, useContext } from 'react';
import { directionOf, type Language } from '../../shared/language/language';

const PaperLanguage = createContext<Language>('fa');
export const PaperLanguageProvider = PaperLanguage.Provider;

/** The language of the paper around. */
export function usePaperLanguage(): Language {
  return useContext(PaperLanguage);
}

/**
 * The language most letters of a text belong to; the paper's own where it is a draw. A Persian sentence that begins with a Latin
 * name stays Persian, which the platform's first-letter rule would get wrong.
 */
export function languageOf(text: string, paper: Language): Language {
  const persian = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (persian === latin) return paper;
  return persian > latin ? 'fa' : 'en';
}

/** Stands around inserted words: only a sentence of the paper's own language has them. */
const isolate = '\u2068';

/** `lang` and `dir` for an element whose text is in another language than the paper; nothing where they agree. */
export function foreignAttributes(text: string, paper: Language): { lang?: Language; dir?: 'rtl' | 'ltr' } {
  if (text.includes(isolate)) return {};
  const own = languageOf(text, paper);
  return own === paper ? {} : { lang: own, dir: directionOf(own) };
}
