/** Every screen in the real window with content in it, every tab of it, light and dark, in both languages, judged by axe. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, expect, test } from 'vitest';
import type { Settings } from '../../shared/ipc/settings';
import { endApps, launchApp, type RunningApp } from '../helpers/app';
import { fillSample, openFirst, walkEveryPlace } from '../helpers/everyPlace';

afterEach(endApps);

async function violations({ page }: RunningApp, rules: readonly string[] = []): Promise<string[]> {
  // The app's own rules forbid the frames that axe would inject itself into, so it runs in this one page.
  // The faint «پیش‌نویس» across a sheet is decoration; the words of the sheet say the same.
  const axe = new AxeBuilder({ page }).exclude('[class*=watermark]').setLegacyMode(true);
  const { violations: found } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

/** The chips of a column join the tab order when the keyboard comes to that column; axe looks for a stop while it is elsewhere. */
const isWalkedByArrows = (line: string) =>
  line.startsWith('scrollable-region-focusable') && line.includes('[data-lane="column');

interface Look extends Pick<Settings, 'language' | 'theme'> {
  /** Every rule, if none is named. */
  readonly rules?: readonly string[];
}

/** A theme changes nothing but colours: each language is judged by every rule once, and by its contrasts in the other theme. */
const looks: readonly Look[] = [
  { language: 'fa', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'fa', theme: 'dark', rules: ['color-contrast'] },
  { language: 'en', theme: 'light', rules: ['color-contrast'] },
];

test('no screen and no tab keeps anybody out, in both languages and themes', { timeout: 480_000 }, async () => {
  const running = await launchApp({ words: ['--sample'] });
  await fillSample(running);
  const found: string[] = [];
  for (const { rules, ...look } of looks) {
    const judge = async (place: string) => {
      const here = (await violations(running, rules)).filter((line) => !isWalkedByArrows(line));
      found.push(...here.map((line) => `${look.language} ${look.theme}, ${place}: ${line}`));
    };
    await running.must('settings.change', look);
    await running.page.locator(`html[lang=${look.language}][data-theme=${look.theme}]`).waitFor({ state: 'attached' });
    await walkEveryPlace(running, judge);
    await openFirst(running, 'firms');
    await judge('inspector');
    await running.page.keyboard.press('Escape');
  }
  expect(found).toEqual([]);
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
