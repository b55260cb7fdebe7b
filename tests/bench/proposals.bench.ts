/** How long twenty proposals take, from the data to whole files, in real Electron. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioIdSchema } from '../../shared/ids';
import { factsOf } from '../../shared/model/facts';
import type { Paper } from '../../shared/papers/paper';
import { proposalOf } from '../../shared/papers/proposal';
import { draftScenario } from '../../shared/planning/draft';
import { applyMoves } from '../../shared/planning/moves';
import { sampleWorkspace } from '../../shared/reference/sample';
import { leaveFigure } from '../helpers/figure';
import { issued } from '../helpers/papers';
import { type Printer, printerIn } from '../helpers/printer';

const count = 20;
const membersEach = 5;
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
  const workspace = sampleWorkspace();
  const id = scenarioIdSchema.parse('s');
  const name = { fa: 'پیش‌نویس نخست' };
  const draft = draftScenario(workspace, { id, name, createdAt: '2026-11-24T08:00:00Z', per: 'need' });
  const wanted = draft.consortia.slice(0, count);
  const moves = wanted.flatMap((consortium, index) =>
    Array.from({ length: membersEach }, (_, member) => {
      const firm = workspace.firms[(index * membersEach + member) % workspace.firms.length];
      if (firm === undefined) throw new Error('The sample has no firms');
      return { firmId: firm.id, to: consortium.id };
    }),
  );
  const scenario = { ...draft, consortia: applyMoves(factsOf(workspace), draft.policy, draft.consortia, moves) };
  return wanted.map((consortium) => {
    const paper = proposalOf(workspace, scenario, consortium.id, { ...issued, language: 'fa' });
    if (!paper.ok) throw new Error(paper.refusal.sentence.en);
    return paper.value;
  });
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
