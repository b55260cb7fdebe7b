/** Reasons in the real app: why and why not with its price, a clash and its way out, a withdrawal with its repair, the best completion; two scenarios side by side. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { nextId, scenarioIdSchema } from '../../shared/ids';
import type { Scenario } from '../../shared/model/scenario';
import { endApps, launchApp, type RunningApp } from '../helpers/app';

afterEach(endApps);

const planLimitMs = 90_000;
const columns = (page: Page) => page.locator('section[data-lane^="column"]');

async function scenariosOf(running: RunningApp): Promise<readonly Scenario[]> {
  const { document } = await running.must('app.state', {});
  return document?.workspace.scenarios ?? [];
}

async function scenarioOf(running: RunningApp): Promise<Scenario> {
  const [scenario] = await scenariosOf(running);
  if (scenario === undefined) throw new Error('There is no scenario');
  return scenario;
}

/** The sample with a plan taken, in English, on the board. */
async function openPlanned(): Promise<RunningApp> {
  const running = await launchApp();
  const { page } = running;
  await running.must('settings.change', { language: 'en' });
  await running.must('workspace.openSample', {});
  if ((await scenariosOf(running)).length === 0) {
    const scenarioId = scenarioIdSchema.parse(nextId('s', []));
    const name = { fa: 'پیش‌نویس', en: 'Draft' };
    await running.must('document.execute', { command: { kind: 'scenario.create', scenarioId, name, per: 'area' } });
  }
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await columns(page).first().waitFor();
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Suggest', exact: true }).click();
  const offer = page.getByRole('dialog', { name: 'The planner’s proposal' });
  await offer.getByRole('button', { name: 'Accept' }).click({ timeout: planLimitMs });
  await offer.waitFor({ state: 'detached' });
  return running;
}

async function menuOf(page: Page, card: Locator, item: string): Promise<void> {
  await card.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: item }).click();
}

test('why and why not are answered with the price, copied, and a withdrawal is repaired in one step', async () => {
  const running = await openPlanned();
  const { page, app } = running;
  const member = columns(page).locator('[data-firm]').first();
  await member.focus();
  await page.keyboard.press('Enter');
  const why = page.getByRole('complementary', { name: 'Why here?' });
  await why.getByText(/^If this firm left/).waitFor();
  await why.getByText(/best replacement is|No other firm could/).waitFor();
  await page.keyboard.press('Escape');

  const outside = page.locator('[data-lane="pool"] [data-firm]').first();
  await menuOf(page, outside, 'Why not…?');
  await page.getByRole('dialog').getByRole('option').first().click();
  const whyNot = page.getByRole('complementary', { name: 'Why not?' });
  await whyNot.getByRole('button', { name: /What would it cost/ }).click();
  await whyNot.getByText('What having it here costs').waitFor({ timeout: planLimitMs });
  await whyNot.getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^Why is “.*” not in “.*”\?\n/);

  const before = await scenarioOf(running);
  const firmId = await member.getAttribute('data-firm');
  await menuOf(page, member, 'If it withdraws…');
  const dialog = page.getByRole('dialog', { name: /withdraws$/ });
  await dialog.getByRole('button', { name: 'Record it with the repair' }).click({ timeout: planLimitMs });
  await dialog.waitFor({ state: 'detached' });
  const mended = await scenarioOf(running);
  expect(mended.consortia.every(({ bans }) => bans.some((id) => id === firmId))).toBe(true);
  expect(mended.consortia.flatMap(({ members }) => members).some((one) => one.firmId === firmId)).toBe(false);
  await running.must('document.undo', {});
  expect((await scenarioOf(running)).consortia).toEqual(before.consortia);
});

