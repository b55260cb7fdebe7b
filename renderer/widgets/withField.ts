/** A noun of the document with one field changed. */

/** Sets the field, or leaves it out when the value is missing: the file knows no empty optional fields. */
export function withField<Noun extends object, Key extends keyof Noun>(
  noun: Noun,
  key: Key,
  value: Noun[Key] | undefined,
): Noun {
  const changed: Noun = { ...noun };
  if (value === undefined) Reflect.deleteProperty(changed, key);
  else changed[key] = value;
  return changed;
}

/** The text with one of its languages changed; English that was emptied is left out. */
export function withWords<Words extends { readonly fa: string; readonly en?: string }>(
  text: Words,
  language: 'fa' | 'en',
  value: string | undefined,
): Words {
  return language === 'fa' ? { ...text, fa: value ?? '' } : withField(text, 'en', value);
}
