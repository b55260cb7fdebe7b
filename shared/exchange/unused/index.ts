/** Everything in a mapping that had no effect. This file only lists its kinds. */

import type { UnusedEntry } from '../report';
import { unusedCapabilities } from './capabilities';
import { unusedColumns } from './columns';
import type { ReadList } from './entry';
import { unusedReading } from './reading';
import { unusedRows } from './rows';

export { type ReadList, unusedSection } from './entry';

/** What had no effect on one list. */
export function unusedIn(read: ReadList): readonly UnusedEntry[] {
  return [unusedReading, unusedColumns, unusedCapabilities, unusedRows].flatMap((find) => find(read));
}
