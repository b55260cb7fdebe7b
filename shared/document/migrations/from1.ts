/** From version 1 to 2: nothing is known yet of what lists from outside said. */
import type { Migration } from './migration';

export const from1: Migration = {
  from: 1,
  migrate: (workspace) => ({ ...(workspace as object), imports: [] }),
};
