/** The real file system with a fault put into it on purpose. */
import { type FileSystem, nodeFileSystem } from '../../electron/workspace/fileSystem';

/** An error as the system throws it. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** A file system in which some operations are replaced. */
export function withFault(fault: Partial<FileSystem>): FileSystem {
  return { ...nodeFileSystem, ...fault };
}

/** Counts the renames, each of which ends one durable write. */
export function countingWrites(): { readonly fs: FileSystem; readonly count: () => number } {
  let writes = 0;
  const rename: FileSystem['rename'] = async (from, to) => {
    writes += 1;
    await nodeFileSystem.rename(from, to);
  };
  return { fs: withFault({ rename }), count: () => writes };
}
