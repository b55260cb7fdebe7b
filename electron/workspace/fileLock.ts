/**
 * Two processes never write one file: a lock file beside the workspace says who has it. A lock whose process is gone is stale and is
 * taken over, also when the computer has since given its number to another process.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from '../../shared/parsing';
import { codeOf, type FileSystem, nodeFileSystem } from './fileSystem';

const ownerSchema = z.object({
  host: z.string(),
  pid: z.int().positive(),
  /** When the process was born, as the system counts it; empty where the system does not say. */
  born: z.string(),
  since: z.string(),
  token: z.string(),
});
export type LockOwner = z.infer<typeof ownerSchema>;

/** `held`: it is ours; `taken`: somebody else has it; `impossible`: the folder cannot be written to, so nobody writes the file here. */
export type LockOutcome =
  | { readonly kind: 'held'; release(): Promise<void> }
  | { readonly kind: 'taken'; readonly owner: LockOwner }
  | { readonly kind: 'impossible' };

/** Where the lock of a workspace is. */
export function lockPathOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/** Linux tells when a process was born (field 22 of its stat), which survives the reuse of its number. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive({ pid, born }: LockOwner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return born === '' || birthOf(pid) === born;
}

async function ownerOf(lock: string, fs: FileSystem): Promise<LockOwner | undefined> {
  try {
    const parsed = ownerSchema.safeParse(JSON.parse(await fs.readFile(lock, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The lock appears with its owner in it, so that nobody takes a half-written one for a stale one. */
async function tryCreate(lock: string, owner: LockOwner, fs: FileSystem): Promise<'held' | 'exists' | 'impossible'> {
  const aside = `${lock}.${owner.token}`;
  try {
    await writeNew(aside, owner, fs);
    await fs.link(aside, lock).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // Some file systems have no links.
      await writeNew(lock, owner, fs);
    });
    return 'held';
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'exists' : 'impossible';
  } finally {
    await fs.rm(aside, { force: true }).catch(() => undefined);
  }
}

async function writeNew(path: string, owner: LockOwner, fs: FileSystem): Promise<void> {
  const file = await fs.open(path, 'wx', 0o600);
  await file.writeFile(JSON.stringify(owner)).finally(() => file.close());
}

/** Moves a stale lock out of the way. A fresh one that came in its place meanwhile is put back. */
async function clearStale(lock: string, stale: LockOwner | undefined, fs: FileSystem): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  await fs.rename(lock, aside).catch(() => undefined);
  const moved = await ownerOf(aside, fs);
  if (moved?.token !== stale?.token) await fs.link(aside, lock).catch(() => undefined);
  await fs.rm(aside, { force: true });
}

/** Tries to get the lock of a workspace file. */
export async function lockFile(path: string, now: () => string, fs: FileSystem = nodeFileSystem): Promise<LockOutcome> {
  const lock = lockPathOf(path);
  const me = { host: hostname(), pid: process.pid, born: birthOf(process.pid), since: now(), token: randomUUID() };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const created = await tryCreate(lock, me, fs);
    if (created === 'impossible') return { kind: 'impossible' };
    if (created === 'held') return { kind: 'held', release: () => release(lock, me.token, fs) };
    const owner = await ownerOf(lock, fs);
    if (owner !== undefined && (owner.host !== me.host || isAlive(owner))) return { kind: 'taken', owner };
    await clearStale(lock, owner, fs);
  }
  return { kind: 'taken', owner: (await ownerOf(lock, fs)) ?? me };
}

async function release(lock: string, token: string, fs: FileSystem): Promise<void> {
  const owner = await ownerOf(lock, fs);
  // A folder that has become read-only keeps the lock; it is stale as soon as this process is gone.
  if (owner?.token === token) await fs.rm(lock, { force: true }).catch(() => undefined);
}
