/** One edit to painted screen in the real app: from the window's request until the grid shows the new text, at 55 and 5,000 firms. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { serialize } from '../../shared/document/envelope';
import { firmIdSchema } from '../../shared/ids';
import type { Firm } from '../../shared/model/firm';
import type { Workspace } from '../../shared/model/workspace';
import { sampleWorkspace } from '../../shared/reference/sample';
import { endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';
import { leaveFigure } from '../helpers/figure';
import { median, round } from '../helpers/timedPlan';

const edits = 15;
/** Generous: the machine may be busy. */
const mostMs = 500;

afterEach(endApps);

/** The sample city with copies of its firms until there are enough. */
function cityOf(count: number): Workspace {
  const sample = sampleWorkspace();
  const firms = Array.from({ length: count }, (_, index): Firm[] => {
    const firm = sample.firms[index % sample.firms.length];
    if (firm === undefined || index < sample.firms.length) return firm ? [firm] : [];
    const { nationalId: _nationalId, talents: _talents, ...rest } = firm;
    return [{ ...rest, id: firmIdSchema.parse(`X${index}`), talents: [] }];
  });
  return { ...sample, firms: firms.flat() };
}

/** Milliseconds from the request for a change until the grid has been painted with it. */
async function editMs({ page }: RunningApp, firm: Firm, field: string): Promise<number> {
  return page.evaluate(
    ([changed, sought]) =>
      new Promise<number>((resolve) => {
        const row = document.querySelector(`[data-row="${changed.id}"]`);
        if (row === null) throw new Error('The row is not in sight');
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (!row.textContent?.includes(sought)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        observer.observe(row, { childList: true, characterData: true, subtree: true });
        void window.peyvand?.request('document.execute', { command: { kind: 'firm.save', firm: changed } });
      }),
    [{ ...firm, fields: [field] }, field] as const,
  );
}

async function medianEdit(count: number): Promise<number> {
  const workspace = cityOf(count);
  const path = join(freshFolder(), 'bench.peyvand');
  const savedAt = '2026-11-24T08:00:00Z';
  writeFileSync(path, serialize({ appVersion: '1.0.0', savedAt, revision: 1, workspace }));
  const running = await launchApp({ words: [path] });
  await running.page.locator('nav button').nth(2).click();
  const shown = await running.page.locator('[data-row]').first().getAttribute('data-row');
  const firm = workspace.firms.find(({ id }) => id === shown);
  if (firm === undefined) throw new Error('The grid shows no firm of the file');
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) times.push(await editMs(running, firm, `edit ${edit}`));
  await running.kill();
  return median(times);
}

test('one edit to painted screen', async () => {
  const small = await medianEdit(55);
  const large = await medianEdit(5_000);
  const bench = 'edit to screen';
  leaveFigure({ bench, what: '55 firms (median)', value: round(small), unit: 'ms', target: `≤ ${mostMs} ms` });
  leaveFigure({ bench, what: '5,000 firms (median)', value: round(large), unit: 'ms', target: `≤ ${mostMs} ms` });
  leaveFigure({ bench, what: '5,000 against 55 firms', value: round(large / small), unit: '×' });
  expect(large).toBeLessThanOrEqual(mostMs);
});
