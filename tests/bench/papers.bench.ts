/** How long a book of forty consortia and fifty-five letters take in the real app with its window open, and how much memory all its processes have meanwhile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scenarioIdSchema } from '../../shared/ids';
import type { PaperOrder } from '../../shared/papers/orders';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';
import { peakMegabytesDuring } from '../helpers/appMemory';
import { leaveFigure } from '../helpers/figure';
import { seatedCity, seatedFile } from '../helpers/seatedCity';

afterAll(endApps);

const scenarioId = scenarioIdSchema.parse('s1');
const most = { book: 30, letters: 20, megabytes: 700 };
const bench = 'papers';

async function openCity(): Promise<RunningApp> {
  const file = join(freshFolder(), 'city.peyvand');
  writeFileSync(file, seatedFile());
  const running = await launchApp({ words: [file] });
  // A planner at work would be counted too; one that has finished makes room for papers.
  await running.must('settings.change', { screens: { board: { completion: false } } });
  return running;
}

async function exported(running: RunningApp, what: string, orders: readonly PaperOrder[], seconds: number) {
  const folder = join(freshFolder(), 'out');
  mkdirSync(folder);
  await running.answerSaveDialog(join(folder, 'paper.pdf'));
  await running.answerOpenDialog(folder);
  const started = performance.now();
  const work = running.must('papers.export', { orders, language: 'fa', form: 'pdf' });
  const megabytes = await peakMegabytesDuring(running, work);
  const answer = await work;
  const took = (performance.now() - started) / 1000;
  leaveFigure({ bench, what, value: Number(took.toFixed(1)), unit: 's', target: `≤ ${seconds} s` });
  const target = `≤ ${most.megabytes} MB`;
  leaveFigure({ bench, what: `memory, ${what}`, value: megabytes, unit: 'MB', target });
  expect(answer.kind === 'done' && answer.value.fileNames).toHaveLength(orders.length);
  expect(took).toBeLessThanOrEqual(seconds);
  expect(megabytes).toBeGreaterThan(0);
  expect(megabytes).toBeLessThanOrEqual(most.megabytes);
}

test('a book of forty consortia', { timeout: 180_000 }, async () => {
  await exported(await openCity(), 'a book', [{ kind: 'book', scenarioId }], most.book);
});

test('fifty-five letters', { timeout: 180_000 }, async () => {
  const letters = seatedCity().firms.map(({ id }): PaperOrder => ({ kind: 'letter', scenarioId, firmId: id }));
  await exported(await openCity(), `${letters.length} letters`, letters, most.letters);
});
