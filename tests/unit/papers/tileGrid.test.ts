/** The grid of the map: as many rows and columns as its districts have, always within the page. */
import { expect, test } from 'vitest';
import { cityGrid, tileGrid } from '../../../shared/papers/city/map/tileGrid';
import { bodyWidth } from '../../../shared/papers/page';
import { districtTable } from '../../../shared/reference/districts';

const at = (tileRow: number, tileColumn: number) => ({ tileRow, tileColumn });

test('grows by a row or a column with the table of districts', () => {
  const small = tileGrid([at(0, 0), at(1, 2)]);
  expect(tileGrid([at(0, 0), at(2, 2)]).height).toBeCloseTo(small.height * 1.5);
  // In the middle: with a column more, the first one moves outward.
  expect(tileGrid([at(0, 0), at(1, 3)]).cornerOf(at(0, 0)).x).toBeLessThan(small.cornerOf(at(0, 0)).x);
});

test.each([
  ['the city', cityGrid, districtTable.rows],
  ['a city of twelve columns', tileGrid([at(0, 11)]), [at(0, 0), at(0, 11)]],
] as const)('every tile of %s stands on the page', (_city, grid, districts) => {
  for (const district of districts) {
    const { x, y } = grid.cornerOf(district);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + grid.tile.width).toBeLessThanOrEqual(bodyWidth);
    expect(y + grid.tile.height).toBeLessThanOrEqual(grid.height);
  }
});
