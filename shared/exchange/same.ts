/** Do two values say the same? */
import { fold } from '../language/persian';

export type Fields = Readonly<Record<string, unknown>>;

/** A text, a contact, a licence: a value with fields of its own. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing is said: no value, an empty text, an empty list. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A value in one spelling, for comparing: fields in order, lists as sets (no list that files carry has an order). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, field]) => `${name}:${canonical(field)}`).join()}}`;
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** The same words, only spelled otherwise. */
export function isSpelledOtherwise(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && fold(a) === fold(b);
}
