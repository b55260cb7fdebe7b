/** What keeps a key in the window: the system's store where it keeps secrets, else a passphrase, else the rights of the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SystemStore } from '../../../../electron/exchange/review/guard';
import { guardHere } from '../../../../electron/exchange/review/guardHere';
import { keysIn } from '../../../../electron/exchange/review/keyFile';
import { must } from '../../../helpers/reviewing';
import { freshFolders } from '../../../helpers/tempFolder';

const fresh = freshFolders();
const none: SystemStore = {
  isEncryptionAvailable: () => false,
  encryptString: () => new Uint8Array(),
  decryptString: () => '',
};
const turned = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 0xff));
const store: SystemStore = {
  isEncryptionAvailable: () => true,
  encryptString: (text) => turned(Buffer.from(text, 'utf8')),
  decryptString: (kept) => turned(kept).toString('utf8'),
};

const keysUnder = (path: string, guards: ReturnType<typeof guardHere>) => keysIn(path, guards.guardFor, guards.fresh);

test('the system’s store keeps the key where there is one, and no other computer opens it', async () => {
  const path = join(fresh(), 'office.key');
  const made = must(await keysUnder(path, guardHere(store)));
  expect(readFileSync(path, 'latin1')).toContain('"guard":"system"');
  expect(must(await keysUnder(path, guardHere(store))).keys.fingerprint).toBe(made.keys.fingerprint);
  expect(await keysUnder(path, guardHere(none))).toMatchObject({ ok: false, refusal: { code: 'key-elsewhere' } });
});

test('without a store a passphrase keeps it, asked for ever after', async () => {
  const path = join(fresh(), 'office.key');
  expect(await keysUnder(path, guardHere(none, 'کوتاه'))).toMatchObject({ refusal: { code: 'short-passphrase' } });
  must(await keysUnder(path, guardHere(none, 'گل سرخ باغ')));
  expect(await keysUnder(path, guardHere(none))).toMatchObject({ refusal: { code: 'key-passphrase-needed' } });
  expect(await keysUnder(path, guardHere(none, 'گل زرد باغ'))).toMatchObject({
    refusal: { code: 'wrong-key-passphrase' },
  });
  expect(must(await keysUnder(path, guardHere(none, 'گل سرخ باغ'))).isNew).toBe(false);
});

test('with neither, the rights of the file do; what keeps a new key can be told beforehand', async () => {
  must(await keysUnder(join(fresh(), 'office.key'), guardHere(none)));
  expect([guardHere(store).keeps, guardHere(none, 'گل سرخ باغ').keeps, guardHere(none).keeps]).toEqual([
    'system',
    'passphrase',
    'none',
  ]);
});
