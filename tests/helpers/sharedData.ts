/** Real and realistic lists that lie beside the project and are not part of it; tests that need them say so where they are missing. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './sources';

const folder = resolve(projectRoot, '..', 'shared', 'data');

/** A file or folder of the data, whether it is there or not. */
export function sharedData(...path: readonly string[]): string {
  return join(folder, ...path);
}

/** Is a folder of the data missing? Says so, since the tests that wait for it are left out. */
export function lacksSharedData(name: string): boolean {
  const isMissing = !existsSync(sharedData(name));
  if (isMissing) console.warn(`${sharedData(name)} is not there: the tests that read it are left out.`);
  return isMissing;
}
