/** The process is killed in the middle of a burst of edits, again and again: every edit that was acknowledged is there afterwards. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadDocument } from '../../shared/document/load';
import { endApps, freshFolder, launchApp } from '../helpers/app';

afterEach(endApps);

const edits = 200;
const killAfter = [5, 60, 130, 190];

test('what was acknowledged survives a hard kill in the middle of 200 edits', async () => {
  const userFolder = freshFolder();
  const path = join(freshFolder(), 'city.peyvand');
  const first = await launchApp({ userFolder });
  await first.answerSaveDialog(path);
  await first.must('workspace.create', {});
  await first.close();

  for (const [round, kill] of killAfter.entries()) {
    const running = await launchApp({ userFolder });
    const before = (await running.must('app.state', {})).document?.workspace.areas.length ?? 0;
    const acknowledged: string[] = [];
    const { promise: enough, resolve } = withResolvers();
    await running.page.exposeFunction('acknowledge', (id: string) => {
      acknowledged.push(id);
      if (acknowledged.length === kill) resolve();
    });
    void running.page.evaluate(sendBurst, { edits, round }).catch(() => undefined);
    await enough;
    await running.kill();

    const saved = loadDocument(readFileSync(path, 'utf8'));
    expect(saved.ok).toBe(true);
    const ids = saved.ok ? new Set<string>(saved.value.workspace.areas.map(({ id }) => id)) : new Set();
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(kill);
    expect(ids.size).toBeGreaterThanOrEqual(before + kill);
  }

  const last = await launchApp({ userFolder });
  const state = await last.must('app.state', {});
  expect(state.recovery).toBeNull();
  expect(state.document?.workspace.areas.length).toBeGreaterThanOrEqual(killAfter.reduce((sum, kill) => sum + kill, 0));
});

/** A promise and what fulfils it. */
function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

/** Runs in the page: all edits at once in batches, each telling when it is acknowledged. */
async function sendBurst({ edits, round }: { edits: number; round: number }): Promise<void> {
  const acknowledge = (window as unknown as { acknowledge: (id: string) => Promise<void> }).acknowledge;
  const send = async (number: number) => {
    const id = `burst-${round}-${number}`;
    const area = { id, name: { fa: id }, owner: { fa: id } };
    const answer = await window.peyvand?.request('document.execute', { command: { kind: 'area.save', area } as never });
    if (answer?.ok) await acknowledge(id);
  };
  for (let number = 0; number < edits; number += 5) {
    await Promise.all([0, 1, 2, 3, 4].map((step) => send(number + step)));
  }
}
