/** Texts of menu items: in the chosen language, and an ampersand in a name stays an ampersand. */

import type { Language } from '../../shared/language/language';
import type { MessageKey, ParamsArgument } from '../../shared/language/messages/catalogue';
import { t } from '../../shared/language/messages/say';
import { toPersianDigits } from '../../shared/language/numerals';

/** The text as a menu label. */
export function menuText<Key extends MessageKey>(language: Language, key: Key, ...params: ParamsArgument<Key>): string {
  return asLabel(t(language, key, ...params));
}

/** A name from the document as a menu label: `&` would otherwise underline the next letter. */
export function asLabel(text: string): string {
  return text.replaceAll('&', '&&');
}

/** A version number in the digits of the language. */
export function versionText(version: string, language: Language): string {
  return language === 'fa' ? toPersianDigits(version) : version;
}
