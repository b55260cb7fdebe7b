/** Which addresses are ours, which files they stand for, where a page may go and what may be requested at all. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appAddress, isAppAddress } from '../../../electron/security/appAddress';
import { mayNavigate } from '../../../electron/security/navigation';
import { mayRequest } from '../../../electron/security/network';
import { servedFile } from '../../../electron/security/servedFile';

const strangers = [
  'https://app/index.html',
  'peyvand://elsewhere/index.html',
  'peyvand://app.evil/index.html',
  'peyvand://user@app/index.html',
  'peyvand://app:99/index.html',
  'peyvandx://app/index.html',
  'file:///etc/passwd',
  'data:text/html,<p>',
  'javascript:alert(1)',
  'about:blank',
  '',
];

test('only the scheme and host of the app are its own', () => {
  expect(isAppAddress(appAddress('index.html'))).toBe(true);
  expect(isAppAddress('peyvand://app/assets/a.js?x#y')).toBe(true);
  expect(strangers.filter(isAppAddress)).toEqual([]);
});

test('files under the folder are served with their kind', () => {
  const folder = join('/', 'program', 'renderer');
  expect(servedFile(folder, appAddress('index.html'))).toEqual({
    path: join(folder, 'index.html'),
    contentType: 'text/html; charset=utf-8',
  });
  expect(servedFile(folder, appAddress('assets/font.woff2?v=1'))?.path).toBe(join(folder, 'assets', 'font.woff2'));
});

test.each([
  'peyvand://app/../secret.js',
  'peyvand://app/%2e%2e/secret.js',
  'peyvand://app/..%2fsecret.js',
  'peyvand://app/..%5csecret.js',
  'peyvand://app/%2e%2e%2f%2e%2e%2fetc%2fpasswd.js',
  'peyvand://app//etc/hosts.js/../../../../x.js%00.html',
  'peyvand://app/C:/windows/x.js',
  'peyvand://app/%E0%A4%A.js',
  'peyvand://app/',
  'peyvand://app/assets',
  'peyvand://app/main.ts',
  'peyvand://app/a.js.map',
  'peyvand://other/index.html',
])('%s never leaves the folder', (address) => {
  const folder = join('/', 'program', 'renderer');
  const served = servedFile(folder, address);
  expect(served === undefined || served.path.startsWith(`${folder}/`)).toBe(true);
  expect(served?.path ?? '').not.toMatch(/\/program\/secret|etc\/passwd/);
});

test('a page may only reload itself', () => {
  const here = appAddress('index.html');
  expect(mayNavigate(here, here)).toBe(true);
  expect(mayNavigate(here, `${here}#board`)).toBe(true);
  expect(mayNavigate(here, appAddress('papers.html'))).toBe(false);
  expect(strangers.filter((address) => mayNavigate(here, address))).toEqual([]);
});

test('nothing but the app itself is requested, the developer tools aside in a development build', () => {
  expect(mayRequest(appAddress('index.html'), { withDevTools: false })).toBe(true);
  const outside = ['http://127.0.0.1/', 'https://example.org/', 'ws://127.0.0.1/', 'wss://example.org/', 'ftp://x/'];
  const local = ['file:///etc/passwd', 'data:text/plain,x', 'blob:peyvand://app/1', 'chrome://version', 'nonsense'];
  for (const address of [...outside, ...local]) {
    expect(mayRequest(address, { withDevTools: true }), address).toBe(false);
  }
  expect(mayRequest('devtools://devtools/bundled/x.html', { withDevTools: true })).toBe(true);
  expect(mayRequest('devtools://devtools/bundled/x.html', { withDevTools: false })).toBe(false);
});
