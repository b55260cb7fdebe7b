/** The coverage of the city in the real app: its three views, a gap reached and opened by keyboard, and nobody kept out of any of it. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, expect, test } from 'vitest';
import { endApps, launchApp, type RunningApp } from '../helpers/app';

afterEach(endApps);

async function open(): Promise<RunningApp> {
  const running = await launchApp({ words: ['--sample'] });
  await running.page.getByRole('button', { name: 'پوشش', exact: true }).click();
  await running.page.getByRole('grid').waitFor();
  return running;
}

async function violations({ page }: RunningApp): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

test('an open requirement is reached with the arrow keys, read out, and its column on the board opened by Enter', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: /نیازها در برابر/ }).click();
  await page.getByRole('option', { name: 'توانمندی‌ها' }).click();
  const gap = page.locator('td[data-spot^="2:"]', { hasText: 'شرکت آزاد' }).last();
  await gap.waitFor();
  const spot = (await gap.getAttribute('data-spot')) ?? '';
  const title = (await page.locator('[data-spot="2:0"]').getAttribute('title')) ?? '';
  await page.locator('[data-spot="1:0"]').focus();
  await page.keyboard.press('ArrowDown');
  // In Persian the table runs from right to left, and so do the keys.
  for (let column = 0; column < Number(spot.split(':')[1]); column += 1) await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[data-spot]:focus').getAttribute('data-spot')).toBe(spot);
  await page.getByText('شرکتی آزاد از عهده‌اش برمی‌آید').waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: /کنسرسیوم/ })
    .getByText(title)
    .first()
    .waitFor();
  await page.locator('[data-stop^="column "]:focus').waitFor();
  expect(await page.locator('[data-stop]:focus').textContent()).toContain(title);
});

test('west stays on the left of the map, and the network is walked and zoomed by keys', async () => {
  const { page } = await open();
  await page.getByRole('tab', { name: 'نقشهٔ مناطق' }).click();
  const west = await page.locator('[data-district="22"]').boundingBox();
  const east = await page.locator('[data-district="8"]').boundingBox();
  expect(west?.x ?? 0).toBeLessThan(east?.x ?? 0);
  await page.locator('[data-district="1"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[data-district]:focus').getAttribute('data-district')).toBe('2');
  await page.getByRole('heading', { name: /^منطقهٔ ۲/ }).waitFor();

  await page.getByRole('tab', { name: 'شبکه' }).click();
  const drawing = page.getByRole('group', { name: 'شبکهٔ شرکت‌ها و کنسرسیوم‌ها' });
  await drawing.waitFor();
  const first = drawing.locator('[data-node][tabindex="0"]');
  const before = await first.getAttribute('data-node');
  const wide = await drawing.getAttribute('viewBox');
  await first.focus();
  await page.keyboard.press('+');
  await expect.poll(() => drawing.getAttribute('viewBox')).not.toBe(wide);
  await page.keyboard.press('ArrowRight');
  const now = await drawing.locator('[data-node]:focus').getAttribute('data-node');
  expect(now).not.toBe(before);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').waitFor();
  await page.keyboard.press('0');
  await expect.poll(() => drawing.getAttribute('viewBox')).toBe(wide);
});

test.each([
  { language: 'fa', theme: 'light', tabs: ['ماتریس', 'نقشهٔ مناطق', 'شبکه'] },
  { language: 'en', theme: 'dark', tabs: ['Matrix', 'Districts', 'Network'] },
] as const)('no view keeps anybody out, $language and $theme', async ({ language, theme, tabs }) => {
  const running = await open();
  const { page } = running;
  await running.must('settings.change', { language, theme });
  await page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor({ state: 'attached' });
  const found: string[] = [];
  for (const tab of tabs) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator('[data-spot="1:0"], [data-district], [data-node]').first().waitFor();
    found.push(...(await violations(running)).map((line) => `${tab}: ${line}`));
  }
  await page.getByRole('switch').focus();
  await page.keyboard.press('Space');
  await page.getByRole('rowheader').first().waitFor();
  found.push(...(await violations(running)));
  expect(found).toEqual([]);
});
