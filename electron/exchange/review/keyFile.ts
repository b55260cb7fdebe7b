/** A key in a file of its own: made on first use, backed up under a passphrase, restored from there. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from '../../../shared/exchange/review/canonical';
import { publicKeySchema } from '../../../shared/exchange/review/header';
import { readStrictJson } from '../../../shared/exchange/review/strictJson';
import { z } from '../../../shared/parsing';
import { done, type Result } from '../../../shared/result';
import { notSaved, unreadable } from '../../workspace/failures';
import { codeOf } from '../../workspace/fileSystem';
import { readContainer, textOf, writeContainer } from './container';
import { type Guard, type GuardName, guardNames } from './guard';
import { type KeySecret, type Keys, keySecretSchema, keysFrom, newSecret } from './keys';
import { sealLimits } from './limits';
import { sealRefusal } from './refusals';

const format = 'peyvand-key';

const headerSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  guard: z.enum(guardNames),
  key: publicKeySchema,
});

/** Finds the guard that a kept key needs: by its name. */
export type GuardFor = (name: GuardName) => Result<Guard>;

async function fileOf(secret: KeySecret, guard: Guard): Promise<Uint8Array> {
  const { signing } = await keysFrom(secret);
  const header = { format, version: 1, guard: guard.name, key: signing.publicKey };
  return writeContainer(format, header, await guard.lock(Buffer.from(canonicalJson(secret), 'utf8')));
}

async function secretIn(file: Uint8Array, guardFor: GuardFor): Promise<Result<KeySecret>> {
  const container = readContainer(format, file);
  if (!container.ok) return container;
  const header = headerSchema.safeParse(container.value.header);
  if (!header.success) return sealRefusal('damaged');
  const guard = guardFor(header.data.guard);
  if (!guard.ok) return guard;
  const unlocked = await guard.value.unlock(container.value.body);
  if (!unlocked.ok) return unlocked;
  const secret = keySecretSchema.safeParse(readStrictJson(textOf(unlocked.value) ?? ''));
  const isItsOwn = secret.success && (await keysFrom(secret.data)).signing.publicKey === header.data.key;
  return isItsOwn ? done(secret.data) : sealRefusal('damaged');
}

/** Writes a file that must not be there yet, whole or not at all, readable by its owner alone. @throws `EEXIST` when it is there */
async function writeNew(path: string, contents: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(aside, 'wx', 0o600);
    await file
      .writeFile(contents)
      .then(() => file.sync())
      .finally(() => file.close());
    await link(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

async function bytesOf(path: string): Promise<Result<Uint8Array | undefined>> {
  try {
    if ((await stat(path)).size > sealLimits.keyBytes) return sealRefusal('not-sealed');
    return done(await readFile(path));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? done(undefined) : { ok: false, refusal: unreadable(path, error).refusal };
  }
}

async function keep(path: string, secret: KeySecret, guard: Guard): Promise<Result<null>> {
  try {
    await writeNew(path, await fileOf(secret, guard));
    return done(null);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return sealRefusal('key-there');
    return { ok: false, refusal: notSaved(path, error) };
  }
}

/** What keeps the key in a file; undefined where there is none yet. */
export async function guardOf(path: string): Promise<Result<GuardName | undefined>> {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return done(undefined);
  const container = readContainer(format, bytes.value);
  if (!container.ok) return container;
  const header = headerSchema.safeParse(container.value.header);
  return header.success ? done(header.data.guard) : sealRefusal('damaged');
}

export interface KeptKeys {
  readonly keys: Keys;
  readonly isNew: boolean;
}

/**
 * The keys in a file; made on first use.
 * @param guardFor opens what is kept
 * @param fresh keeps a key that is made now; it is asked only then
 */
export async function keysIn(path: string, guardFor: GuardFor, fresh: () => Result<Guard>): Promise<Result<KeptKeys>> {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  if (bytes.value !== undefined) {
    const secret = await secretIn(bytes.value, guardFor);
    return secret.ok ? done({ keys: await keysFrom(secret.value), isNew: false }) : secret;
  }
  const guard = fresh();
  if (!guard.ok) return guard;
  const secret = await newSecret();
  const kept = await keep(path, secret, guard.value);
  if (kept.ok) return done({ keys: await keysFrom(secret), isNew: true });
  // Somebody else made it at the same moment: theirs is the key.
  return kept.refusal.code === 'key-there' ? keysIn(path, guardFor, fresh) : kept;
}

/** Copies a key into another file under another guard: a backup under a passphrase, or a backup restored. The other file must not be there. */
export async function copyKey(from: string, guardFor: GuardFor, to: string, guard: Guard): Promise<Result<Keys>> {
  const bytes = await bytesOf(from);
  if (!bytes.ok) return bytes;
  if (bytes.value === undefined) return sealRefusal('key-missing');
  const secret = await secretIn(bytes.value, guardFor);
  if (!secret.ok) return secret;
  const kept = await keep(to, secret.value, guard);
  return kept.ok ? done(await keysFrom(secret.value)) : kept;
}

/**
 * Puts a backup in the place of a key. What was there stays beside it under the name of this moment, since answers may still be sealed to it.
 * @param now ISO
 */
export async function restoreKey(
  backup: string,
  guardFor: GuardFor,
  to: string,
  guard: Guard,
  now: string,
): Promise<Result<Keys>> {
  const fresh = `${to}.${randomUUID()}.restored`;
  const copied = await copyKey(backup, guardFor, fresh, guard);
  if (!copied.ok) return copied;
  try {
    await rename(to, `${to}.${now.replaceAll(/[:.]/g, '-')}`).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
    await rename(fresh, to);
    return copied;
  } catch (error) {
    await rm(fresh, { force: true });
    return { ok: false, refusal: notSaved(to, error) };
  }
}
