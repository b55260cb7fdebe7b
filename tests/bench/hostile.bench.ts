/** The hostile and broken files of the tests, fed to the real app from the disk: how long until each has its sentence, and how much memory all processes take. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { corpus } from '../electron/exchange/hostile/corpus';
import { endApps, freshFolder, launchApp } from '../helpers/app';
import { leaveFigure } from '../helpers/figure';

afterAll(endApps);

const most = { ms: 2_000, megabytes: 400 };

test('every hostile file has its sentence in time, and the memory stays within bounds', async () => {
  const folder = join(freshFolder(), 'hostile');
  mkdirSync(folder);
  const running = await launchApp({ words: ['--sample'] });
  await running.must('app.state', {});
  await running.app.evaluate(({ app }) => {
    const seen = { most: 0 };
    const look = () => {
      const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
      seen.most = Math.max(seen.most, kilobytes / 1024);
    };
    Object.assign(globalThis, { peyvandMemory: seen });
    look();
    setInterval(look, 20);
  });
  const megabytes = () =>
    running.app.evaluate(() => (globalThis as unknown as { peyvandMemory: { most: number } }).peyvandMemory.most);
  const idle = await megabytes();
  const slow: string[] = [];
  let slowest = 0;
  for (const { what, name, bytes, code } of corpus) {
    const path = join(folder, name);
    writeFileSync(path, bytes());
    await running.answerOpenDialog(path);
    const started = performance.now();
    const answer = await running.ask('imports.choose', {});
    const ms = performance.now() - started;
    expect(answer.ok ? 'was read' : answer.refusal.code, what).toBe(`file-${code}`);
    slowest = Math.max(slowest, ms);
    if (ms > most.ms) slow.push(`${what}: ${Math.round(ms)} ms`);
  }
  const above = (await megabytes()) - idle;
  const what = `${corpus.length} files`;
  leaveFigure({
    bench: 'hostile files',
    what: `slowest of ${what}`,
    value: Math.round(slowest),
    unit: 'ms',
    target: `≤ ${most.ms} ms`,
  });
  leaveFigure({
    bench: 'hostile files',
    what: `memory above idle, ${what}`,
    value: Math.round(above),
    unit: 'MB',
    target: `≤ ${most.megabytes} MB`,
  });
  expect(slow).toEqual([]);
  expect(above).toBeLessThanOrEqual(most.megabytes);
});
