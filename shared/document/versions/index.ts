/** Every version of the file that was ever released, with its frozen schema. This file only lists. */
import { workspaceSchema } from '../../model/workspace';
import type { z } from '../../parsing';
import { migrations } from '../migrations';
import type { Migration } from '../migrations/migration';
import { workspaceV1 } from './v1';
import { workspaceV2 } from './v2';

/** All that is needed to read old files: the version written now, the frozen schema of each version, the steps between them. */
export interface Versions {
  readonly current: number;
  readonly frozen: ReadonlyMap<number, z.ZodType>;
  readonly migrations: readonly Migration[];
  /** What a file must be after the last step. */
  readonly schema: typeof workspaceSchema;
}

export const currentVersion = 2;

export const versions: Versions = {
  current: currentVersion,
  frozen: new Map<number, z.ZodType>([
    [1, workspaceV1],
    [2, workspaceV2],
  ]),
  migrations,
  schema: workspaceSchema,
};
