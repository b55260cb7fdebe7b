/** Order in a short list. */

/** The list with one item a step up (-1) or down (1); unchanged at its ends. */
export function movedBy<Item>(list: readonly Item[], position: number, step: -1 | 1): readonly Item[] {
  const target = position + step;
  const item = list[position];
  if (item === undefined || target < 0 || target >= list.length) return list;
  return list.toSpliced(position, 1).toSpliced(target, 0, item);
}
