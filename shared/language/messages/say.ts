/** Turns keys and sentences into the text a person reads. */
import { isolate } from '../bidi';
import { formatDate, formatDateTime } from '../jalali';
import type { Language } from '../language';
import { formatMoney } from '../money';
import { formatNumber, formatPercent, formatPlain, formatSigned } from '../numerals';
import { pickText } from '../text';
import { type MessageKey, type ParamsArgument, templateOf } from './catalogue';
import type { Figure, Param, Sentence } from './sentence';

/** The text of a key in the language, with its parameters written in. */
export function t<Key extends MessageKey>(language: Language, key: Key, ...[params]: ParamsArgument<Key>): string {
  return fill(templateOf(key, language), (params ?? {}) as Readonly<Record<string, Param>>, language);
}

/** Says a sentence in the language. */
export function say(language: Language, sentence: Sentence): string {
  return fill(templateOf(sentence.key, language), sentence.params ?? {}, language);
}

/** The sentence in both languages, as a text that files and refusals can carry. */
export function both(sentence: Sentence): { readonly fa: string; readonly en: string } {
  return { fa: say('fa', sentence), en: say('en', sentence) };
}

/** Joins words as a list is read: «الف، ب و ج»; `A, B and C`. */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(language === 'fa' ? '، ' : ', ')} ${language === 'fa' ? 'و' : 'and'} ${last}`;
}

const PLACEHOLDER = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

function fill(template: string, params: Readonly<Record<string, Param>>, language: Language): string {
  return template.replace(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one !== undefined) return (value === 1 ? one : other) ?? '';
    return write(value, language);
  });
}

function write(value: Param, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'string') return isolate(value, language);
  if (isList(value))
    return joinList(
      value.map((item) => write(item, language)),
      language,
    );
  if ('fa' in value) return isolate(pickText(value, language), language);
  if ('key' in value) return say(language, value);
  return writeFigure(value, language);
}

function isList(value: Param): value is readonly Param[] {
  return Array.isArray(value);
}

function writeFigure(figure: Figure, language: Language): string {
  if ('date' in figure) return formatDate(figure.date, language);
  if ('dateTime' in figure) return formatDateTime(figure.dateTime, language);
  if ('money' in figure) return formatMoney(figure.money, language, figure.currency);
  if ('percent' in figure) return formatPercent(figure.percent, language);
  if ('plain' in figure) return formatPlain(figure.plain, language);
  return formatSigned(figure.signed, language);
}
