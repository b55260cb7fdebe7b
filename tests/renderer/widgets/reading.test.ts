import { describe, expect, test } from 'vitest';
import {
  type Format,
  list,
  maybe,
  money,
  nationalId,
  optionalText,
  requiredText,
  wholeNumber,
} from '../../../renderer/widgets/reading';
import type { Language } from '../../../shared/language/language';
import { both, say } from '../../../shared/language/messages/say';
import { completeNationalId } from '../../../shared/language/nationalId';
import { limits } from '../../../shared/model/limits';

function readAs<Value>(format: Format<Value>, text: string): Value | string {
  const reading = format.read(text);
  return reading.ok ? reading.value : reading.sentence.key;
}

/** What is written can be read again, in both languages. */
function expectRoundTrip<Value>(format: Format<Value>, value: Value): void {
  for (const language of ['fa', 'en'] satisfies Language[]) {
    expect(readAs(format, format.write(value, language))).toEqual(value);
  }
}

describe('reading what is typed into a field', () => {
  test('text is cleaned of Arabic letters and stray blanks; an empty required one is refused', () => {
    expect(readAs(requiredText(), '  شركت   آب ')).toBe('شرکت آب');
    expect(readAs(requiredText(), ' \u200C ')).toBe('forms.refused.empty');
    expect(readAs(optionalText(), '  ')).toBeUndefined();
    expect(readAs(optionalText(limits.note, true), 'یک\nدو')).toBe('یک\nدو');
  });

  test('text beyond the limit of the file is refused', () => {
    expect(readAs(requiredText(5), '123456')).toBe('forms.refused.long');
    expect(readAs(optionalText(5), '12345')).toBe('12345');
  });

  test('whole numbers are read in any digits and kept within bounds', () => {
    expect(readAs(wholeNumber(0, 9), '۷')).toBe(7);
    expect(readAs(wholeNumber(0, 9), '10')).toBe('forms.refused.wholeNumber');
    expect(readAs(wholeNumber(0, 9), '1.5')).toBe('forms.refused.wholeNumber');
    expect(readAs(maybe(wholeNumber(0, 9)), ' ')).toBeUndefined();
    expectRoundTrip(wholeNumber(0, 10_000_000), 1_250_000);
  });

  test('money takes a unit and explains itself in words', () => {
    expect(readAs(money('rial'), '۱۲٫۵ میلیارد ریال')).toBe(12_500);
    expect(readAs(money('rial'), '-5')).toBe('forms.refused.money.outOfBounds');
    expect(readAs(money('rial'), 'زیاد')).toBe('forms.refused.money.noAmount');
    expect(readAs(money('rial'), '۱۲ میلیارد')).toBe('forms.refused.money.noCurrency');
    const refused = money('toman').read('زیاد زیاد');
    expect(refused.ok ? '' : both(refused.sentence).fa).toMatch(/مبلغ نیست.*میلیون تومان.*مانند/);
    const beyond = money('toman').read('-5');
    expect(beyond.ok ? '' : both(beyond.sentence).en).toBe(
      'Write an amount from zero to 100,000,000,000 million tomans.',
    );
    expect(maybe(money('rial')).explain?.(12_500, 'fa')).toBe('دوازده میلیارد و پانصد میلیون ریال');
    expect(maybe(money('rial')).explain?.(undefined, 'fa')).toBe('');
    expect(maybe(money('toman')).explain?.(12_500, 'fa')).toBe('یک میلیارد و دویست و پنجاه میلیون تومان');
    expectRoundTrip(money('rial'), 12_500);
    expectRoundTrip(money('toman'), 12_503);
    const refusal = money('toman').read('زیاد');
    expect(refusal.ok ? '' : say('fa', refusal.sentence)).toContain('به میلیون تومان بنویسید');
  });

  test('the national identifier says whether a digit is missing or wrong', () => {
    const valid = completeNationalId('1010025684');
    const wrong = valid.slice(0, 10) + String((Number(valid[10]) + 1) % 10);
    expect(readAs(nationalId, valid)).toBe(valid);
    expect(readAs(nationalId, wrong)).toBe('forms.refused.nationalId');
    expect(readAs(nationalId, valid.slice(1))).toBe('forms.refused.nationalIdLength');
    expectRoundTrip(nationalId, valid);
  });

  test('a list in one line loses blanks and doubles', () => {
    expect(readAs(list, 'آب؛ خاک،  آب , هوا')).toEqual(['آب', 'خاک', 'هوا']);
    expectRoundTrip(list, ['پسماند', 'انرژی']);
  });
});
