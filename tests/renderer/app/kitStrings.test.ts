/** The kit speaks Persian: no string of it is missing, and all follow the language of the window. */
import * as englishModule from 'react-aria-components/i18n/en-US';
import { beforeEach, describe, expect, test } from 'vitest';
import { installKitStrings } from '../../../renderer/app/kit/installKitStrings';
import { useSettings } from '../../../renderer/state/settings';
import { defaultSettings } from '../../../shared/ipc/settings';
import { type KitString, kitPersian } from '../../../shared/language/kitPersian';

type Strings = Readonly<Record<string, Readonly<Record<string, KitString>>>>;

// The kit declares the default export of its language files as a type only.
const { default: english } = englishModule as unknown as { readonly default: Strings };
const keysOf = (strings: Strings) =>
  Object.entries(strings)
    .flatMap(([name, own]) => Object.keys(own).map((key) => `${name} ${key}`))
    .sort();

const params = { count: 3, optionCount: 3, groupCount: 2, isGroupChange: true, isSelected: true };
const anyParams = new Proxy<Record<string, string | number | boolean>>(params, {
  get: (known, name) => known[String(name)] ?? 'X',
});
const formatter = {
  number: (value: number) => new Intl.NumberFormat('fa-IR').format(value),
  plural: (_: number, forms: Record<string, string | (() => string)>) => {
    const form = forms.other ?? '';
    return typeof form === 'string' ? form : form();
  },
  select: () => '',
};
const said = (text: KitString) => (typeof text === 'string' ? text : text(anyParams, formatter));

function installed(): Strings {
  return Reflect.get(window, Symbol.for('react-aria.i18n.strings'));
}

describe('texts of the component kit', () => {
  beforeEach(() => useSettings.setState(defaultSettings));

  test('every English string exists in Persian, and no other', () => {
    expect(keysOf(english).length).toBeGreaterThan(140);
    expect(keysOf(kitPersian)).toEqual(keysOf(english));
  });

  test('every Persian string is Persian, colour formulas aside', () => {
    const foreign = Object.entries(kitPersian).flatMap(([name, own]) =>
      Object.entries(own)
        .filter(([key, text]) => !/[\u0600-\u06FF]/.test(said(text)) && !/colorName/i.test(key))
        .map(([key, text]) => `${name} ${key}: ${said(text)}`),
    );
    expect(foreign.filter((line) => !/colorInputLabel|focusAnnouncement/.test(line))).toEqual([]);
  });

  test('the language can change while the window is open', () => {
    installKitStrings();
    const removeLabel = () => installed()['@react-aria/tag']?.removeButtonLabel;
    expect(removeLabel()).toBe('بردار');
    useSettings.setState({ language: 'en' });
    expect(removeLabel()).toBe('Remove');
  });
});
