/** A large change in parts: applied one after the other they do the same, and each is small enough to be sent without holding anybody up. */
import type { Patch } from './patch';

/** Items of lists that one part may bring. */
const itemsAtOnce = 500;

/** How many items a patch brings or touches. */
function weightOf(patch: Patch): number {
  return patch.op === 'append' ? patch.items.length : 1;
}

/** A patch that brings many items as several that bring few. */
function split(patch: Patch): readonly Patch[] {
  if (patch.op !== 'append' || patch.items.length <= itemsAtOnce) return [patch];
  const { path, items, dropFirst } = patch;
  const parts: Patch[] = [];
  for (let at = 0; at < items.length; at += itemsAtOnce) {
    const some = items.slice(at, at + itemsAtOnce);
    parts.push({ op: 'append', path, items: some, dropFirst: at === 0 ? dropFirst : 0 });
  }
  return parts;
}

/** The patches in parts, in their order; never none. */
export function partsOf(patches: readonly Patch[]): readonly (readonly Patch[])[] {
  const parts: Patch[][] = [[]];
  let left = itemsAtOnce;
  for (const patch of patches.flatMap(split)) {
    const weight = weightOf(patch);
    if (weight > left && left < itemsAtOnce) {
      parts.push([]);
      left = itemsAtOnce;
    }
    parts.at(-1)?.push(patch);
    left -= weight;
  }
  return parts;
}
