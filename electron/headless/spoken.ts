/** Answers with their sentences said in both languages, for the program that reads them. */
import { isMessageKey } from '../../shared/language/messages/catalogue';
import { both } from '../../shared/language/messages/say';
import type { Sentence } from '../../shared/language/messages/sentence';

function isSentence(value: object): value is Sentence {
  return 'key' in value && typeof value.key === 'string' && isMessageKey(value.key);
}

function spokenValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(spokenValue);
  return isSentence(value) ? both(value) : spoken(value);
}

/** The same object with every sentence in it as `{ fa, en }`. */
export function spoken(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, spokenValue(inside)]));
}
