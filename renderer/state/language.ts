/** Words on screen in the chosen language. */
import { useMemo } from 'react';
import type { Language } from '../../shared/language/language';
import type { MessageKey, ParamsArgument } from '../../shared/language/messages/catalogue';
import { say, t } from '../../shared/language/messages/say';
import type { Sentence } from '../../shared/language/messages/sentence';
import { pickText } from '../../shared/language/text';
import type { Text } from '../../shared/model/text';
import { useSettings } from './settings';

export interface Words {
  readonly language: Language;
  readonly t: <Key extends MessageKey>(key: Key, ...params: ParamsArgument<Key>) => string;
  readonly say: (sentence: Sentence) => string;
  /** A text of the document, in the language if it has one there. */
  readonly text: (text: Text) => string;
}

/** Words in one language; the same object as long as the language is the same. */
export function wordsIn(language: Language): Words {
  return {
    language,
    t: (key, ...params) => t(language, key, ...params),
    say: (sentence) => say(language, sentence),
    text: (text) => pickText(text, language),
  };
}

/** The words of the chosen language. */
export function useWords(): Words {
  const language = useSettings((settings) => settings.language);
  return useMemo(() => wordsIn(language), [language]);
}
