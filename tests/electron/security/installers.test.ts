/** The thin installers really hand the decisions to Electron: each denial is called as Electron would call it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from 'electron';
import { expect, test, vi } from 'vitest';
import { contentPolicy } from '../../../electron/security/contentPolicy';
import { denyNetwork, silenceNetwork } from '../../../electron/security/network';
import { pagePreferences } from '../../../electron/security/pagePreferences';
import { denyPermissions } from '../../../electron/security/permissions';
import { registerScheme, servePages } from '../../../electron/security/protocol';
import { projectRoot } from '../../helpers/sources';

type Listener = (...words: unknown[]) => unknown;

/** An object that remembers what is installed in it. */
function recorder(names: readonly string[]) {
  const installed = new Map<string, Listener>();
  const methods = names.map((name) => [name, (...words: unknown[]) => installed.set(name, words.at(-1) as Listener)]);
  return { installed, target: Object.fromEntries(methods) as Record<string, Listener> };
}

test('every permission, device, screen capture and download is denied', () => {
  const setters = ['PermissionRequest', 'PermissionCheck', 'DevicePermission', 'DisplayMediaRequest'];
  const { installed, target } = recorder([...setters.map((name) => `set${name}Handler`), 'on']);
  denyPermissions(target as unknown as Session);
  const answer = vi.fn();
  installed.get('setPermissionRequestHandler')?.({}, 'clipboard-read', answer);
  expect(answer).toHaveBeenCalledWith(false);
  expect(installed.get('setPermissionCheckHandler')?.({}, 'media')).toBe(false);
  expect(installed.get('setDevicePermissionHandler')?.({})).toBe(false);
  const capture = vi.fn();
  installed.get('setDisplayMediaRequestHandler')?.({}, capture);
  expect(capture).toHaveBeenCalledWith({});
  const download = { preventDefault: vi.fn() };
  installed.get('on')?.(download);
  expect(download.preventDefault).toHaveBeenCalled();
});

test('a foreign request is cancelled, one of ours goes on', () => {
  const { installed, target } = recorder(['onBeforeRequest']);
  denyNetwork({ webRequest: target } as unknown as Session, false);
  const answer = vi.fn();
  installed.get('onBeforeRequest')?.({ url: 'https://example.org/' }, answer);
  installed.get('onBeforeRequest')?.({ url: 'peyvand://app/index.html' }, answer);
  expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
});

test('no name is resolved and no errand of the browser runs', () => {
  const switches = new Map<string, string | undefined>();
  const commandLine = { appendSwitch: (name: string, value?: string) => void switches.set(name, value) };
  silenceNetwork({ commandLine } as unknown as Electron.App);
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect([...switches.keys()]).toContain('disable-background-networking');
});

test('the scheme is standard and secure, and bypasses nothing', () => {
  const { installed, target } = recorder(['registerSchemesAsPrivileged']);
  registerScheme(target as unknown as Electron.Protocol);
  const [first] = installed.get('registerSchemesAsPrivileged') as unknown as Electron.CustomScheme[];
  expect(first).toMatchObject({ scheme: 'peyvand', privileges: { standard: true, secure: true } });
  expect(first?.privileges).not.toHaveProperty('bypassCSP');
});

test('a page comes with the policy; what is not there or not asked by GET is not answered', async () => {
  const { installed, target } = recorder(['handle']);
  servePages({ protocol: target } as unknown as Session, join(projectRoot, 'build', 'icons'));
  const ask = async (request: Request) => (await installed.get('handle')?.(request)) as Response;
  const icon = await ask(new Request('peyvand://app/icon.svg'));
  expect(icon.headers.get('content-security-policy')).toBe(contentPolicy);
  expect(icon.headers.get('content-type')).toBe('image/svg+xml');
  expect(await icon.text()).toBe(readFileSync(join(projectRoot, 'build/icons/icon.svg'), 'utf8'));
  expect((await ask(new Request('peyvand://app/absent.svg'))).status).toBe(404);
  expect((await ask(new Request('peyvand://app/icon.svg', { method: 'POST' }))).status).toBe(404);
});

test('every page is isolated, and developer tools are off unless asked for', () => {
  expect(pagePreferences()).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
  expect(pagePreferences()).not.toHaveProperty('preload');
  expect(pagePreferences({ preload: '/p.cjs', withDevTools: true })).toMatchObject({
    preload: '/p.cjs',
    devTools: true,
  });
});
