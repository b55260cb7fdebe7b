/** Coordination in the real app: phases moved by mouse and by keyboard, a meeting held and its minutes printed, a concern answered, the calendar taken along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { addDays } from '../../shared/language/days';
import type { Consortium, Phase } from '../../shared/model/consortium';
import type { Workspace } from '../../shared/model/workspace';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';
import { folded, readPdf } from '../helpers/pdfText';

afterEach(endApps);

async function workspaceOf(running: RunningApp): Promise<Workspace> {
  const { document } = await running.must('app.state', {});
  if (document === null) throw new Error('Nothing is open');
  return document.workspace;
}

/** The sample with one member in each consortium, in English, on a part of coordination. */
async function openPart(part: string): Promise<RunningApp> {
  const running = await launchApp({ words: ['--sample'] });
  await running.must('settings.change', { language: 'en', screens: { board: { completion: false } } });
  const { firms, scenarios } = await workspaceOf(running);
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('The sample has a scenario');
  const moves = scenario.consortia.flatMap(({ id }, index) => {
    const firm = firms[index % firms.length];
    return firm === undefined ? [] : [{ firmId: firm.id, to: id }];
  });
  await running.must('document.execute', { command: { kind: 'member.move', scenarioId: scenario.id, moves } });
  await running.page.getByRole('button', { name: 'Coordination', exact: true }).click();
  await running.page.getByRole('tab', { name: part }).click();
  return running;
}

async function firstConsortium(running: RunningApp): Promise<Consortium> {
  const consortium = (await workspaceOf(running)).scenarios[0]?.consortia[0];
  if (consortium === undefined) throw new Error('The scenario has consortia');
  return consortium;
}

async function phaseOf(running: RunningApp, id: string): Promise<Phase> {
  const phase = (await firstConsortium(running)).phases.find((one) => one.id === id);
  if (phase === undefined) throw new Error(`No phase ${id}`);
  return phase;
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function drag(page: Page, bar: Locator, by: number, atEnd = false): Promise<void> {
  const box = await bar.locator('rect').first().boundingBox();
  if (box === null) throw new Error('No bar to drag');
  const from = { x: atEnd ? box.x + box.width - 2 : box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by, from.y, { steps: 8 });
}

test('phases are planned from a template, then moved and resized by mouse and by keyboard, each change one step', async () => {
  const running = await openPart('Phases');
  const { page } = running;
  await page.getByRole('button', { name: 'Plan phases' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Plan phases' }).click();
  const { id } = await firstConsortium(running);
  const bar = page.locator(`[data-consortium="${id}"][data-phase="p1"]`);
  await bar.waitFor();
  expect(await page.locator('[data-phase]').count()).toBe(40 * 6);
  const before = await phaseOf(running, 'p1');
  const [start = '', end = ''] = [before.start, before.end];

  await drag(page, bar, 36);
  await page.mouse.up();
  await expect.poll(() => phaseOf(running, 'p1')).toMatchObject({ start: addDays(start, 10), end: addDays(end, 10) });

  await drag(page, bar, 60);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await phaseOf(running, 'p1')).toMatchObject({ start: addDays(start, 10) });
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => phaseOf(running, 'p1')).toEqual(before);

  await drag(page, bar, 11, true);
  await page.mouse.up();
  await expect.poll(async () => (await phaseOf(running, 'p1')).end).toBe(addDays(end, 3));

  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => phaseOf(running, 'p1')).toMatchObject({ start: addDays(start, 8), end: addDays(end, 10) });
  await page.keyboard.press('Escape');
  await expect.poll(() => phaseOf(running, 'p1')).toMatchObject({ start, end: addDays(end, 3) });

  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-phase'))).not.toBe('p1');
  expect(await violations(page)).toEqual([]);
});

test('time runs from right to left in Persian: the left arrow is a day later', async () => {
  const running = await openPart('Phases');
  const { page } = running;
  const { id } = await firstConsortium(running);
  const scenarioId = (await workspaceOf(running)).scenarios[0]?.id;
  if (scenarioId === undefined) throw new Error('The sample has a scenario');
  const plan = {
    kind: 'phase.plan',
    scenarioId,
    consortiumIds: [id],
    template: 'ordinary',
    start: '2026-12-22',
  } as const;
  await running.must('document.execute', { command: plan });
  await running.must('settings.change', { language: 'fa' });
  const bars = page.locator('[data-phase]');
  await page.getByText('دی ۱۴۰۵').first().waitFor();
  const [first, second] = [await bars.nth(0).boundingBox(), await bars.nth(1).boundingBox()];
  expect(first?.x ?? 0).toBeGreaterThan(second?.x ?? 0);
  await bars.nth(0).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await phaseOf(running, 'p1')).start).toBe('2026-12-23');
});

