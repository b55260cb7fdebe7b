/** The project's own source files, for tests about the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..', '..');

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** TypeScript files (and others by extension) under some folders. @throws when nothing is found: a check on no files proves nothing */
export function sourcesUnder(folders: readonly string[], extensions: readonly string[] = ['.ts', '.tsx']): Source[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  if (files.length === 0) throw new Error(`No files under ${folders.join(', ')}`);
  return files.map((file) => ({
    path: relative(projectRoot, file).split(sep).join('/'),
    name: basename(file).replace(/\.tsx?$/, ''),
    text: readFileSync(file, 'utf8'),
  }));
}
