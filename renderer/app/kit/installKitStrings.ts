/**
 * Gives the component kit its texts in the language of the window. The kit reads them once, from two well-known places on `window`;
 * each text here answers in the language that is chosen at that moment, so that the language can change without a reload.
 */
import * as englishModule from 'react-aria-components/i18n/en-US';
import { type KitString, kitPersian } from '../../../shared/language/kitPersian';
import { useSettings } from '../../state/settings';

type Strings = Readonly<Record<string, KitString>>;

// The kit declares the default export of its language files as a type only; at run time it is the strings.
const { default: english } = englishModule as unknown as { readonly default: Readonly<Record<string, Strings>> };

function bilingual(inPersian: Strings, inEnglish: Strings): Strings {
  const strings: Record<string, KitString> = {};
  for (const [key, fallback] of Object.entries(inEnglish)) {
    Object.defineProperty(strings, key, {
      enumerable: true,
      get: () => (useSettings.getState().language === 'fa' ? (inPersian[key] ?? fallback) : fallback),
    });
  }
  return strings;
}

/** Call once, before the kit is used for the first time. */
export function installKitStrings(): void {
  const strings = Object.fromEntries(
    Object.entries(english).map(([name, own]) => [name, bilingual(kitPersian[name] ?? {}, own)]),
  );
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'fa-IR',
    [Symbol.for('react-aria.i18n.strings')]: strings,
  });
}