test('a meeting is held: agenda from open points, a decision with an action, minutes printed and read back', async () => {
  const running = await openPart('Meetings');
  const { page } = running;
  const folder = freshFolder();
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByRole('heading', { name: 'Coordination meeting 3' }).waitFor();
  await page.getByRole('button', { name: 'Add all' }).click();
  await page.getByText('No point is open.').waitFor();
  await page.getByRole('textbox', { name: 'New decision (Persian)' }).fill('پایلوت در منطقهٔ ۱۹ آغاز شود');
  await page.getByRole('button', { name: 'Add a decision' }).click();
  await page.getByRole('textbox', { name: 'New action (Persian)' }).fill('تهیهٔ محل آزمون');
  await page.getByRole('combobox', { name: 'Owner of the new action' }).fill('سازمان پسماند');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await page.getByRole('textbox', { name: 'Dissent (Persian)' }).fill('نمایندهٔ راهوند موافق نبود');
  await page.getByRole('textbox', { name: 'Dissent (Persian)' }).blur();
  await expect
    .poll(async () => (await workspaceOf(running)).meetings.find(({ id }) => id === 'M3' || id === 'M03')?.decisions[0])
    .toMatchObject({ dissent: { fa: 'نمایندهٔ راهوند موافق نبود' }, actions: [{ owner: 'سازمان پسماند' }] });
  expect(await violations(page)).toEqual([]);

  await running.must('settings.change', { language: 'fa' });
  await page.locator('html[lang=fa]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'صورت‌جلسه را ببین' }).click();
  await page.getByRole('dialog').getByText('پایلوت در منطقهٔ ۱۹ آغاز شود').first().waitFor();
  await running.answerSaveDialog(join(folder, 'minutes.pdf'));
  await page.getByRole('dialog').getByRole('button', { name: 'صورت‌جلسه را چاپ کن (PDF)' }).click();
  await page.getByRole('button', { name: 'در پوشه نشان بده' }).waitFor();
  const { text } = await readPdf(readFileSync(join(folder, 'minutes.pdf')));
  for (const words of ['صورت‌جلسه', 'مصوبه', 'مسئول', 'مهلت', 'سازمان پسماند', 'نمایندهٔ راهوند موافق نبود'])
    expect(text).toContain(folded(words));
});

test('actions stand together with the overdue ones first, and are settled in place; the calendar can be taken along', async () => {
  const running = await openPart('Actions');
  const { page } = running;
  const [first] = (await workspaceOf(running)).meetings;
  const open = first?.decisions.flatMap(({ actions }) => actions).filter(({ status }) => status === 'open')[0];
  if (open === undefined) throw new Error('The sample has an open action');
  const row = page.locator(`[data-action="${open.id}"]`);
  await row.getByRole('button', { name: /Status of action/ }).click();
  await page.getByRole('option', { name: 'Done' }).click();
  const statusOf = async () =>
    (await workspaceOf(running)).meetings
      .flatMap(({ decisions }) => decisions.flatMap(({ actions }) => actions))
      .find(({ id }) => id === open.id)?.status;
  await expect.poll(statusOf).toBe('done');
  expect(await violations(page)).toEqual([]);
  const folder = freshFolder();
  await running.answerSaveDialog(join(folder, 'office.ics'));
  await running.must('calendar.export', { scenarioId: null, language: 'fa' });
  expect(readFileSync(join(folder, 'office.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('a concern is answered and then counts as answered, on the page of the firm too', async () => {
  const running = await openPart('Concerns');
  const { page } = running;
  const concern = (await workspaceOf(running)).concerns.find(({ status }) => status === 'raised');
  if (concern === undefined) throw new Error('The sample has an open concern');
  const item = page.locator(`[data-concern="${concern.id}"]`);
  await item.getByRole('button', { name: /^Edit concern/ }).click();
  await item.getByRole('textbox', { name: 'Answer (Persian)' }).fill('سازوکار مجوز موردی تا پایان سال نوشته می‌شود.');
  await item.getByRole('textbox', { name: 'Answer (Persian)' }).blur();
  await item.getByText('Answer of the city').waitFor();
  await item.getByRole('button', { name: /Status$/ }).click();
  await page.getByRole('option', { name: 'Answered' }).click();
  const now = async () => (await workspaceOf(running)).concerns.find(({ id }) => id === concern.id);
  await expect
    .poll(now)
    .toMatchObject({ status: 'answered', answer: { fa: 'سازوکار مجوز موردی تا پایان سال نوشته می‌شود.' } });
  expect(await violations(page)).toEqual([]);
});
