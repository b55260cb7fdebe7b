/** From an opening abroad to the book, in the real app: a suggested consortium is named, and the book of the scenario is exported from the documents screen and says so. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Workspace } from '../../shared/model/workspace';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';
import { folded, readPdf } from '../helpers/pdfText';
import { seatedFile } from '../helpers/seatedCity';

afterEach(endApps);

async function workspaceOf(running: RunningApp): Promise<Workspace> {
  const { document } = await running.must('app.state', {});
  if (document === null) throw new Error('Nothing is open');
  return document.workspace;
}

async function openCity(): Promise<RunningApp> {
  const file = join(freshFolder(), 'city.peyvand');
  writeFileSync(file, seatedFile());
  const running = await launchApp({ words: [file] });
  await running.must('settings.change', { language: 'en', screens: { board: { completion: false } } });
  return running;
}

test('an opening is matched with a suggested consortium by a tick, with its reasons beside it, and undo takes it back', async () => {
  const running = await openCity();
  const { page } = running;
  await page.getByRole('button', { name: 'Coordination', exact: true }).click();
  await page.getByRole('tab', { name: 'International' }).click();
  const opening = page.locator('[data-opening=O03]');
  const suggestion = opening.getByRole('checkbox').first();
  expect(await opening.textContent()).toMatch(/has level \d in /);
  await suggestion.press('Space');
  const named = async () =>
    (await workspaceOf(running)).international.openings.find(({ id }) => id === 'O03')?.consortiumIds ?? [];
  await expect.poll(named).toHaveLength(1);
  await running.must('document.undo', {});
  await expect.poll(named).toHaveLength(0);
  await expect.poll(() => suggestion.isChecked()).toBe(false);
});

test('the book is exported from the documents screen, holds every formed consortium, and is a draft without a number', async () => {
  const running = await openCity();
  const { page } = running;
  const path = join(freshFolder(), 'book.pdf');
  await running.answerSaveDialog(path);
  await page.getByRole('button', { name: 'Documents', exact: true }).click();
  await page.getByRole('button', { name: /Kind of paper/ }).click();
  await page.getByRole('option', { name: /Book/ }).click();
  await page.getByRole('button', { name: /^Export 1/ }).click();
  await expect.poll(() => readOrNothing(path), { timeout: 90_000, interval: 500 }).toBeGreaterThan(100_000);
  const { text, outline } = await readPdf(readFileSync(path));
  const [scenario] = (await workspaceOf(running)).scenarios;
  const names = scenario?.consortia.map(({ name }) => folded(name.en ?? name.fa)) ?? [];
  const titles = folded(outline.join(' '));
  expect(names.length).toBe(40);
  expect(names.filter((name) => !titles.includes(name))).toEqual([]);
  expect(text).toContain('Which consortium could go to which city');
  expect((await workspaceOf(running)).issuedPapers).toEqual([]);
});

function readOrNothing(path: string): number {
  try {
    return readFileSync(path).length;
  } catch {
    return 0;
  }
}

test('a page fits the desk in a small window', async () => {
  const running = await openCity();
  const { page } = running;
  await page.getByRole('button', { name: 'Documents', exact: true }).click();
  const desk = page.locator('[data-desk]');
  await desk.getByRole('heading').first().waitFor();
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 768));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1024);
  expect(await desk.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(
    await desk.evaluate(({ firstElementChild }) => firstElementChild?.getBoundingClientRect().width),
  ).toBeGreaterThan(400);
});
