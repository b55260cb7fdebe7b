/** Putting what a row says together with what is already known of the item. */
import { fold } from '../language/persian';
import type { Difference } from './report';

/** What a row says of an item: only the fields that it says something about. */
export type Draft<Item> = Partial<Item>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isMissing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A value in one spelling, for comparing: fields in order, lists as sets (no list that files carry has an order). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, field]) => `${name}:${canonical(field)}`).join()}}`;
}

/** Do two values say the same? */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** One level into texts, contacts and licences, so that what the file does not know of stays. */
function deepened(known: unknown, said: unknown): unknown {
  return isFields(known) && isFields(said) ? { ...known, ...said } : said;
}

export interface Merged<Item> {
  readonly item: Item;
  readonly differences: readonly Difference[];
  readonly conflicts: readonly Difference[];
}

/** What the row says takes the place of what was known. */
export function overwrite<Item extends object>(item: Item, draft: Draft<Item>): Merged<Item> {
  const known = item as Fields;
  const entries = Object.entries(draft).map(([field, said]) => [field, deepened(known[field], said)] as const);
  const differing = entries.filter(([field, said]) => !isSame(known[field], said));
  const differences = differing.map(([field, to]): Difference => ({ field, from: known[field] ?? null, to }));
  return { item: { ...item, ...Object.fromEntries(differing) }, differences, conflicts: [] };
}

/** Only what was not known is taken; what the row says otherwise is named. */
export function fillMissing<Item extends object>(item: Item, draft: Draft<Item>): Merged<Item> {
  const known = item as Fields;
  const added: [string, unknown][] = [];
  const conflicts: Difference[] = [];
  for (const [field, said] of Object.entries<unknown>(draft)) {
    const was = known[field];
    if (isMissing(was)) added.push([field, said]);
    else if (isFields(was) && isFields(said)) {
      const inner = fillMissing(was, said);
      if (inner.differences.length > 0) added.push([field, inner.item]);
      conflicts.push(...inner.conflicts.map((one) => ({ ...one, field: `${field}.${one.field}` })));
    } else if (!isSame(was, said) && !isSpelledOtherwise(was, said)) conflicts.push({ field, from: was, to: said });
  }
  const differences = added.map(([field, to]): Difference => ({ field, from: known[field] ?? null, to }));
  return { item: { ...item, ...Object.fromEntries(added) }, differences, conflicts };
}

function isSpelledOtherwise(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && fold(a) === fold(b);
}
