/** Decides which file an address of ours stands for: only files under one folder, only kinds that a page is made of. */
import { extname, resolve, sep } from 'node:path';
import { isAppAddress } from './appAddress';

export interface ServedFile {
  readonly path: string;
  readonly contentType: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** @returns undefined for a foreign address, a path that leads out of the folder, or a kind of file that we do not serve */
export function servedFile(folder: string, address: string): ServedFile | undefined {
  if (!isAppAddress(address)) return undefined;
  const name = decodedPath(new URL(address).pathname);
  if (name === undefined || /[\\\0:]/.test(name)) return undefined;
  const path = resolve(folder, `.${name}`);
  const contentType = contentTypes[extname(path)];
  if (contentType === undefined || !path.startsWith(resolve(folder) + sep)) return undefined;
  return { path, contentType };
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
