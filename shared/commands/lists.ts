/** Small changes of immutable lists that keep the same list, and the same items, where nothing changes. */

/** Items that stay; the same list if all do. */
export function keep<Item>(list: readonly Item[], stays: (item: Item) => boolean): readonly Item[] {
  const left = list.filter(stays);
  return left.length === list.length ? list : left;
}

/** Changed items; the same list if none changed. */
export function change<Item>(list: readonly Item[], by: (item: Item) => Item): readonly Item[] {
  const changed = list.map(by);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

/** Puts items into a list by id: in the place of the one with the same id, or at the end. */
export function put<Item extends { readonly id: string }>(
  list: readonly Item[],
  items: readonly Item[],
): readonly Item[] {
  const fresh = new Map(items.map((item) => [item.id, item]));
  const known = new Set(list.map((item) => item.id));
  const changed = list.map((item) => fresh.get(item.id) ?? item);
  return [...changed, ...[...fresh.values()].filter((item) => !known.has(item.id))];
}

/** An object with some fields replaced; the same object if every field is the same. */
export function withFields<Whole extends object>(whole: Whole, fields: Partial<Whole>): Whole {
  const isSame = (Object.keys(fields) as (keyof Whole)[]).every((name) => whole[name] === fields[name]);
  return isSame ? whole : { ...whole, ...fields };
}
