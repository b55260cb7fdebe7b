/** How long twenty proposals take, from the data to whole files, in real Electron. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Paper } from '../../shared/papers/paper';
import { leaveFigure } from '../helpers/figure';
import { ordered, seatedSample } from '../helpers/papers';
import { type Printer, printerIn } from '../helpers/printer';

const count = 20;
/** Seconds; a slow machine takes a fifth of it. */
const limit = 60;
const folder = mkdtempSync(join(tmpdir(), 'peyvand-proposals-'));
let printer: Printer;

beforeAll(async () => {
  printer = await printerIn(join(folder, 'printer'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Proposals of the first twenty needs of the sample, with five members each. */
function papers(): readonly Paper[] {
  const { workspace, scenario } = seatedSample(count);
  return scenario.consortia
    .slice(0, count)
    .map(({ id }) => ordered(workspace, { kind: 'proposal', scenarioId: scenario.id, consortiumId: id }, 'fa'));
}

test('twenty proposals become twenty files', async () => {
  const started = performance.now();
  const made = papers();
  const modelMs = performance.now() - started;
  const out = join(folder, 'out');
  const [outcome] = await printer.print([{ papers: made, folder: out }]);
  if (outcome === undefined || !outcome.result.ok) throw new Error('The proposals were refused');
  const names = outcome.result.value;
  const bytes = names.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  leaveFigure({ bench: 'proposals', what: `models of ${count} proposals`, value: Math.round(modelMs), unit: 'ms' });
  leaveFigure({
    bench: 'proposals',
    what: `${count} proposals as PDF`,
    value: Number(outcome.seconds.toFixed(1)),
    unit: 's',
    target: `≤ ${limit} s`,
  });
  leaveFigure({
    bench: 'proposals',
    what: 'size of one proposal, mean',
    value: Math.round(bytes / count / 1024),
    unit: 'KiB',
  });
  expect(names).toHaveLength(count);
  expect(outcome.seconds).toBeLessThanOrEqual(limit);
});
