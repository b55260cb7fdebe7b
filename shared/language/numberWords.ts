/** Whole numbers in words, for scores and budgets in official papers. */
import type { Language } from './language';

const FA_ONES = [
  '',
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'شش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده',
  'شانزده',
  'هفده',
  'هجده',
  'نوزده',
] as const;
const FA_TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'] as const;
const FA_HUNDREDS = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'] as const;
/** Above a milliard Persian budgets count in milliards («هزار میلیارد»), never in trillions. */
const FA_SCALES = [
  [1e9, 'میلیارد'],
  [1e6, 'میلیون'],
  [1e3, 'هزار'],
] as const;

const EN_ONES = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const EN_SCALES = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/**
 * «دوازده هزار و پانصد», `twelve thousand five hundred`. For whole numbers that JavaScript holds exactly; anything else is a
 * programming error and throws RangeError.
 */
export function inWords(value: number, language: Language): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number that can be held exactly: ${value}`);
  if (value === 0) return language === 'fa' ? 'صفر' : 'zero';
  const positive = Math.abs(value);
  const words = language === 'fa' ? persian(positive) : english(positive);
  if (value > 0) return words;
  return language === 'fa' ? `منفی ${words}` : `minus ${words}`;
}

function persian(value: number): string {
  for (const [scale, name] of FA_SCALES) {
    if (value >= scale) {
      const head = `${persian(Math.floor(value / scale))} ${name}`;
      return value % scale === 0 ? head : `${head} و ${persian(value % scale)}`;
    }
  }
  const parts = [FA_HUNDREDS[Math.floor(value / 100)], ...persianBelowHundred(value % 100)];
  return parts.filter(Boolean).join(' و ');
}

function persianBelowHundred(value: number): readonly (string | undefined)[] {
  return value < 20 ? [FA_ONES[value]] : [FA_TENS[Math.floor(value / 10)], FA_ONES[value % 10]];
}

function english(value: number): string {
  for (const [scale, name] of EN_SCALES) {
    if (value >= scale) {
      const rest = value % scale;
      const head = `${english(Math.floor(value / scale))} ${name}`;
      return rest === 0 ? head : `${head}${rest < 100 ? ' and' : ''} ${english(rest)}`;
    }
  }
  const hundreds = value >= 100 ? `${EN_ONES[Math.floor(value / 100)]} hundred` : '';
  return [hundreds, englishBelowHundred(value % 100)].filter(Boolean).join(' and ');
}

function englishBelowHundred(value: number): string {
  if (value < 20) return EN_ONES[value] ?? '';
  return [EN_TENS[Math.floor(value / 10)], EN_ONES[value % 10]].filter(Boolean).join('-');
}
