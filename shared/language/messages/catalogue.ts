/** All texts of all areas under their full keys (`board.drop`), and the types that make a wrong key or parameter an error. */
import type { Language } from '../language';
import type { CountNames, MessageTexts, ParamNames } from './define';
import { areas } from './index';
import type { Param } from './sentence';

type Areas = typeof areas;

type KeyOfArea<Area extends keyof Areas & string> = `${Area}.${keyof Areas[Area] & string}`;

/** The full key of a text: area, dot, key inside the area. */
export type MessageKey = { [Area in keyof Areas & string]: KeyOfArea<Area> }[keyof Areas & string];

type TextsOf<Key extends MessageKey> = Key extends `${infer Area extends keyof Areas & string}.${infer Inside}`
  ? Inside extends keyof Areas[Area]
    ? Areas[Area][Inside]
    : never
  : never;

/** A parameter that does not choose a plural may be anything that can be said; the others are numbers. */
type ParamsIn<T> = T extends { readonly en: infer En extends string }
  ? { readonly [Name in ParamNames<En>]: Name extends CountNames<En> ? number : Param }
  : never;

type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;

/** The parameters of a text; for a union of keys the parameters of all of them. */
export type ParamsOf<Key extends MessageKey> = Intersection<ParamsIn<TextsOf<Key>>>;

/** Nothing to pass if the text has no placeholder, else exactly its parameters. */
export type ParamsArgument<Key extends MessageKey> = keyof ParamsOf<Key> extends never ? [] : [params: ParamsOf<Key>];

const texts: ReadonlyMap<string, MessageTexts> = new Map(
  Object.entries(areas).flatMap(([area, messages]) =>
    Object.entries<MessageTexts>(messages).map(([key, text]) => [`${area}.${key}`, text] as const),
  ),
);

/** Every full key, in the order of the areas. */
export const messageKeys: readonly MessageKey[] = [...texts.keys()] as MessageKey[];

/** Is this text a key of the catalogue? For keys that come from files or other processes. */
export function isMessageKey(key: string): key is MessageKey {
  return texts.has(key);
}

/** The template of a key; an unknown key is shown as it is, so that a person can report it. */
export function templateOf(key: MessageKey, language: Language): string {
  return texts.get(key)?.[language] ?? key;
}
