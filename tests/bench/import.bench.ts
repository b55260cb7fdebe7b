/** A workbook of 5,000 rows in the real app: how long its preview and its import take, and how long window and main process are kept from anything else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serialize } from '../../shared/document/envelope';
import { workspaceIdSchema } from '../../shared/ids';
import type { ImportRequest } from '../../shared/ipc/contract';
import { emptyWorkspace } from '../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../shared/reference/lists';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';
import { leaveFigure } from '../helpers/figure';
import { bigWorkbook } from './instances/bigWorkbook';

afterAll(endApps);

const rows = 5_000;
const most = { previewMs: 2_000, importMs: 3_000, blockedMs: 100 };

/** Starts watching how long the page is kept from drawing and the main process from its other work. */
async function watch({ page, app }: RunningApp) {
  const gaps = await page.evaluateHandle(() => {
    const seen = { longest: 0, last: performance.now() };
    const look = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      setTimeout(look, 4);
    };
    look();
    return seen;
  });
  await app.evaluate(() => {
    const seen = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { peyvandSeen: seen });
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
    }, 4);
  });
  return {
    /** The longest so far, and begins anew. */
    async longest(): Promise<{ readonly window: number; readonly main: number }> {
      const take = (seen: { longest: number }) => {
        const { longest } = seen;
        seen.longest = 0;
        return longest;
      };
      const window = await gaps.evaluate(take);
      const main = await app.evaluate(() => {
        const { peyvandSeen } = globalThis as unknown as { peyvandSeen: { longest: number } };
        const { longest } = peyvandSeen;
        peyvandSeen.longest = 0;
        return longest;
      });
      return { window, main };
    },
  };
}

/** Asks in the page without handing the large answer to the test. */
function askForTime({ page }: RunningApp, name: 'imports.preview' | 'imports.take', request: ImportRequest) {
  return page.evaluate(
    async ([channel, input]) => {
      const started = performance.now();
      const answer = await window.peyvand?.request(channel, input);
      if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
      return performance.now() - started;
    },
    [name, request] as const,
  );
}

test('5,000 rows are previewed and imported while the window stays at work', async () => {
  const folder = freshFolder();
  mkdirSync(folder, { recursive: true });
  const workspace = {
    ...emptyWorkspace(workspaceIdSchema.parse('bench'), { fa: 'سنجش' }),
    capabilities: referenceCapabilities(),
    areas: referenceAreas(),
  };
  const path = join(folder, 'bench.peyvand');
  writeFileSync(path, serialize({ appVersion: '1.0.0', savedAt: '2026-11-24T08:00:00Z', revision: 1, workspace }));
  const list = join(folder, 'members.xlsx');
  writeFileSync(list, await bigWorkbook(rows));
  const running = await launchApp({ words: [path] });
  await running.page.locator('nav button').nth(2).click();
  await running.answerOpenDialog(list);
  const watched = await watch(running);
  const started = performance.now();
  const chosen = await running.must('imports.choose', {});
  if (chosen.kind === 'cancelled') throw new Error('Nothing was chosen');
  const { importId, lists } = chosen.value;
  const request = { importId, lists, mapping: {} };
  await askForTime(running, 'imports.preview', request);
  const previewMs = performance.now() - started;
  const duringPreview = await watched.longest();
  const importMs = await askForTime(running, 'imports.take', request);
  const duringImport = await watched.longest();
  const state = await running.must('app.state', {});
  expect(state.document?.workspace.firms).toHaveLength(rows);
  const figures = [
    ['preview (choose, read, understand)', previewMs, most.previewMs],
    ['window kept busy by the preview', duringPreview.window, most.blockedMs],
    ['main process kept busy by the preview', duringPreview.main, most.blockedMs],
    ['import, durable', importMs, most.importMs],
    ['window kept busy by the import', duringImport.window, most.blockedMs],
    ['main process kept busy by the import', duringImport.main, most.blockedMs],
  ] as const;
  for (const [what, value, limit] of figures) {
    leaveFigure({ bench: 'import 5,000 rows', what, value: Math.round(value), unit: 'ms', target: `≤ ${limit} ms` });
  }
  for (const [what, value, limit] of figures) expect(value, what).toBeLessThanOrEqual(limit);
});
