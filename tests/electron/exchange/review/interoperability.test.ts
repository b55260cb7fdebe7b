/** Packages are open to the programs `age` and `minisign`, taken apart as FORMAT.md says, and what those programs make is open to us. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lockFor, unlockWith, unlockWithPassphrase } from '../../../../electron/exchange/review/age';
import { isSignedBy } from '../../../../electron/exchange/review/minisign';
import { packageSchema } from '../../../../shared/exchange/review/package';
import { foldPassphrase } from '../../../../shared/exchange/review/passphrase';
import { contentsFor, must, newKeys, passphrase, sealed } from '../../../helpers/reviewing';
import { freshFolders } from '../../../helpers/tempFolder';

const missing = ['age', 'minisign', 'script'].filter((name) => spawnSync(name, ['--version']).error !== undefined);
if (missing.length > 0) console.warn(`Interoperability is not tested: ${missing.join(', ')} not installed here.`);
const fresh = freshFolders();

/** `age` asks for passphrases on the terminal only: `script` gives it one. */
function atTerminal(folder: string, command: string, typed: string): void {
  execFileSync('script', ['-q', '-e', '-c', command, '/dev/null'], {
    cwd: folder,
    input: typed,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

describe.skipIf(missing.length > 0)('with the commands of Debian', () => {
  test('a package is decrypted by age, verified by minisign and unpacked by gzip', async () => {
    const folder = fresh();
    const keys = await newKeys();
    writeFileSync(join(folder, 'firm.peyvand-review'), await sealed(keys));
    const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    const header = JSON.parse(shell('sed -n 2p firm.peyvand-review')) as { readonly key: string };
    shell('tail -n +3 firm.peyvand-review > contents.age');
    atTerminal(folder, 'age -d -o signed contents.age', `${foldPassphrase(passphrase)}\n`);
    shell('head -n 4 signed > contents.json.gz.minisig && tail -n +5 signed > contents.json.gz');
    expect(shell(`minisign -V -P ${header.key} -m contents.json.gz`)).toContain('Trusted comment: peyvand-review 1');
    const contents = packageSchema.parse(JSON.parse(shell('gzip -dc contents.json.gz')));
    expect(contents).toEqual(contentsFor(keys));
  });

  test('minisign refuses a package of which one bit was turned', async () => {
    const folder = fresh();
    const keys = await newKeys();
    const signed = must(await unlockWithPassphrase(bodyOf(await sealed(keys)), passphrase));
    const lines = Buffer.from(signed).toString('latin1').split('\n');
    const packed = Buffer.from(lines.slice(4).join('\n'), 'latin1');
    packed[packed.length - 3] = (packed[packed.length - 3] ?? 0) ^ 1;
    writeFileSync(join(folder, 'c.gz'), packed);
    writeFileSync(join(folder, 'c.gz.minisig'), `${lines.slice(0, 4).join('\n')}\n`, 'latin1');
    expect(spawnSync('minisign', ['-V', '-P', keys.signing.publicKey, '-m', 'c.gz'], { cwd: folder }).status).not.toBe(
      0,
    );
  });

  test('what age locks with a passphrase or for us we open, and what we lock for an identity age opens', async () => {
    const folder = fresh();
    const keys = await newKeys();
    writeFileSync(join(folder, 'plain'), 'متن آزمایشی');
    atTerminal(folder, 'age -p -o locked plain', `${passphrase}\n${passphrase}\n`);
    expect(
      Buffer.from(must(await unlockWithPassphrase(readFileSync(join(folder, 'locked')), passphrase))).toString(),
    ).toBe('متن آزمایشی');
    execFileSync('age', ['-r', keys.recipient, '-o', 'for-us', 'plain'], { cwd: folder });
    expect(Buffer.from(must(await unlockWith(readFileSync(join(folder, 'for-us')), keys.identity))).toString()).toBe(
      'متن آزمایشی',
    );
    writeFileSync(join(folder, 'identity.txt'), `${keys.identity}\n`);
    writeFileSync(join(folder, 'ours'), await lockFor(Buffer.from('پاسخ'), keys.recipient));
    expect(execFileSync('age', ['-d', '-i', 'identity.txt', 'ours'], { cwd: folder, encoding: 'utf8' })).toBe('پاسخ');
  });

  test('what minisign signs we verify', () => {
    const folder = fresh();
    const contents = gzipSync('امضا');
    writeFileSync(join(folder, 'c.gz'), contents);
    execFileSync('minisign', ['-G', '-W', '-p', 'k.pub', '-s', 'k.key'], { cwd: folder });
    execFileSync('minisign', ['-S', '-s', 'k.key', '-m', 'c.gz', '-t', 'peyvand-review 1'], { cwd: folder });
    const [, publicKey = ''] = readFileSync(join(folder, 'k.pub'), 'utf8').split('\n');
    const signature = readFileSync(join(folder, 'c.gz.minisig'), 'utf8');
    expect(isSignedBy(contents, signature, publicKey, 'peyvand-review 1')).toBe(true);
    expect(isSignedBy(contents, signature, publicKey, 'peyvand-answer 1')).toBe(false);
    expect(isSignedBy(Buffer.concat([contents, Buffer.from([0])]), signature, publicKey, 'peyvand-review 1')).toBe(
      false,
    );
  });
});

/** What stands behind the two lines of text. */
function bodyOf(file: Uint8Array): Uint8Array {
  const first = file.indexOf(10);
  return file.subarray(file.indexOf(10, first + 1) + 1);
}
