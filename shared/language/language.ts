/** The two languages of the app. Persian is the first; everything a person reads exists in both. */

export const languages = ['fa', 'en'] as const;
export type Language = (typeof languages)[number];

/** Direction of a page or paper in the language, as the `dir` attribute wants it. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'fa' ? 'rtl' : 'ltr';
}
