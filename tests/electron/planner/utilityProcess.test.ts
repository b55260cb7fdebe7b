/** The planner as the app runs it: a utility process of real Electron, cancelled deep inside the solver, and at work again after that. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planInElectron } from '../../helpers/planningApp';

const folder = mkdtempSync(join(tmpdir(), 'peyvand-utility-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

test('a cancelled run answers within 200 ms, and the next one plans as before', async () => {
  const seen = await planInElectron(folder);
  expect(seen.hasPlan).toBe(true);
  expect(seen.cancelMs).toBeLessThan(200);
  expect(seen.before).toBeGreaterThan(0);
  expect(seen.after).toBe(seen.before);
}, 60_000);
