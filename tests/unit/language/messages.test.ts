import { describe, expect, expectTypeOf, test } from 'vitest';
import { isMessageKey, messageKeys, type ParamsOf, templateOf } from '../../../shared/language/messages/catalogue';
import { defineMessages } from '../../../shared/language/messages/define';
import { both, joinList, say, t } from '../../../shared/language/messages/say';
import { type Param, sentence } from '../../../shared/language/messages/sentence';

const placeholders = (template: string) =>
  new Set([...template.matchAll(/\{([^{}|]+)/g)].map((match) => match[1] ?? ''));

describe('the catalogue', () => {
  test('every key is worded in both languages with the same placeholders', () => {
    expect(messageKeys.length).toBeGreaterThan(50);
    for (const key of messageKeys) {
      expect(templateOf(key, 'fa').trim(), key).not.toBe('');
      expect(templateOf(key, 'en').trim(), key).not.toBe('');
      expect(placeholders(templateOf(key, 'fa')), key).toEqual(placeholders(templateOf(key, 'en')));
    }
  });

  test('Persian texts are written with Persian letters and digits', () => {
    for (const key of messageKeys) expect(templateOf(key, 'fa'), key).not.toMatch(/[يك٠-٩]/);
  });

  test('a file is called «پرونده» everywhere', () => {
    for (const key of messageKeys) expect(templateOf(key, 'fa'), key).not.toMatch(/فایل/);
  });

  test('a key from elsewhere is recognised or refused', () => {
    expect(isMessageKey('common.ok')).toBe(true);
    expect(isMessageKey('common.nonsense')).toBe(false);
  });
});

describe('saying', () => {
  test('numbers are written in the digits of the language, grouped', () => {
    expect(t('fa', 'shell.status.placed', { count: 2, total: 12500 })).toBe('۲ از ۱۲٬۵۰۰ شرکت جا دارند');
    expect(t('en', 'shell.status.placed', { count: 2, total: 12500 })).toBe('2 of 12,500 firms placed');
  });

  test('English chooses singular or plural by the number', () => {
    expect(t('en', 'common.firmCount', { count: 1 })).toBe('1 firm');
    expect(t('en', 'common.firmCount', { count: 3 })).toBe('3 firms');
    expect(t('fa', 'common.firmCount', { count: 3 })).toBe('۳ شرکت');
  });

  test('a name of the other direction is isolated, one of the same is not', () => {
    expect(t('fa', 'common.undoNamed', { label: 'Siemens (IR)' })).toBe('برگردان: \u2068Siemens (IR)\u2069');
    expect(t('fa', 'common.undoNamed', { label: 'پارس' })).toBe('برگردان: پارس');
    expect(t('en', 'common.undoNamed', { label: 'پارس' })).toBe('Undo: \u2068پارس\u2069');
  });

  test('texts of the document, figures, sentences and lists can be parameters', () => {
    const label = (value: Param, language: 'fa' | 'en' = 'fa') => t(language, 'common.undoNamed', { label: value });
    expect(label({ fa: 'الف', en: 'A' }, 'en')).toBe('Undo: A');
    expect(label({ date: '2026-11-24' })).toBe('برگردان: سه‌شنبه ۳ آذر ۱۴۰۵');
    expect(label({ money: 12500 })).toBe('برگردان: ۱۲٬۵۰۰ میلیون ریال');
    expect(label({ percent: 0.935 })).toBe('برگردان: ۹۳٫۵\u200F٪');
    expect(label({ plain: 1405 })).toBe('برگردان: ۱۴۰۵');
    expect(label(sentence('common.firmCount', { count: 3 }))).toBe('برگردان: ۳ شرکت');
    expect(label(['الف', 'ب', { fa: 'ج' }])).toBe('برگردان: الف، ب و ج');
  });

  test('a sentence survives storage and is said in both languages', () => {
    const stored = JSON.parse(JSON.stringify(sentence('common.firmCount', { count: 1 })));
    expect(both(stored)).toEqual({ fa: '۱ شرکت', en: '1 firm' });
    expect(say('en', sentence('common.ok'))).toBe('OK');
  });

  test('lists of none, one, two and three', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((items) => joinList(items, 'en'))).toEqual([
      '',
      'A',
      'A and B',
      'A, B and C',
    ]);
  });
});

test('the compiler knows the parameters of a key', () => {
  expectTypeOf<keyof ParamsOf<'common.firmCount'>>().toEqualTypeOf<'count'>();
  expectTypeOf<ParamsOf<'common.firmCount'>['count']>().toEqualTypeOf<number>();
  expectTypeOf<keyof ParamsOf<'common.ok'>>().toEqualTypeOf<never>();
  const sizes: readonly ('large' | 'small')[] = ['large', 'small'];
  expect(sizes.map((size) => t('en', `nouns.size.${size}`))).toEqual(['Large', 'Small']);
  // @ts-expect-error an unknown key
  expect(t('fa', 'common.nonsense')).toBe('common.nonsense');
  // @ts-expect-error a missing parameter stays visible
  expect(t('en', 'shell.status.placed', { count: 1 })).toBe('1 of {total} firms placed');
  // @ts-expect-error parameters where there are none
  expect(t('en', 'common.ok', { count: 1 })).toBe('OK');
  // @ts-expect-error English lacks {b}
  defineMessages({ x: { fa: '{a} {b}', en: '{a}' } });
  // @ts-expect-error Persian lacks {b}
  defineMessages({ x: { fa: '{a}', en: '{a} {b}' } });
});
