/** The window: where it opens, what the command line asks of it, when it may close. */
import { expect, test, vi } from 'vitest';
import { mayClose } from '../../../electron/window/closing';
import { groundColour } from '../../../electron/window/ground';
import { ownWords, readLaunch } from '../../../electron/window/launchWords';
import { fittingPlace, smallestWindow } from '../../../electron/window/place';
import { done, refuse } from '../../../shared/result';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };

test('the window opens where it was', () => {
  const place = { x: 2000, y: 40, width: 1200, height: 800, maximized: false };
  expect(fittingPlace(place, [screen, second])).toEqual(place);
});

test('a window on a screen that is gone comes back to one that is there', () => {
  const place = { x: 2000, y: 40, width: 1200, height: 800, maximized: true };
  expect(fittingPlace(place, [screen])).toEqual({ x: 360, y: 140, width: 1200, height: 800, maximized: true });
});

test('the title bar stays reachable and the size sensible', () => {
  const above = fittingPlace({ x: 10, y: -500, width: 1200, height: 800, maximized: false }, [screen]);
  expect(above.y).toBeGreaterThanOrEqual(0);
  const tiny = fittingPlace({ x: 10, y: 10, width: 5, height: 5, maximized: false }, [screen]);
  expect(tiny).toMatchObject(smallestWindow);
  const huge = fittingPlace({ x: 0, y: 0, width: 9000, height: 9000, maximized: false }, [screen]);
  expect(huge).toMatchObject({ width: 1920, height: 1080 });
  expect(fittingPlace(undefined, [])).toMatchObject({ maximized: false });
});

test('words of a packaged and of an unpackaged start are the same to the app', () => {
  expect(ownWords(['/opt/peyvand', '--sample'], true)).toEqual(['--sample']);
  expect(ownWords(['/e/electron', '--no-sandbox', '/home/office/app', '--sample'], false)).toEqual(['--sample']);
  expect(ownWords(['/e/electron'], false)).toEqual([]);
});

test('the command line asks for a verb, a file, the sample or the window', () => {
  expect(readLaunch(['--headless', 'check', 'a.peyvand', '--json'], '/d')).toEqual({
    kind: 'headless',
    words: ['check', 'a.peyvand', '--json'],
  });
  expect(readLaunch(['--no-sandbox', 'شهر.peyvand'], '/d')).toEqual({ kind: 'file', path: '/d/شهر.peyvand' });
  expect(readLaunch(['/a/b.PEYVAND', '--sample'], '/d')).toEqual({ kind: 'file', path: '/a/b.PEYVAND' });
  expect(readLaunch(['بسته.peyvand-review'], '/d')).toEqual({ kind: 'review', path: '/d/بسته.peyvand-review' });
  expect(readLaunch(['--sample'], '/d')).toEqual({ kind: 'sample' });
  expect(readLaunch(['--inspect=0', 'notes.txt'], '/d')).toEqual({ kind: 'window' });
});

test('the window closes once everything is on disk', async () => {
  const ask = vi.fn();
  expect(await mayClose(async () => done(null), ask)).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

test('a failed save asks, tries again as told, and loses nothing unasked', async () => {
  const full = refuse('disk-full', { fa: 'جا نیست', en: 'No room' });
  const flush = vi.fn(async () => (flush.mock.calls.length < 3 ? full : done(null)));
  expect(await mayClose(flush, async () => 'retry')).toBe(true);
  expect(flush).toHaveBeenCalledTimes(3);
  expect(
    await mayClose(
      async () => full,
      async () => 'stay',
    ),
  ).toBe(false);
  expect(
    await mayClose(
      async () => full,
      async () => 'discard',
    ),
  ).toBe(true);
});

test('the window is born in the colour of its theme', () => {
  expect(groundColour('light', true)).toBe('#f6f4ef');
  expect(groundColour('dark', false)).toBe('#14191f');
  expect(groundColour('system', true)).toBe('#14191f');
});
