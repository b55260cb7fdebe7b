/** Addresses of the cells of a row that are shown: those of the columns that mean a field. */
import type { Layout } from '../../../../shared/exchange/layout';

export function addressesOf({ columns }: Layout, row: number): readonly string[] {
  return columns.filter(({ field }) => field !== null).map(({ column }) => `${column}${row}`);
}
