import { describe, expect, test } from 'vitest';
import { layOut } from '../../../renderer/papers/matrixLayout';
import { bodyWidth } from '../../../shared/papers/page';
import type { MatrixBlock } from '../../../shared/papers/paper';
import { crowdedCity, paperOf, plainCity } from '../../helpers/papers';

function matrixOf(city: ReturnType<typeof plainCity>): MatrixBlock {
  const found = paperOf(city, 'fa')
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'matrix');
  if (found === undefined) throw new Error('no drawing');
  return found;
}

describe('the coverage drawing', () => {
  test.each([
    ['five members', plainCity()],
    ['twelve members and three needs', crowdedCity()],
  ])('of %s has everything inside its width and height, without overlap', (_name, city) => {
    const matrix = matrixOf(city);
    const layout = layOut(matrix);
    expect(layout.minLevelAt).toBeGreaterThanOrEqual(45);
    expect(layout.supplyAt).toBeLessThan(bodyWidth);
    expect(layout.cellWidth).toBeGreaterThanOrEqual(5);
    const places = layout.groups.flatMap(({ top, height, rows }) => [{ top, height }, ...rows]);
    for (const [index, { top, height }] of places.entries()) {
      const next = places[index + 1]?.top ?? layout.height;
      expect(top + height).toBeCloseTo(next);
    }
    expect(layout.height).toBeLessThan(230);
  });

  test('names the needs only where there are several', () => {
    expect(layOut(matrixOf(plainCity())).groups.map(({ lines }) => lines.length)).toEqual([0]);
    expect(layOut(matrixOf(crowdedCity())).groups.every(({ lines }) => lines.length > 0)).toBe(true);
  });
});
