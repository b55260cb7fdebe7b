/** `peyvand export --kind ics`: meetings, open actions and gates as one calendar file, without Electron. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serialize } from '../../../shared/document/envelope';
import { after, now } from '../../helpers/commanding';
import { bareTown, heldTown, inK } from '../../helpers/coordinating';
import { call, jsonOf, type Refused, temporaryFolder } from './calling';

const folder = temporaryFolder();
const phase = { id: 'p1', kind: 'pilot', start: '2027-01-01', end: '2027-03-01', status: 'planned' };
const town = after(heldTown, { kind: 'phase.save', ...inK, phase });
const keep = (name: string, workspace: typeof town) =>
  writeFileSync(join(folder.path, name), serialize({ appVersion: '1.0.0', savedAt: now, revision: 1, workspace }));

beforeAll(() => {
  keep('town.peyvand', town);
  keep('quiet.peyvand', bareTown);
});
afterAll(folder.remove);

test('the meeting in UTC, the action by its day, the gate of the scenario; Jalali in the words', async () => {
  const called = await call(folder.path, 'export', 'town.peyvand', '--kind', 'ics', '--out', 'calendar', '--json');
  expect(called).toMatchObject({ code: 0, stderr: '' });
  const { files } = jsonOf<{ readonly files: readonly string[] }>(called);
  expect(files).toHaveLength(1);
  const text = readFileSync(join(folder.path, 'calendar', files[0] ?? ''), 'utf8').replaceAll('\r\n ', '');
  expect(text).toContain('DTSTART:20261201T063000Z');
  expect(text).toContain('DTSTART;VALUE=DATE:20261220');
  expect(text).toContain('DTSTART;VALUE=DATE:20270301');
  expect(text).toContain('۱۰ آذر ۱۴۰۵');
});

test('where nothing has a date there is no calendar, and that is said', async () => {
  const refused = await call(folder.path, 'export', 'quiet.peyvand', '--kind', 'ics', '--out', 'none', '--json');
  expect(refused.code).toBe(1);
  expect(jsonOf<Refused>(refused).refused.code).toBe('calendar-empty');
});
