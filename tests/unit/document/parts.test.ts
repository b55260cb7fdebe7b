/** A large change sent in parts comes out the same, and no part is large. */
import { expect, test } from 'vitest';
import { partsOf } from '../../../shared/document/parts';
import { applyPatches, diff } from '../../../shared/document/patch';

const items = (count: number, name = 'x') => Array.from({ length: count }, (_, index) => ({ id: `f${index}`, name }));
const weights = (parts: ReturnType<typeof partsOf>) =>
  parts.map((part) => part.reduce((sum, patch) => sum + (patch.op === 'append' ? patch.items.length : 1), 0));

test('a small change is one part, even one that changes nothing', () => {
  expect(partsOf([])).toEqual([[]]);
  const patches = diff({ title: 'a', firms: items(2) }, { title: 'b', firms: items(3) });
  expect(partsOf(patches)).toEqual([patches]);
});

test('thousands of new or changed items travel in parts of a few hundred that make the same document', () => {
  const before = { title: 'a', firms: items(1_300), needs: items(1) };
  const after = { title: 'b', firms: items(2_900, 'y'), needs: items(1_201) };
  const parts = partsOf(diff(before, after));
  expect(parts.length).toBeGreaterThan(5);
  expect(Math.max(...weights(parts))).toBeLessThanOrEqual(500);
  expect(parts.reduce((document, part) => applyPatches(document, part), before)).toEqual(after);
});
