/** A name that no file in the folder has yet. */
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The wanted path, or the first of `name 2`, `name 3`, … that is free. */
export function freePath(folder: string, fileName: string): string {
  const ending = extname(fileName);
  const stem = fileName.slice(0, fileName.length - ending.length);
  let path = join(folder, fileName);
  for (let number = 2; existsSync(path); number += 1) path = join(folder, `${stem} ${number}${ending}`);
  return path;
}
