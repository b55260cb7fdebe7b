/** Keys are made once, kept under a guard, backed up and restored; a wrong passphrase opens nothing and overwrites nothing. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  fileRightsGuard,
  passphraseGuard,
  type SystemStore,
  systemGuard,
} from '../../../../electron/exchange/review/guard';
import { copyKey, keysIn } from '../../../../electron/exchange/review/keyFile';
import { done } from '../../../../shared/result';
import { must, quick } from '../../../helpers/reviewing';
import { freshFolders } from '../../../helpers/tempFolder';

const fresh = freshFolders();
const guard = (passphrase: string) => passphraseGuard(passphrase, quick);
const only = (passphrase: string) => () => done(guard(passphrase));

test('the key is made on first use and is the same ever after', async () => {
  const path = join(fresh(), 'keys', 'office.key');
  const first = must(await keysIn(path, only('گل سرخ باغ'), only('گل سرخ باغ')));
  const second = must(await keysIn(path, only('گل سرخ باغ'), only('گل سرخ باغ')));
  expect([first.isNew, second.isNew]).toEqual([true, false]);
  expect(second.keys.fingerprint).toBe(first.keys.fingerprint);
  expect(second.keys.recipient).toBe(first.keys.recipient);
});

test('two that ask for it at the same moment get the same key', async () => {
  const path = join(fresh(), 'office.key');
  const asked = Array.from({ length: 8 }, () =>
    keysIn(
      path,
      () => done(fileRightsGuard),
      () => done(fileRightsGuard),
    ),
  );
  const fingerprints = (await Promise.all(asked)).map((kept) => must(kept).keys.fingerprint);
  expect(new Set(fingerprints).size).toBe(1);
});

test('the file says nothing of the secret under a passphrase, and only its owner may read it', async () => {
  const path = join(fresh(), 'office.key');
  must(await keysIn(path, only('گل سرخ باغ'), only('گل سرخ باغ')));
  expect(readFileSync(path, 'latin1')).not.toContain('AGE-SECRET-KEY');
  expect(statSync(path).mode & 0o077).toBe(0);
});

test('a wrong passphrase is refused and the file stays', async () => {
  const path = join(fresh(), 'office.key');
  must(await keysIn(path, only('گل سرخ باغ'), only('گل سرخ باغ')));
  const before = readFileSync(path);
  const wrong = await keysIn(path, only('گل زرد باغ'), only('گل زرد باغ'));
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'wrong-key-passphrase' } });
  expect(readFileSync(path)).toEqual(before);
});

test('a damaged key file is refused and never replaced', async () => {
  const path = join(fresh(), 'office.key');
  writeFileSync(path, 'peyvand-key 1\n{}\n');
  expect(await keysIn(path, only('گل سرخ باغ'), only('گل سرخ باغ'))).toMatchObject({
    ok: false,
    refusal: { code: 'damaged' },
  });
  expect(readFileSync(path, 'utf8')).toBe('peyvand-key 1\n{}\n');
});

test('a backup under another passphrase restores the same key, and overwrites none', async () => {
  const folder = fresh();
  const [path, backup, restored] = ['office.key', 'backup.key', 'restored.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const { keys } = must(
    await keysIn(
      path,
      () => done(fileRightsGuard),
      () => done(fileRightsGuard),
    ),
  );
  must(await copyKey(path, () => done(fileRightsGuard), backup, guard('پشتیبان دفتر')));
  must(await copyKey(backup, only('پشتیبان دفتر'), restored, fileRightsGuard));
  const again = must(
    await keysIn(
      restored,
      () => done(fileRightsGuard),
      () => done(fileRightsGuard),
    ),
  );
  expect(again.keys.fingerprint).toBe(keys.fingerprint);
  expect(await copyKey(path, () => done(fileRightsGuard), backup, guard('پشتیبان دفتر'))).toMatchObject({
    ok: false,
    refusal: { code: 'key-there' },
  });
  const missing = await copyKey(join(folder, 'none.key'), only('x'), join(folder, 'y.key'), fileRightsGuard);
  expect(missing).toMatchObject({ ok: false, refusal: { code: 'key-missing' } });
});

/** The system's store as Electron offers it: here letters turned about. */
const store: SystemStore = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text) => Buffer.from([...text].reverse().join('')),
  decryptString: (kept) => [...kept.toString()].reverse().join(''),
};

test('the system’s store keeps the key where there is one that keeps secrets', async () => {
  const path = join(fresh(), 'office.key');
  const system = systemGuard(store);
  if (system === undefined) throw new Error('There is a store');
  const first = must(
    await keysIn(
      path,
      () => done(system),
      () => done(system),
    ),
  );
  const second = must(
    await keysIn(
      path,
      () => done(system),
      () => done(system),
    ),
  );
  expect(second.keys.fingerprint).toBe(first.keys.fingerprint);
  expect(readFileSync(path, 'utf8')).not.toContain('AGE-SECRET-KEY');
  expect(systemGuard({ ...store, isEncryptionAvailable: () => false })).toBeUndefined();
  expect(systemGuard({ ...store, getSelectedStorageBackend: () => 'basic_text' })).toBeUndefined();
});
