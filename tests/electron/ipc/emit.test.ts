/** What the window is told comes in the order in which it happened, a large change in parts. */
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Emit, emitter } from '../../../electron/ipc/emit';
import { applyPatches, type Patch } from '../../../shared/document/patch';

const change = (count: number) => ({
  revision: 1,
  patches: [{ op: 'append', path: ['firms'], items: Array.from({ length: count }, (_, id) => ({ id })), dropFirst: 0 }],
  label: { fa: 'کار', en: 'Work' },
  history: {},
});

function listening() {
  const told: (readonly [string, { patches?: unknown } | null])[] = [];
  const contents = {
    send: (name: string, payload: (typeof told)[number][1]) => void told.push([name, payload]),
    isDestroyed: () => false,
  };
  return { told, emit: emitter(() => contents) as (name: string, payload: unknown) => ReturnType<Emit> };
}

test('a small change is told at once', () => {
  const { told, emit } = listening();
  emit('document.changed', change(3));
  expect(told).toEqual([['document.changed', change(3)]]);
});

test('a large change goes out in parts, completed by the last; other work is done between them and told after it', async () => {
  const { told, emit } = listening();
  emit('document.changed', change(1_200));
  expect(told.map(([name]) => name)).toEqual(['document.changing']);
  emit('document.opened', null);
  while (told.length < 5) await turn();
  expect(told.map(([name]) => name)).toEqual([
    'document.changing',
    'document.changing',
    'document.changing',
    'document.changed',
    'document.opened',
  ]);
  const parts = told.slice(0, 3).flatMap(([, payload]) => JSON.parse(String(payload?.patches)) as readonly Patch[]);
  expect(applyPatches({ firms: [] }, parts)).toEqual({ firms: change(1_200).patches[0]?.items });
});

test('a window that is gone is not told the rest', async () => {
  let isDestroyed = false;
  const told: string[] = [];
  const emit = emitter(() => ({ send: (name: string) => void told.push(name), isDestroyed: () => isDestroyed }));
  (emit as (name: string, payload: unknown) => void)('document.changed', change(1_200));
  isDestroyed = true;
  for (let turns = 0; turns < 10; turns += 1) await turn();
  expect(told).toEqual(['document.changing']);
});
