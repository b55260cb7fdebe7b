/**
 * `npm run bench [-- NAME …]`: runs tests/bench one after the other on an otherwise idle machine and prints the figures
 * they leave (tests/helpers/figure.ts) as a table.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureElectron } from './electronRuntime/index.mjs';
import { projectRoot } from './electronRuntime/places.mjs';
import { ensureBuilt } from './launch/built.mjs';
import { openDisplay } from './launch/display.mjs';
import { runVitest } from './testing/vitest.mjs';

const LIMIT_MS = 45 * 60_000;
const say = (/** @type {string} */ line) => console.log(line);

ensureBuilt();
await ensureElectron({ say });
const display = await openDisplay(say);
const folder = mkdtempSync(join(tmpdir(), 'peyvand-bench-'));
const figures = join(folder, 'figures.jsonl');
try {
  const words = ['--config', join(projectRoot, 'build', 'bench.config.ts'), ...process.argv.slice(2)];
  const env = { ...display.env, PEYVAND_FIGURES: figures };
  const { code } = await runVitest(words, { name: 'bench', limitMs: LIMIT_MS, env });
  if (existsSync(figures)) printTable(readFileSync(figures, 'utf8'));
  process.exitCode = code;
} finally {
  display.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} lines one JSON object a line */
function printTable(lines) {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => /** @type {import('../tests/helpers/figure').Figure} */ (JSON.parse(line)));
  const cells = rows.map(({ bench, what, value, unit, target }) => [bench, what, `${value} ${unit}`, target ?? '']);
  const table = [['bench', 'what', 'figure', 'wanted'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const row of table)
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
