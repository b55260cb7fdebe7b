/** The main job in the real app without a mouse: every step is a key, and the keyboard is never lost nor caught. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Workspace } from '../../shared/model/workspace';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';

afterEach(endApps);

/** Presses before a control counts as out of reach. */
const patience = 90;

const isFocused = (target: Locator) =>
  target.evaluateAll((found) => found.some((element) => element === document.activeElement));

/** The list of the palette is walked from its field; the option that Enter would take is marked. */
const isMarked = async (option: Locator) => (await option.getAttribute('data-focused')) !== null;

/** Some control has the focus, and it can be seen. */
async function expectFocus(page: Page): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const box = at?.getBoundingClientRect();
      return at !== null && at !== document.body && box !== undefined && box.width > 0 && box.height > 0;
    });
  await expect.poll(seen, { message: 'Nothing has the focus' }).toBe(true);
}

/** Presses a key until the focus is there. */
async function reach(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor();
  const trail: string[] = [];
  for (let pressed = 0; pressed < patience; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    trail.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 90) ?? ''));
  }
  throw new Error(`${key} does not lead to ${String(target)}, but through:\n${trail.join('\n')}`);
}

/** The next press of Tab leaves this. */
async function expectLeft(page: Page, around: Locator): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await around.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await expectFocus(page);
}

/** Finds something in the palette and carries it out. */
async function call(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.type(words);
  const option = page.getByRole('option', { name: new RegExp(`^${words}`) });
  await option.first().waitFor();
  for (let pressed = 0; pressed < patience && !(await isMarked(option.first())); pressed += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await option.first().waitFor({ state: 'detached' });
}

async function workspaceOf(running: RunningApp): Promise<Workspace> {
  const { document } = await running.must('app.state', {});
  if (document === null) throw new Error('Nothing is open');
  return document.workspace;
}

const seated = async (running: RunningApp) =>
  (await workspaceOf(running)).scenarios[0]?.consortia.reduce((sum, { members }) => sum + members.length, 0);

async function openSample(running: RunningApp): Promise<void> {
  const { page } = running;
  await reach(page, page.getByRole('button', { name: 'English' }));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: /Sample workspace/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  await running.must('settings.change', { screens: { board: { completion: false } } });
  await page.keyboard.press('F6');
  await expectFocus(page);
}

async function lookAtNeeds({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Control+Digit2');
  await reach(page, page.locator('main li button[aria-current]').first());
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary');
  await reach(page, inspector.getByRole('button', { name: 'Close' }), 'F6');
  await page.keyboard.press('Enter');
  await inspector.waitFor({ state: 'detached' });
  await expectFocus(page);
  expect(await isFocused(page.locator('main li button[aria-current]'))).toBe(true);
}

async function lookAtFirms({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Control+Digit3');
  const grid = page.getByRole('grid');
  await reach(page, grid.getByRole('gridcell'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary');
  await reach(page, inspector.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await inspector.getByRole('tab', { name: 'Capabilities', selected: true }).waitFor();
  await page.keyboard.press('Escape');
  await inspector.waitFor({ state: 'detached' });
  await expect.poll(() => isFocused(grid.getByRole('gridcell'))).toBe(true);
  await expectLeft(page, grid);
}

async function form(running: RunningApp): Promise<void> {
  const { page } = running;
  await call(page, 'Board');
  await reach(page, page.locator('[data-lane="pool"] [data-firm]'));
  for (const key of ['m', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => seated(running)).toBe(1);
  await expectFocus(page);
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => seated(running)).toBe(0);
  await expectFocus(page);
  await call(page, 'Plan all');
  const offer = page.getByRole('dialog', { name: 'The planner’s proposal' });
  await offer.waitFor({ timeout: 60_000 });
  await reach(page, offer.getByRole('button', { name: 'Accept' }));
  await page.keyboard.press('Enter');
  await offer.waitFor({ state: 'detached' });
  await expect.poll(() => seated(running)).toBeGreaterThan(40);
  await expectFocus(page);
}

async function lookAround({ page }: RunningApp): Promise<void> {
  await call(page, 'Scenarios');
  await reach(page, page.getByRole('tab', { name: 'List' }));
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Compare', selected: true }).waitFor();
  await call(page, 'Coverage');
  const table = page.getByRole('grid').or(page.locator('main table'));
  await reach(page, table.locator('[data-spot]'));
  const from = await page.evaluate(() => document.activeElement?.getAttribute('data-spot'));
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-spot'))).not.toBe(from);
  await expectLeft(page, table.first());
}

async function coordinate(running: RunningApp): Promise<void> {
  const { page } = running;
  await call(page, 'Coordination');
  await reach(page, page.getByRole('button', { name: 'New meeting' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Coordination meeting 3' }).waitFor();
  await expectFocus(page);
  const line = page.getByRole('textbox', { name: 'New decision (Persian)' });
  await reach(page, line);
  await page.keyboard.type('Pilot');
  await page.keyboard.press('Enter');
  expect(await isFocused(line)).toBe(true);
  const decided = async () =>
    (await workspaceOf(running)).meetings.flatMap(({ decisions }) => decisions.map(({ text }) => text.fa));
  await expect.poll(decided).toContain('Pilot');

  await reach(page, page.getByRole('tab', { selected: true }), 'Shift+Tab');
  await reach(page, page.getByRole('tab', { name: 'Phases' }), 'ArrowRight');
  await reach(page, page.getByRole('button', { name: 'Plan phases' }));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('dialog').getByRole('button', { name: 'Plan phases' }));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectFocus(page);
  await reach(page, page.getByRole('button', { name: 'Plan phases' }), 'Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await isFocused(page.locator('[data-phase]').first())).toBe(true);
  const start = async () =>
    (await workspaceOf(running)).scenarios[0]?.consortia.flatMap(({ phases }) => phases)[0]?.start;
  const planned = await start();
  await page.keyboard.press('ArrowRight');
  await expect.poll(start).not.toBe(planned);
  await expectLeft(page, page.locator('svg', { has: page.locator('[data-phase]') }));
}

async function print(running: RunningApp): Promise<void> {
  const { page } = running;
  await call(page, 'Make the proposals');
  const dialog = page.getByRole('dialog');
  await reach(page, dialog.getByRole('button', { name: 'Export', exact: true }));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expectFocus(page);

  const path = join(freshFolder(), 'brief.pdf');
  await running.answerSaveDialog(path);
  await call(page, 'Documents');
  await reach(page, page.getByRole('button', { name: /Kind of paper/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type('One-page');
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: /^Export 1/ }));
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
  await expectFocus(page);
}

test('from the first door to the papers and back, without a mouse', async () => {
  const running = await launchApp();
  const { page } = running;
  page.setDefaultTimeout(15_000);
  await openSample(running);
  await lookAtNeeds(running);
  await lookAtFirms(running);
  await form(running);
  await lookAround(running);
  await coordinate(running);
  await print(running);
  await call(page, 'Settings');
  await reach(page, page.locator('main :is(button, input)'));
  await page.keyboard.press('Control+Digit1');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: 'Overview' })
    .and(page.locator('[aria-current]'))
    .waitFor();
  await expectFocus(page);
});
