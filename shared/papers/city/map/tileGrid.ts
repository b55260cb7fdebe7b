/** The grid of the districts' tiles on a page: as many rows and columns as the table of districts has. */
import { type DistrictRow, districtTable } from '../../../reference/districts';
import { bodyWidth } from '../../page';

const gap = 1.2;
const widest = 26;
const height = 17;

const lengthOf = (places: readonly number[]) => Math.max(-1, ...places) + 1;

/** Measures in millimetres; `left` and `top` are of the tile in the first row and column. */
export interface TileGrid {
  readonly width: number;
  readonly height: number;
  readonly tile: { readonly width: number; readonly height: number };
  readonly cornerOf: (district: Pick<DistrictRow, 'tileRow' | 'tileColumn'>) => {
    readonly x: number;
    readonly y: number;
  };
}

/** The grid in the middle of the page; tiles become narrower where there are many columns. */
export function tileGrid(districts: readonly Pick<DistrictRow, 'tileRow' | 'tileColumn'>[]): TileGrid {
  const rows = lengthOf(districts.map(({ tileRow }) => tileRow));
  const columns = lengthOf(districts.map(({ tileColumn }) => tileColumn));
  const width = Math.min(widest, bodyWidth / Math.max(1, columns) - gap);
  const side = (bodyWidth - columns * (width + gap)) / 2;
  return {
    width: bodyWidth,
    height: rows * (height + gap),
    tile: { width, height },
    cornerOf: ({ tileRow, tileColumn }) => ({ x: side + tileColumn * (width + gap), y: tileRow * (height + gap) }),
  };
}

/** The grid of the districts of the city. */
export const cityGrid = tileGrid(districtTable.rows);
