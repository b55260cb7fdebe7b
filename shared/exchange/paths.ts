/** Fields by path, one level deep at most: `capacity`, `name.en`, `contact.phone`. */
import { type Fields, isFields } from './same';

export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Everything that a draft says, by path; an id is not a saying, and neither is an empty half of a text. */
export function leavesOf(draft: object): readonly Leaf[] {
  return Object.entries(draft).flatMap(([field, value]): readonly Leaf[] => {
    if (field === 'id' || value === undefined) return [];
    if (!isFields(value)) return [{ path: field, value }];
    const inner = Object.entries(value).filter(([, one]) => one !== undefined && one !== '');
    return inner.map(([name, one]) => ({ path: `${field}.${name}`, value: one }));
  });
}

/** The value at a path; undefined where there is none. */
export function valueAt(item: object, path: string): unknown {
  const [field = '', name] = path.split('.');
  const value = (item as Fields)[field];
  return name === undefined ? value : isFields(value) ? value[name] : undefined;
}

/** The item with values put in by path. A part that it did not have yet begins as the draft has it. */
export function withLeaves<Item extends object>(item: Item, leaves: readonly Leaf[], draft: object): Item {
  const changed: Record<string, unknown> = {};
  for (const { path, value } of leaves) {
    const [field = '', name] = path.split('.');
    if (name === undefined) changed[field] = value;
    else
      changed[field] = {
        ...partOf(changed[field] ?? (item as Fields)[field], (draft as Fields)[field]),
        [name]: value,
      };
  }
  return { ...item, ...changed };
}

/** The halves that must be there although they are empty, as `fa` of a text of which only English is known. */
function partOf(known: unknown, said: unknown): Fields {
  if (isFields(known)) return known;
  const entries = isFields(said) ? Object.entries(said).filter(([, value]) => value === '') : [];
  return Object.fromEntries(entries);
}
