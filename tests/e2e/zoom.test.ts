/** The app at 200 %: on every screen each control can be brought into view and nothing covers or cuts what is written. */
import { afterEach, expect, test } from 'vitest';
import { endApps, launchApp, type RunningApp } from '../helpers/app';
import { fillSample, openFirst, walkEveryPlace } from '../helpers/everyPlace';
import { lostThings } from '../helpers/lostThings';

afterEach(endApps);

const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
] as const;

async function enlarge({ app, page }: RunningApp, size: (typeof sizes)[number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(width, height);
    window?.webContents.setZoomFactor(2);
  }, size);
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([size.width / 2, size.height / 2]);
}

test('at 200 % no screen loses anything, in a usual and in a small window', { timeout: 240_000 }, async () => {
  const running = await launchApp({ words: ['--sample'] });
  const { page } = running;
  await fillSample(running);
  const lost: string[] = [];
  for (const size of sizes) {
    await enlarge(running, size);
    const look = async (place: string) => {
      // Where the mouse rests, a tip may stand over what is below it.
      await page.mouse.move(1, 1);
      const here = await lostThings(page);
      lost.push(...here.map((line) => `${size.width}, ${place}: ${line}`));
    };
    await walkEveryPlace(running, look);
    for (const screen of ['needs', 'firms'] as const) {
      await openFirst(running, screen);
      await look(`inspector over ${screen}`);
      await page.getByRole('complementary').getByRole('button').first().click();
    }
    await page.locator('nav button').nth(4).click();
    await page.getByRole('button', { name: 'پیشنهاد بده', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await look('dialog');
    await page.keyboard.press('Escape');
  }
  expect(lost).toEqual([]);
});

test('at 200 % the first screen loses nothing', async () => {
  const running = await launchApp();
  await enlarge(running, sizes[1]);
  await running.page.getByRole('heading', { name: 'پیوند' }).waitFor();
  expect(await lostThings(running.page)).toEqual([]);
});

test('what is cut, covered or out of reach is found', async () => {
  const { page } = await launchApp();
  await page.getByRole('heading', { name: 'پیوند' }).waitFor();
  await page.evaluate(() => {
    const door = document.querySelector('button');
    if (door === null) throw new Error('The first screen has doors');
    Object.assign(door.style, { position: 'fixed', insetInlineStart: '-40px' });
  });
  expect((await lostThings(page)).length).toBeGreaterThan(0);
});
