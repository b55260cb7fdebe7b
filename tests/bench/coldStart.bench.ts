/** How long until a person can work: from the start of the process to a painted, answering window, against an empty Electron window. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { endApps, freshFolder, launchSettings } from '../helpers/app';
import { leaveFigure } from '../helpers/figure';
import { projectRoot } from '../helpers/sources';

afterAll(endApps);

const rounds = 5;
const wantedRatio = 3;

/** An application that only opens an empty page. */
function bareApp(): string {
  const folder = join(freshFolder(), 'bare');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.cjs' }));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><main>bare</main>');
  const main = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile('page.html'));`;
  writeFileSync(join(folder, 'main.cjs'), main);
  return folder;
}

/** Milliseconds from the start of the process until the page has drawn its main part. */
async function timeToWindow(folder: string, words: readonly string[]): Promise<number> {
  const settings = await launchSettings({ userFolder: freshFolder(), words });
  const args = settings.args.map((word) => (word === projectRoot ? folder : word));
  const started = performance.now();
  const app = await _electron.launch({ ...settings, args });
  const page = await app.firstWindow();
  await page.locator('main').first().waitFor({ state: 'visible' });
  const tookMs = performance.now() - started;
  await app.close();
  return tookMs;
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test('a cold start with the sample, against a bare window', async () => {
  const bareFolder = bareApp();
  const bare: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timeToWindow(bareFolder, []));
    own.push(await timeToWindow(projectRoot, ['--sample']));
  }
  const ratio = median(own) / median(bare);
  const figure = (what: string, value: number, unit: string, target?: string) =>
    leaveFigure({
      bench: 'cold start',
      what,
      value: Math.round(value * 100) / 100,
      unit,
      ...(target ? { target } : {}),
    });
  figure('bare window', median(bare), 'ms');
  figure('usable window with the sample', median(own), 'ms');
  figure('ratio', ratio, '×', `≤ ${wantedRatio}`);
  expect(ratio).toBeLessThanOrEqual(wantedRatio);
});
