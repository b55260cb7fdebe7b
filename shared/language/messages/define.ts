/** How a text is declared: Persian and English side by side, with the same placeholders, checked by the compiler. */

/**
 * One text in both languages. `{name}` is replaced by a parameter. `{count|firm|firms}` is replaced by the first word if the
 * number `count` is 1, else by the second (Persian needs none: its nouns stay singular after a number).
 */
export interface MessageTexts {
  readonly fa: string;
  readonly en: string;
}

type Placeholder<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? Inside | Placeholder<Rest>
  : never;

type NameIn<P extends string> = P extends `${infer Name}|${string}` ? Name : P;
type CountIn<P extends string> = P extends `${infer Name}|${string}` ? Name : never;

/** Names of all parameters of a template. */
export type ParamNames<S extends string> = NameIn<Placeholder<S>>;

/** Names of the parameters that choose between singular and plural, hence must be numbers. */
export type CountNames<S extends string> = CountIn<Placeholder<S>>;

type SameParams<Fa extends string, En extends string> = [ParamNames<Fa>] extends [ParamNames<En>]
  ? [ParamNames<En>] extends [ParamNames<Fa>]
    ? En
    : `error: missing in fa: {${Exclude<ParamNames<En>, ParamNames<Fa>>}}`
  : `error: missing in en: {${Exclude<ParamNames<Fa>, ParamNames<En>>}}`;

type Checked<M extends Readonly<Record<string, MessageTexts>>> = {
  readonly [Key in keyof M]: { readonly fa: M[Key]['fa']; readonly en: SameParams<M[Key]['fa'], M[Key]['en']> };
};

/** Declares the texts of one area; the keys get the area's name as prefix (`drop` in board.ts is `board.drop`). */
export function defineMessages<const M extends Readonly<Record<string, MessageTexts>>>(messages: M & Checked<M>): M {
  return messages;
}
