/** Reads a Word file back: its own XML, and, through LibreOffice, what a person would see. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/** The XML of one part of the file, for example `word/document.xml`. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`The file has no ${name}`);
  return strFromU8(part);
}

/** Every head, every foot and the body. */
export function allParts(bytes: Uint8Array): readonly string[] {
  const names = Object.keys(unzipSync(bytes)).filter((name) =>
    /^word\/(document|header\d+|footer\d+)\.xml$/.test(name),
  );
  return names.map((name) => partOf(bytes, name));
}

/** LibreOffice with its writer: the core alone cannot open a Word file. */
const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((program) => existsSync(program) && readdirSync(dirname(realpathSync(program))).some(isWriter));
function isWriter(name: string): boolean {
  return /^(lib)?swlo\.(so|dll|dylib)$/.test(name);
}

/** Why LibreOffice cannot read here; undefined where it can. */
export const noWriter = office === undefined ? 'LibreOffice is missing (Debian: libreoffice-writer-nogui)' : undefined;

/** What LibreOffice makes of the file: `pdf` for looks, `txt` for words. */
export function converted(bytes: Uint8Array, to: 'pdf' | 'txt'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-word-'));
  try {
    writeFileSync(join(folder, 'paper.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = to === 'txt' ? 'txt:Text (encoded):UTF8' : 'pdf';
    const words = [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'paper.docx')];
    const run = spawnSync(office ?? 'soffice', words, { encoding: 'utf8', timeout: 60_000 });
    if (run.status !== 0) throw new Error(`LibreOffice could not read the file: ${run.stderr}`);
    return readFileSync(join(folder, `paper.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
