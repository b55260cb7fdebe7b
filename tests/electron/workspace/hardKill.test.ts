/** A process is killed in the middle of a burst of edits, again and again: what was acknowledged is there. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Session } from '../../../electron/workspace/session';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { projectRoot } from '../../helpers/sources';

const folder = mkdtempSync(join(tmpdir(), 'peyvand-kill-'));
const path = join(folder, 'city.peyvand');
const tools = { appVersion: '1.0.0', now: () => new Date().toISOString() };

beforeAll(async () => {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(projectRoot, 'tests/fixtures/burst.ts'),
      outDir: join(folder, 'program'),
      emptyOutDir: true,
      target: 'node20',
    },
  });
  const session = await Session.create(path, sampleWorkspace(), tools);
  if (session.ok) await session.value.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the burst and kills it when so many edits were acknowledged. @returns the last revision it was told */
async function killedAfter(acknowledged: number): Promise<number> {
  const child = spawn(process.execPath, [join(folder, 'program', 'burst.js'), path], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString();
  });
  child.stdout.on('data', (text: Buffer) => {
    told += text.toString();
    if (told.split('\n').length > acknowledged) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (child.signalCode !== 'SIGKILL') throw new Error(`It was not killed: ${complaint}`);
  return Number(
    told
      .split('\n')
      .filter((line) => line !== '')
      .at(-1),
  );
}

test('every acknowledged edit is there after ten kills in the middle of two hundred edits', async () => {
  let revision = 0;
  for (const acknowledged of [1, 3, 10, 25, 50, 80, 110, 140, 170, 190]) {
    const told = await killedAfter(acknowledged);
    expect(told).toBeGreaterThan(revision);
    const session = await Session.open(path, tools);
    if (!session.ok) throw new Error(session.refusal.refusal.sentence.en);
    const found = session.value.document;
    expect(found.revision).toBeGreaterThanOrEqual(told);
    expect(found.workspace.title.fa).toBe(`نام ${found.revision}`);
    revision = found.revision;
    await session.value.close();
  }
}, 120_000);