test('pins that clash are said in the status bar, and the cheapest way out settles it', async () => {
  const running = await openPlanned();
  const { page } = running;
  const { document } = await running.must('app.state', {});
  const workspace = document?.workspace;
  const scenario = await scenarioOf(running);
  const conflict = workspace?.ties.find(({ kind }) => kind === 'conflict');
  const target = scenario.consortia[0];
  if (conflict === undefined || target === undefined) throw new Error('The sample has no conflict');
  const firmIds = [...conflict.firmIds];
  const moves = firmIds
    .filter((firmId) => target.members.every((one) => one.firmId !== firmId))
    .map((firmId) => ({ firmId, to: target.id }));
  const place = { scenarioId: scenario.id, consortiumId: target.id };
  await running.must('document.execute', { command: { kind: 'member.move', scenarioId: scenario.id, moves } });
  await running.must('document.execute', { command: { kind: 'member.pin', ...place, firmIds, pinned: true } });
  await page.getByRole('button', { name: 'The pins clash' }).click({ timeout: planLimitMs });
  const dialog = page.getByRole('dialog', { name: 'What clashes with what' });
  await dialog.getByText(/the rule “Conflict of interest”/).waitFor({ timeout: planLimitMs });
  await dialog.getByRole('button', { name: 'Do this' }).first().click();
  await dialog.getByText('Pins and rules can all hold.').waitFor({ timeout: planLimitMs });
  await page.keyboard.press('Escape');
  const pinned = (await scenarioOf(running)).consortia[0]?.members.filter((one) => one.pinned === true) ?? [];
  expect(pinned.filter(({ firmId }) => firmIds.includes(firmId)).length).toBeLessThan(2);
});

test('the best completion says what an edit costs, and a press brings it back', async () => {
  const running = await openPlanned();
  const { page } = running;
  const planned = await scenarioOf(running);
  await columns(page).locator('[data-firm]').first().focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: /below the best completion|Completion without findings/ }).click({
    timeout: planLimitMs,
  });
  const offer = page.getByRole('dialog', { name: 'The planner’s proposal' });
  await offer.getByText(/consorti(um|a) changes?/).waitFor();
  await offer.getByRole('button', { name: 'Accept' }).click();
  await offer.waitFor({ state: 'detached' });
  expect((await scenarioOf(running)).lastPlan?.score.total).toBeGreaterThanOrEqual(planned.lastPlan?.score.total ?? 0);
});

test('two scenarios stand side by side, figure by figure and consortium by consortium', async () => {
  const running = await openPlanned();
  const { page } = running;
  await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
  const scenario = await scenarioOf(running);
  const copyId = scenarioIdSchema.parse('s-copy');
  const name = { fa: 'گزینهٔ دوم', en: 'Second' };
  const [place] = scenario.consortia.flatMap(({ id, members }) => members.map(({ firmId }) => ({ firmId, from: id })));
  if (place === undefined) throw new Error('Nobody has a place');
  await running.must('document.execute', {
    command: { kind: 'scenario.duplicate', scenarioId: scenario.id, copyId, name },
  });
  await running.must('document.execute', { command: { kind: 'member.move', scenarioId: copyId, moves: [place] } });
  await page.getByRole('tab', { name: 'Compare' }).click();
  for (const box of await page.getByRole('checkbox').all())
    if (!(await box.isChecked())) await box.click({ force: true });
  const total = page.getByRole('row', { name: /Total score|Score/ }).first();
  await total.waitFor();
  expect(await total.textContent()).toMatch(/[+−]/);
  await page.getByRole('tab', { name: 'Consortia (1)' }).click();
  const goes = page.getByRole('row').getByText('Goes').first();
  await goes.waitFor();
});

test('an alternative is found, kept as a scenario, and differs from the plan it was found beside', async () => {
  const running = await openPlanned();
  const { page } = running;
  await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
  await page.getByRole('tab', { name: 'Alternatives' }).click();
  await page.getByRole('textbox', { name: 'How many' }).fill('1');
  await page.getByRole('button', { name: 'Find alternatives' }).click();
  await page.getByRole('button', { name: 'Keep as a scenario' }).click({ timeout: planLimitMs });
  await page.getByText(/is now among the scenarios/).waitFor();
  const [planned, kept] = await scenariosOf(running);
  expect(kept?.basedOn).toBe(planned?.id);
  expect(kept?.consortia.map(({ members }) => members)).not.toEqual(planned?.consortia.map(({ members }) => members));
  expect(kept?.lastPlan?.score.total).toBeLessThanOrEqual(planned?.lastPlan?.score.total ?? 0);
});
