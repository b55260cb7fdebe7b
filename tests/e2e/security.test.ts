/** The real app denies what it promises to deny: nothing leaves the computer, no page gets more than its bridge. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endApps, launchApp, type RunningApp } from '../helpers/app';

/** A listener on this computer that counts who knocks, by TCP and by UDP. */
async function countingListener() {
  let knocks = 0;
  const server = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  });
  const socket = createSocket('udp4');
  socket.on('message', () => {
    knocks += 1;
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => void socket.bind(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.close();
    socket.close();
  };
  return { url: `http://127.0.0.1:${port}/`, port, udpPort: socket.address().port, knocks: () => knocks, close };
}

let running: RunningApp;
let listener: Awaited<ReturnType<typeof countingListener>>;
beforeEach(async () => {
  listener = await countingListener();
  running = await launchApp();
});
afterEach(async () => {
  listener.close();
  await endApps();
});

test('nothing that a page tries reaches the network', async () => {
  const { page } = running;
  const { url, port, udpPort } = listener;
  const tried = await page.evaluate(
    async ({ url, port, udpPort }) => {
      const outcome = (work: Promise<unknown>) => work.then(() => 'went through').catch(() => 'denied');
      const event = (target: EventTarget, good: string) =>
        new Promise<string>((resolve) => {
          target.addEventListener(good, () => resolve('went through'));
          target.addEventListener('error', () => resolve('denied'));
        });
      const image = new Image();
      const imageLoads = event(image, 'load');
      image.src = `${url}image.png`;
      const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${url}prefetch` });
      document.head.append(link, Object.assign(document.createElement('link'), { rel: 'preconnect', href: url }));
      const frame = Object.assign(document.createElement('iframe'), { src: url });
      document.body.append(frame);
      const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
      document.body.append(form);
      form.submit();
      const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
      call.createDataChannel('x');
      await call.setLocalDescription(await call.createOffer());
      await new Promise<void>((resolve) => {
        if (call.iceGatheringState === 'complete') resolve();
        call.addEventListener('icegatheringstatechange', () => call.iceGatheringState === 'complete' && resolve());
      });
      const socket = () => event(new WebSocket(`ws://127.0.0.1:${port}/`), 'open');
      return {
        fetch: await outcome(fetch(url)),
        image: await imageLoads,
        socket: await socket().catch(() => 'denied'),
        beacon: navigator.sendBeacon(url) ? 'queued' : 'denied',
      };
    },
    { url, port, udpPort },
  );
  expect(tried).toMatchObject({ fetch: 'denied', image: 'denied', socket: 'denied' });
  expect(await page.evaluate(() => location.href)).toBe('peyvand://app/index.html');
  expect(listener.knocks()).toBe(0);
});

test('the session itself cancels requests, even of the main process, and resolves no name', async () => {
  const denied = await running.app.evaluate(async ({ session }, url) => {
    const ask = (address: string) =>
      session.defaultSession.fetch(address).then(
        () => 'went through',
        (error: unknown) => String(error),
      );
    return [
      await ask(url),
      await ask('https://example.org/'),
      await session.defaultSession.resolveHost('example.org').catch(() => 'no name'),
    ];
  }, listener.url);
  expect(denied).toEqual([
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    'no name',
  ]);
  expect(listener.knocks()).toBe(0);
});

test('the listener of these tests does notice who knocks', async () => {
  await fetch(listener.url).catch(() => undefined);
  expect(listener.knocks()).toBe(1);
});

test('the page has its bridge and nothing of Node or Electron', async () => {
  const found = await running.page.evaluate(() => ({
    bridge: Object.keys(window.peyvand ?? {}).sort(),
    isFrozen: Object.isFrozen(window.peyvand),
    leaks: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global'].filter(
      (name) => name in window,
    ),
  }));
  expect(found).toEqual({ bridge: ['on', 'request'], isFrozen: true, leaks: [] });
});

test('the bridge passes on only the names of the contract', async () => {
  const refused = await running.page.evaluate(async () => {
    const ask = window.peyvand?.request as unknown as (name: string, input: unknown) => Promise<unknown>;
    const listen = window.peyvand?.on as unknown as (name: string, listener: () => void) => unknown;
    const outcome = async (work: () => unknown) => {
      try {
        await work();
        return 'went through';
      } catch {
        return 'refused';
      }
    };
    return [
      await outcome(() => ask('fs.read', { path: '/etc/passwd' })),
      await outcome(() => listen('anything', () => {})),
    ];
  });
  expect(refused).toEqual(['refused', 'refused']);
});

test('the window stays where it is: no navigation, no other windows, no permissions', async () => {
  const { app, page } = running;
  const answers = await page.evaluate(async (url) => {
    const opened = window.open(url, '_blank');
    const link = Object.assign(document.createElement('a'), { href: url, target: '_top' });
    document.body.append(link);
    link.click();
    const notifications = await Notification.requestPermission();
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    );
    const place = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    );
    return { opened: opened === null ? 'denied' : 'opened', notifications, camera, place };
  }, listener.url);
  expect(answers).toEqual({ opened: 'denied', notifications: 'denied', camera: 'denied', place: 'denied' });
  expect(page.url()).toBe('peyvand://app/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(listener.knocks()).toBe(0);
});

test('the page is isolated as configured, and text does not become markup or code', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  const tried = await running.page.evaluate(async () => {
    const script = document.createElement('script');
    const outcome = (work: () => void) => {
      try {
        work();
        return 'went through';
      } catch {
        return 'denied';
      }
    };
    return {
      markup: outcome(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      code: outcome(() => {
        script.text = 'window.ran = true';
      }),
    };
  });
  expect(tried).toEqual({ markup: 'denied', code: 'denied' });
});
