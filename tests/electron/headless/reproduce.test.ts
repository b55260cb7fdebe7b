/** `peyvand plan --reproduce` in the real command: equal after a plan, and what differs after an edit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serialize } from '../../../shared/document/envelope';
import { loadDocument } from '../../../shared/document/load';
import { bringBuildUpToDate } from '../../helpers/build';
import { call, jsonOf, peyvandIn, type Refused, temporaryFolder } from './calling';

const folder = temporaryFolder();
const file = join(folder.path, 'city.peyvand');
beforeAll(bringBuildUpToDate, 180_000);
afterAll(folder.remove);

const peyvand = peyvandIn(folder.path);

interface Reproduced {
  readonly equal: boolean;
  readonly isRepeatable: boolean;
  readonly recorded: { readonly dataHash: string };
  readonly now: { readonly dataHash: string };
  readonly circumstances: readonly { readonly kind: string; readonly sentence: { readonly fa: string } }[];
}

test('after a plan it says equal and writes nothing; after an edit of a firm it names both fingerprints', {
  timeout: 120_000,
}, () => {
  peyvand('sample', '--out', 'city.peyvand');
  expect(peyvand('plan', 'city.peyvand', '--per', 'area', '--effort', 'quick').code).toBe(0);
  const before = readFileSync(file, 'utf8');
  const again = peyvand('plan', '--reproduce', 'city.peyvand', '--json');
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(jsonOf(again)).toMatchObject({ equal: true, isRepeatable: true, circumstances: [], differences: [] });
  expect(readFileSync(file, 'utf8')).toBe(before);

  const loaded = loadDocument(before);
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  const { workspace } = loaded.value;
  const firms = workspace.firms.map((firm, index) => (index < 5 ? { ...firm, capabilities: [] } : firm));
  writeFileSync(file, serialize({ ...loaded.value, workspace: { ...workspace, firms } }));
  const changed = jsonOf<Reproduced>(peyvand('plan', '--reproduce', 'city.peyvand', '--json'));
  expect(changed.equal).toBe(false);
  expect(changed.circumstances.map(({ kind }) => kind)).toEqual(['data']);
  expect(changed.circumstances[0]?.sentence.fa).toContain(changed.now.dataHash);
  expect(changed.now.dataHash).not.toBe(changed.recorded.dataHash);
});

test('without a plan it is refused, and with other options it is wrong usage', async () => {
  await call(folder.path, 'sample', '--out', 'bare.peyvand');
  const refused = await call(folder.path, 'plan', '--reproduce', 'bare.peyvand', '--json');
  expect([refused.code, jsonOf<Refused>(refused).refused.code]).toEqual([1, 'no-scenario']);
  const wrong = await call(folder.path, 'plan', '--reproduce', 'bare.peyvand', '--effort', 'quick');
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('--effort');
});
