/** The steps from one version of the file to the next, oldest first. This file only lists. */
import { from1 } from './from1';
import type { Migration } from './migration';

export const migrations: readonly Migration[] = [from1];
