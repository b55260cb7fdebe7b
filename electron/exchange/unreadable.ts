/** Sentences for files of lists that cannot be read. */
import type { MessageKey } from '../../shared/language/messages/catalogue';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { type Refusal, refuse } from '../../shared/result';

export type Unreadable = { readonly ok: false; readonly refusal: Refusal };

type Reason = Extract<MessageKey, `exchange.file.${string}`> extends `exchange.file.${infer Name}` ? Name : never;

/** The refusal of a file, by reason. */
export function unreadable(reason: Reason, file: string): Unreadable {
  return refuse(`file-${reason}`, both(sentence(`exchange.file.${reason}`, { file })));
}
