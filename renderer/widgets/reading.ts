/** How the text of a field becomes a value of the document and back; what cannot be read says why, and the text stays where it was typed. */
import { isEmail, isTelephone, isWebsite } from '../../shared/language/addresses';
import type { Language } from '../../shared/language/language';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import { type AmountFault, millionsName, moneyInWords, readAmount, writeAmount } from '../../shared/language/money';
import { isNationalId, normaliseNationalId } from '../../shared/language/nationalId';
import { formatNumber, parseNumber, toPersianDigits } from '../../shared/language/numerals';
import { normalise } from '../../shared/language/persian';
import { limits } from '../../shared/model/limits';
import type { Currency } from '../../shared/model/money';

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: Sentence };

/** Reads and writes one kind of field. */
export interface Format<Value> {
  read(text: string): Reading<Value>;
  write(value: Value, language: Language): string;
  /** The value said in another way, to read beside the field: an amount in words. */
  readonly explain?: (value: Value, language: Language) => string;
}

const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
const refused = (said: Sentence): { readonly ok: false; readonly sentence: Sentence } => ({
  ok: false,
  sentence: said,
});

function withinLength(text: string, max: number): Reading<string> {
  return text.length <= max ? read(text) : refused(sentence('forms.refused.long', { max, length: text.length }));
}

/** Text that must not be empty. */
export function requiredText(max: number = limits.shortText): Format<string> {
  return {
    read(text) {
      const clean = normalise(text);
      return clean === '' ? refused(sentence('forms.refused.empty')) : withinLength(clean, max);
    },
    write: (value) => value,
  };
}

/** Text that may be missing; several lines if asked. */
export function optionalText(max: number = limits.shortText, keepLines = false): Format<string | undefined> {
  return {
    read(text) {
      const clean = normalise(text, keepLines);
      return clean === '' ? read(undefined) : withinLength(clean, max);
    },
    write: (value) => value ?? '',
  };
}

const addressTests = { website: isWebsite, telephone: isTelephone, email: isEmail } as const;

/** An address of a kind, or several, that may be missing. */
export function optionalAddress(kind: keyof typeof addressTests): Format<string | undefined> {
  const plain = optionalText();
  return {
    ...plain,
    read(text) {
      const reading = plain.read(text);
      const isRight = !reading.ok || reading.value === undefined || addressTests[kind](reading.value);
      return isRight ? reading : refused(sentence(`forms.refused.${kind}`));
    },
  };
}

/** A whole number between two bounds. */
export function wholeNumber(min: number, max: number): Format<number> {
  return {
    read(text) {
      const value = parseNumber(text);
      const isFit = value !== undefined && Number.isInteger(value) && value >= min && value <= max;
      return isFit ? read(value) : refused(sentence('forms.refused.wholeNumber', { min, max }));
    },
    write: (value, language) => formatNumber(value, language, 0),
  };
}

/** A format whose empty field means that the value is missing. */
export function maybe<Value>(format: Format<Value>): Format<Value | undefined> {
  const { explain } = format;
  return {
    read: (text) => (text.trim() === '' ? read(undefined) : format.read(text)),
    write: (value, language) => (value === undefined ? '' : format.write(value, language)),
    ...(explain ? { explain: (value, language) => (value === undefined ? '' : explain(value, language)) } : {}),
  };
}

function whyNoMoney(fault: AmountFault, currency: Currency): Sentence {
  const unit = { fa: millionsName(currency, 'fa'), en: millionsName(currency, 'en') };
  if (fault === 'noAmount') return sentence('forms.refused.money.noAmount', { unit });
  if (fault === 'outOfBounds')
    return sentence('forms.refused.money.outOfBounds', { most: { money: limits.moneyMillionRials, currency } });
  return sentence(`forms.refused.money.${fault}`);
}

/**
 * An amount, million rials in the document, written and read in millions of the currency; a unit may be typed after it
 * («۱۲٫۵ میلیارد ریال»).
 */
export function money(currency: Currency): Format<number> {
  return {
    read(text) {
      const amount = readAmount(text, currency);
      return typeof amount === 'number' ? read(amount) : refused(whyNoMoney(amount, currency));
    },
    write: (value, language) => writeAmount(value, language, currency),
    explain: (value, language) => moneyInWords(value, language, currency),
  };
}

/** شناسه ملی: kept with Latin digits, checked by its check digit. */
export const nationalId: Format<string> = {
  read(text) {
    const digits = normaliseNationalId(text);
    if (!/^\d{11}$/.test(digits)) return refused(sentence('forms.refused.nationalIdLength'));
    return isNationalId(digits) ? read(digits) : refused(sentence('forms.refused.nationalId'));
  },
  write: (value, language) => (language === 'fa' ? toPersianDigits(value) : value),
};

/** A list written in one line, its items apart by «؛», «،», comma or semicolon. */
export const list: Format<readonly string[]> = {
  read(text) {
    const items = text
      .split(/[؛،;,\n|]/)
      .map((item) => normalise(item))
      .filter((item) => item !== '');
    const long = items.find((item) => item.length > limits.shortText);
    if (long !== undefined)
      return refused(sentence('forms.refused.long', { max: limits.shortText, length: long.length }));
    if (items.length > limits.smallList) return refused(sentence('forms.refused.many', { max: limits.smallList }));
    return read([...new Set(items)]);
  },
  write: (value, language) => value.join(language === 'fa' ? '، ' : ', '),
};
