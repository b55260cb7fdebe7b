/** The few file operations that a durable write needs, as an object, so that a test can put a fault into any of them. */
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

export const nodeFileSystem = {
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} as const;

export type FileSystem = typeof nodeFileSystem;

/** The code of a failed file operation (`EACCES`, `ENOSPC` …), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
