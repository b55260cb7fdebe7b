/** The board in the real app: drag a firm and see the preview then the score change, move by keyboard, break a rule and read why, undo, plan and take. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { parseNumber } from '../../shared/language/numerals';
import { endApps, launchApp, type RunningApp } from '../helpers/app';

afterEach(endApps);

async function openBoard(): Promise<RunningApp> {
  const running = await launchApp();
  await running.must('settings.change', { language: 'en' });
  await running.must('workspace.openSample', {});
  await running.page.getByRole('button', { name: 'Board', exact: true }).click();
  const drafted = running.page.getByRole('button', { name: 'Create one per need' });
  await columns(running.page).or(drafted).first().waitFor();
  if (await drafted.isVisible()) await drafted.click();
  await columns(running.page).first().waitFor();
  return running;
}

const columns = (page: Page) => page.locator('section[data-lane^="column"]');
const poolCard = (page: Page, name: string) => page.locator('[data-lane="pool"] [data-firm]', { hasText: name });
const inColumn = (column: Locator, name: string) => column.locator('[data-firm]', { hasText: name });

async function totalOf(page: Page): Promise<number> {
  const text = (await page.getByTestId('total-score').textContent()) ?? '';
  return parseNumber(text.replace('Total score: ', '')) ?? Number.NaN;
}

async function pointsIn(column: Locator): Promise<number> {
  const text = (await column.getByTestId('effect').locator('strong').textContent()) ?? '';
  return parseNumber(text.trim()) ?? Number.NaN;
}

async function centre(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Nothing to point at');
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 300) };
}

async function carry(page: Page, card: Locator, target: Locator): Promise<void> {
  const [from, to] = [await centre(card), await centre(target)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 15 });
}

/** Leaves only one firm in the pool, so that it stands in sight. */
async function find(page: Page, name: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: 'Search', exact: true }).first().fill(name);
  const card = poolCard(page, name).first();
  await card.waitFor();
  return card;
}

test('a dragged firm shows its effect on every column; the score changes by what was promised; Escape leaves nothing', async () => {
  const { page } = await openBoard();
  const column = columns(page).first();
  const card = await find(page, 'Zolalyab');
  await carry(page, card, column);
  await page.getByTestId('effect').first().waitFor();
  expect(await page.getByTestId('effect').count()).toBeGreaterThan(1);
  const promised = await pointsIn(column);
  expect(promised).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await page.getByTestId('effect').count()).toBe(0);
  await page.mouse.up();
  const before = await totalOf(page);
  expect(await inColumn(column, 'Zolalyab').count()).toBe(0);
  await carry(page, card, column);
  await page.mouse.up();
  await inColumn(column, 'Zolalyab').waitFor();
  await expect.poll(() => totalOf(page)).toBe(before + promised);
});

test('by keyboard a firm is moved, a broken rule is said and undone, and the planner’s offer is taken as one step', async () => {
  const running = await openBoard();
  const { page } = running;
  const column = columns(page).first();
  const state = await running.must('app.state', {});
  const conflict = state.document?.workspace.ties.find(({ kind }) => kind === 'conflict');
  const names = conflict?.firmIds.map((id) => state.document?.workspace.firms.find((firm) => firm.id === id)?.name.en);
  for (const name of names ?? []) {
    const card = await find(page, name ?? '');
    await card.focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await inColumn(column, name ?? '').waitFor();
  }
  const notice = page.getByText(/have a conflict of interest/, { exact: false }).last();
  await notice.waitFor();
  const other = names?.[1] ?? '';
  await page.getByRole('list', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click();
  await inColumn(column, other).waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Suggest', exact: true }).click();
  const offer = page.getByRole('dialog', { name: 'The planner’s proposal' });
  await offer.waitFor({ timeout: 60_000 });
  const promised = parseNumber(
    /to ([\d,]+) \(/.exec((await offer.getByTestId('offer-score').textContent()) ?? '')?.[1] ?? '',
  );
  await offer.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => totalOf(page), { timeout: 10_000 }).toBe(promised);
  await running.must('document.undo', {});
  await expect.poll(() => totalOf(page), { timeout: 10_000 }).not.toBe(promised);
  expect(await inColumn(column, names?.[0] ?? '').count()).toBe(1);
});
