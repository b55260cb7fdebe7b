/** How long a book of forty consortia and fifty-five letters take in real Electron, and how much memory the app has meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Paper } from '../../shared/papers/paper';
import { leaveFigure } from '../helpers/figure';
import { ordered, seatedSample } from '../helpers/papers';
import { type Printer, printerIn } from '../helpers/printer';

const folder = mkdtempSync(join(tmpdir(), 'peyvand-papers-'));
const { workspace, scenario } = seatedSample(40);
const scenarioId = scenario.id;
let printer: Printer;

beforeAll(async () => {
  printer = await printerIn(join(folder, 'printer'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function printed(what: string, papers: () => readonly Paper[], limit: number): Promise<number> {
  const started = performance.now();
  const made = papers();
  const modelSeconds = (performance.now() - started) / 1000;
  const [outcome] = await printer.print([{ papers: made, folder: join(folder, 'out') }]);
  if (outcome === undefined || !outcome.result.ok) throw new Error('The papers were refused');
  const seconds = modelSeconds + outcome.seconds;
  leaveFigure({ bench: 'papers', what, value: Number(seconds.toFixed(1)), unit: 's', target: `≤ ${limit} s` });
  const target = '≤ 700 MB';
  leaveFigure({ bench: 'papers', what: `memory, ${what}`, value: outcome.peakMegabytes, unit: 'MB', target });
  return seconds;
}

test('a book of forty consortia', async () => {
  expect(await printed('a book', () => [ordered(workspace, { kind: 'book', scenarioId }, 'fa')], 30)).toBeLessThan(60);
});

test('fifty-five letters', async () => {
  const letters = () =>
    workspace.firms.map(({ id }) => ordered(workspace, { kind: 'letter', scenarioId, firmId: id }, 'fa'));
  expect(await printed('55 letters', letters, 20)).toBeLessThan(40);
});
