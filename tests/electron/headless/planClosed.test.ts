/** What is approved or set aside is not planned anew from the command line either. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serialize } from '../../../shared/document/envelope';
import { after, now, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';
import { call, jsonOf, type Refused, temporaryFolder } from './calling';

const folder = temporaryFolder();
afterAll(folder.remove);

test.each(['approved', 'archived'])('a scenario that is %s is refused, and its file is left alone', async (status) => {
  const file = join(folder.path, `${status}.peyvand`);
  const workspace = after(tinyWorkspace(town), { kind: 'scenario.changeStatus', scenarioId: 's', status });
  writeFileSync(file, serialize({ appVersion: '1.0.0', savedAt: now, revision: 1, workspace }));
  const before = readFileSync(file, 'utf8');
  const refused = await call(folder.path, 'plan', file, '--scenario', 's', '--json');
  expect([refused.code, jsonOf<Refused>(refused).refused.code]).toEqual([1, 'scenario-closed']);
  expect(readFileSync(file, 'utf8')).toBe(before);
});
