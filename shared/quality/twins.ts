/** Items of a list that share something only one of them should have. */
import type { Discovery, QualityItem } from './check';

export type Twins<Item> = readonly [Item, Item, ...Item[]];

/** Groups of two or more items with the same key, in the order of their first; items without a key have no twin. */
export function twins<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): readonly Twins<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap(([first, second, ...more]) =>
    first === undefined || second === undefined ? [] : [[first, second, ...more] as const],
  );
}

/** Twins of one kind as the items of a finding. */
export function itemsOf<Kind extends QualityItem['kind']>(
  kind: Kind,
  [first, ...more]: Twins<{ readonly id: Extract<QualityItem, { kind: Kind }>['id'] }>,
): Discovery['items'] {
  const itemOf = ({ id }: typeof first) => ({ kind, id }) as QualityItem;
  return [itemOf(first), ...more.map(itemOf)];
}
