/** The whole of the running app for the tests that look at every screen: filled with content, and walked place by place. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { everything } from '../../shared/planning/program';
import type { RunningApp } from './app';

/** Gives the sample what an office has after a few weeks: a plan taken, and phases in time. */
export async function fillSample(running: RunningApp): Promise<void> {
  await running.must('settings.change', { screens: { board: { completion: false } } });
  const { document } = await running.must('app.state', {});
  const scenario = document?.workspace.scenarios[0];
  if (scenario === undefined) throw new Error('The sample has a scenario');
  const done = await running.listen('planner.done');
  await running.must('planner.start', { scenarioId: scenario.id, selection: everything, maxSeconds: 3 });
  await expect.poll(async () => (await done.all()).length, { timeout: 60_000 }).toBe(1);
  const [ended] = await done.all();
  if (ended?.result.ok !== true) throw new Error('The planner gives a plan');
  const { consortia, report } = ended.result.value;
  const take = { kind: 'plan.take', scenarioId: scenario.id, consortia, report } as const;
  await running.must('document.execute', { command: take });
  const consortiumIds = consortia.filter(({ members }) => members.length > 0).map(({ id }) => id);
  const plan = {
    kind: 'phase.plan',
    scenarioId: scenario.id,
    consortiumIds,
    template: 'ordinary',
    start: '2026-12-22',
  } as const;
  await running.must('document.execute', { command: plan });
}

const rail = 'nav button';

/** Waits until what measures itself first, as the board does, has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.locator('main > *').first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Goes to every screen of the rail and to every tab of each. @param visit is told where it is */
export async function walkEveryPlace({ page }: RunningApp, visit: (place: string) => Promise<void>): Promise<void> {
  const screens = await page.locator(rail).count();
  for (let screen = 0; screen < screens; screen += 1) {
    const door = page.locator(rail).nth(screen);
    await door.click();
    await door.and(page.locator('[aria-current=page]')).waitFor();
    await drawn(page);
    const name = (await door.textContent()) ?? '';
    const tabs = page.locator('main [role=tab]');
    const pages = await tabs.count();
    if (pages === 0) await visit(name);
    for (let tab = 0; tab < pages; tab += 1) {
      await tabs.nth(tab).click();
      await tabs.nth(tab).and(page.locator('[aria-selected=true]')).waitFor();
      await drawn(page);
      await visit(`${name} / ${(await tabs.nth(tab).textContent()) ?? ''}`);
    }
  }
}

const firsts = {
  needs: { door: 1, row: 'main li button[aria-current]' },
  firms: { door: 2, row: 'main [data-row] [role=gridcell]' },
} as const;

/** Opens the first need or firm in the inspector. */
export async function openFirst({ page }: RunningApp, screen: keyof typeof firsts): Promise<void> {
  const { door, row } = firsts[screen];
  await page.locator(rail).nth(door).click();
  await page.locator(row).first().click();
  await page.getByRole('complementary').waitFor();
}
