/** `peyvand plan --price` and `--max-changes` in the real command, after a firm has left. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serialize } from '../../../shared/document/envelope';
import { loadDocument } from '../../../shared/document/load';
import { groupingOf } from '../../../shared/model/grouping';
import { withoutFirm } from '../../../shared/planning/explain/withdraw';
import { findingsOf } from '../../../shared/planning/findings';
import type { Bilingual } from '../../../shared/result';
import { bringBuildUpToDate } from '../../helpers/build';
import { jsonOf, peyvandIn, type Refused, temporaryFolder } from './calling';

const folder = temporaryFolder();
const peyvand = peyvandIn(folder.path);
const file = join(folder.path, 'city.peyvand');
beforeAll(bringBuildUpToDate, 180_000);
afterAll(folder.remove);

function documentAt() {
  const loaded = loadDocument(readFileSync(file, 'utf8'));
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  return loaded.value;
}

interface Replanned {
  readonly score: { readonly total: number };
  readonly proven: boolean;
  readonly replan: {
    readonly changes: number;
    readonly gained: number;
    readonly free: { readonly gained: number; readonly changes: number };
    readonly diff: { readonly scoreBefore: number; readonly consortia: readonly object[] };
    readonly sentences: readonly Bilingual[];
  };
}

test('after a withdrawal few changes mend the plan; the answer says what they gain, and the plan can be made again', {
  timeout: 240_000,
}, () => {
  peyvand('sample', '--out', 'city.peyvand');
  peyvand('plan', 'city.peyvand', '--per', 'area', '--effort', 'quick');
  const saved = documentAt();
  const [planned] = saved.workspace.scenarios;
  if (planned === undefined) throw new Error('no plan');
  const left = saved.workspace.firms.map(({ id }) => withoutFirm(planned, id));
  // A role can be given to another without a change; who is missing must be replaced.
  const withBreach = left.find((one) =>
    findingsOf(groupingOf(saved.workspace, one)).some(({ rule }) => rule !== 'lead'),
  );
  const scenarios = withBreach === undefined ? [] : [withBreach];
  writeFileSync(file, serialize({ ...saved, workspace: { ...saved.workspace, scenarios } }));

  const few = peyvand(
    'plan',
    'city.peyvand',
    '--max-changes',
    '4',
    '--effort',
    'quick',
    '--out',
    'few.peyvand',
    '--json',
  );
  expect(few).toMatchObject({ code: 0, stderr: '' });
  const { replan, score, proven } = jsonOf<Replanned>(few);
  expect(replan.changes).toBeLessThanOrEqual(4);
  expect(replan.gained).toBe(score.total - replan.diff.scoreBefore);
  expect(replan.free.gained).toBeGreaterThanOrEqual(replan.gained);
  expect(replan.sentences.some(({ en }) => en.startsWith(proven ? 'It is proven' : 'No plan'))).toBe(true);
  expect(jsonOf(peyvand('plan', '--reproduce', 'few.peyvand', '--json'))).toMatchObject({
    equal: true,
    isRepeatable: true,
  });

  const none = peyvand('plan', 'city.peyvand', '--max-changes', '0', '--effort', 'quick', '--json');
  expect([none.code, jsonOf<Refused>(none).refused.code]).toEqual([1, 'too-few-changes']);

  const dear = peyvand('plan', 'city.peyvand', '--price', '100000', '--effort', 'quick', '--json');
  expect(jsonOf<Replanned>(dear).replan.changes).toBeLessThanOrEqual(replan.changes);
});
