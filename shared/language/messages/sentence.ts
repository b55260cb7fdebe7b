/** A sentence as data: it can be stored, sent between processes and said later in either language. */
import type { Currency } from '../../model/money';
import type { Text } from '../../model/text';
import type { MessageKey, ParamsArgument } from './catalogue';

/**
 * How a figure is to be written where a bare number would not do. Money is in million rials, said in the currency (rials where none is
 * given); a percentage is a ratio 0..1.
 */
export type Figure =
  | { readonly date: string }
  | { readonly dateTime: string }
  | { readonly money: number; readonly currency?: Currency | undefined }
  | { readonly percent: number }
  | { readonly plain: number }
  | { readonly signed: number };

/**
 * What can be put into a placeholder: a string (isolated if its letters run the other way), a number (grouped, in the language's
 * digits), a text of the document, a figure, another sentence, or a list of these (joined with «،» and «و»).
 */
export type Param = string | number | Text | Figure | Sentence | readonly Param[];

export interface Sentence {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, Param>>;
}

/** Builds a sentence; key and parameters are checked by the compiler. */
export function sentence<Key extends MessageKey>(key: Key, ...[params]: ParamsArgument<Key>): Sentence {
  return params === undefined ? { key } : { key, params: params as Readonly<Record<string, Param>> };
}
