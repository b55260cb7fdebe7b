/** Every screen in the real window, light and dark, in both languages, judged by axe. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, expect, test } from 'vitest';
import type { Settings } from '../../shared/ipc/settings';
import { endApps, launchApp, type RunningApp } from '../helpers/app';

afterEach(endApps);

const screens = 9;
/** The board draws its cards once it has measured itself. */
const board = 5;

async function violations({ page }: RunningApp): Promise<string[]> {
  // The app's own rules forbid the frames that axe would inject itself into, so it runs in this one page.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

async function violationsOfScreens(running: RunningApp): Promise<string[]> {
  const found: string[] = [];
  for (let number = 1; number <= screens; number += 1) {
    await running.page.keyboard.press(`Control+Digit${number}`);
    await running.page.locator(`nav button:nth-child(${number})[aria-current=page]`).waitFor();
    if (number === board) await running.page.locator('[data-firm]').first().waitFor();
    const here = await violations(running);
    found.push(...here.map((line) => `screen ${number}: ${line}`));
  }
  return found;
}

const looks: readonly Pick<Settings, 'language' | 'theme'>[] = [
  { language: 'fa', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

test.each(looks)('no screen keeps anybody out, $language and $theme', async (look) => {
  const running = await launchApp({ words: ['--sample'] });
  await running.must('settings.change', look);
  await running.page.locator(`html[lang=${look.language}][data-theme=${look.theme}]`).waitFor({ state: 'attached' });
  expect(await violationsOfScreens(running)).toEqual([]);
});

test('neither the first screen nor the palette keeps anybody out', async () => {
  const running = await launchApp();
  await running.page.getByRole('heading', { name: 'پیوند' }).waitFor();
  expect(await violations(running)).toEqual([]);
  await running.page.keyboard.press('Control+KeyK');
  await running.page.getByRole('option').first().waitFor();
  // The list is walked from the search field, which keeps the focus; axe looks for a stop inside the list.
  const found = (await violations(running)).filter((line) => !line.startsWith('scrollable-region-focusable'));
  expect(found).toEqual([]);
});
