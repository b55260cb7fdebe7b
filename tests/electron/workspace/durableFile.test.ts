/** A durable file is the old one or the new one, whatever goes wrong on the way. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DurableFile } from '../../../electron/workspace/durableFile';
import { nodeFileSystem } from '../../../electron/workspace/fileSystem';
import { systemError, withFault } from '../../helpers/faultyFiles';
import { freshFolders } from '../../helpers/tempFolder';

const fresh = freshFolders();
const newPath = () => join(fresh(), 'city.peyvand');

test('writes and reads; the file is for its owner alone and nothing else is left', async () => {
  const path = newPath();
  const file = new DurableFile(path);
  expect(await file.read()).toBeNull();
  await file.write('یک');
  await file.write('دو');
  expect(await file.read()).toBe('دو');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(path, '..'))).toEqual(['city.peyvand']);
});

test('writes that overlap come one after the other; the last wins', async () => {
  const path = newPath();
  const file = new DurableFile(path);
  await Promise.all(Array.from({ length: 50 }, (_, index) => file.write(`${index}`.repeat(10_000 - index * 100))));
  expect(readFileSync(path, 'utf8')).toBe('49'.repeat(10_000 - 4_900));
});

test.each(['open', 'rename'] as const)('a failing %s leaves the old file and no leftovers', async (operation) => {
  const path = newPath();
  await new DurableFile(path).write('old');
  const fail = () => Promise.reject(systemError('EROFS'));
  const file = new DurableFile(path, { fs: withFault({ [operation]: fail }) });
  await expect(file.write('new')).rejects.toThrow('EROFS');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(join(path, '..'))).toEqual(['city.peyvand']);
});

test('a disk that takes only half of the bytes is noticed', async () => {
  const path = newPath();
  await new DurableFile(path).write('old');
  const open: typeof nodeFileSystem.open = async (...words) => {
    const handle = await nodeFileSystem.open(...words);
    const writeFile = handle.writeFile.bind(handle);
    handle.writeFile = (bytes) => writeFile(Buffer.isBuffer(bytes) ? bytes.subarray(0, 2) : bytes);
    return handle;
  };
  await expect(new DurableFile(path, { fs: withFault({ open }) }).write('brand new')).rejects.toThrow('2 of 9 bytes');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(join(path, '..'))).toEqual(['city.peyvand']);
});

test('a scanner that holds the file for a moment is waited for', async () => {
  const path = newPath();
  let refusals = 2;
  const rename: typeof nodeFileSystem.rename = async (from, to) => {
    refusals -= 1;
    if (refusals >= 0) throw systemError('EBUSY');
    await nodeFileSystem.rename(from, to);
  };
  await new DurableFile(path, { fs: withFault({ rename }) }).write('new');
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('when the previous version cannot be kept, it is not replaced', async () => {
  const path = newPath();
  writeFileSync(path, 'old');
  const keepPrevious = () => Promise.reject(systemError('ENOSPC'));
  await expect(new DurableFile(path, { keepPrevious }).write('new')).rejects.toThrow('ENOSPC');
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('a failed write does not stop the next one', async () => {
  const path = newPath();
  let fails = true;
  const open: typeof nodeFileSystem.open = (...words) =>
    fails ? Promise.reject(systemError('ENOSPC')) : nodeFileSystem.open(...words);
  const file = new DurableFile(path, { fs: withFault({ open }) });
  await expect(file.write('one')).rejects.toThrow('ENOSPC');
  fails = false;
  await file.write('two');
  expect(readFileSync(path, 'utf8')).toBe('two');
});
