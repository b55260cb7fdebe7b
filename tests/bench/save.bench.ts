/** How long a change of a large workspace takes: applied in memory, and durable on disk. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Session } from '../../electron/workspace/session';
import { firmIdSchema } from '../../shared/ids';
import { sampleWorkspace } from '../../shared/reference/sample';
import { leaveFigure } from '../helpers/figure';

const firms = 5_000;
const rounds = 15;
const sample = sampleWorkspace();
/** The sample's firms again and again, under other ids. */
const workspace = {
  ...sample,
  firms: Array.from({ length: Math.ceil(firms / sample.firms.length) }, (_, copy) =>
    sample.firms.map((firm) => (copy === 0 ? firm : { ...firm, id: firmIdSchema.parse(`${firm.id}-${copy}`) })),
  )
    .flat()
    .slice(0, firms),
};

function medianOf(times: readonly number[]): number {
  return Math.round([...times].sort((a, b) => a - b)[times.length >> 1] ?? 0);
}

test('a change among 5,000 firms is told within a blink and durable soon after', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-bench-'));
  const path = join(folder, 'city.peyvand');
  let toldAt = 0;
  const session = await Session.create(path, workspace, {
    appVersion: '1.0.0',
    now: () => new Date().toISOString(),
    onChanged: () => {
      toldAt = performance.now();
    },
  });
  if (!session.ok) throw new Error(session.refusal.refusal.sentence.en);
  const told: number[] = [];
  const durable: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [firm] = session.value.workspace.firms.slice(round);
    const started = performance.now();
    const saved = await session.value.execute({ kind: 'firm.save', firm: { ...firm, capacity: round % 9 } });
    if (!saved.ok) throw new Error(saved.refusal.sentence.en);
    told.push(toldAt - started);
    durable.push(performance.now() - started);
  }
  await session.value.close();
  const megabytes = Math.round(statSync(path).size / 100_000) / 10;
  rmSync(folder, { recursive: true, force: true });
  const what = `${firms} firms, ${megabytes} MB`;
  leaveFigure({
    bench: 'save',
    what: `one edit in memory, ${what}`,
    value: medianOf(told),
    unit: 'ms',
    target: '≤ 50 ms',
  });
  leaveFigure({
    bench: 'save',
    what: `durable save, ${what}`,
    value: medianOf(durable),
    unit: 'ms',
    target: '≤ 1,000 ms',
  });
  expect(medianOf(told)).toBeLessThan(50);
  expect(medianOf(durable)).toBeLessThan(1_000);
});
