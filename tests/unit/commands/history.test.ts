/** Labelled undo and redo, gestures that become one step, Escape, and a journal that forgets nothing. */
import { expect, test } from 'vitest';
import {
  bail,
  type History,
  historyState,
  redo,
  startHistory,
  stepsKept,
  undo,
} from '../../../shared/commands/history';
import { limits } from '../../../shared/model/limits';
import { attempt, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const later = { now: '2026-11-24T10:00:00Z' };
const begun = startHistory(tinyWorkspace(town));
const rename = (name: string) => ({ kind: 'workspace.rename', title: { fa: name, en: name } });

function did(history: History, call: unknown, gesture?: string): History {
  const result = attempt(history, call, gesture);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const times = (count: number, step: (history: History, index: number) => History, from: History) =>
  Array.from({ length: count }).reduce<History>((history, _, index) => step(history, index), from);
const titleOf = ({ workspace }: History) => workspace.title.fa;

test('two hundred steps and more are undone to the very first document and redone to the very last', () => {
  expect(stepsKept).toBeGreaterThanOrEqual(200);
  const changed = times(200, (history, index) => did(history, rename(`نام ${index}`)), begun);
  const back = times(200, (history) => undo(history, later), changed);
  expect({ ...back.workspace, journal: [] }).toEqual(begun.workspace);
  expect(undo(back, later)).toBe(back);
  const forth = times(200, (history) => redo(history, later), back);
  expect({ ...forth.workspace, journal: [] }).toEqual({ ...changed.workspace, journal: [] });
  expect(redo(forth, later)).toBe(forth);
});

test('the oldest steps are forgotten, not the newest', () => {
  const changed = times(stepsKept + 5, (history, index) => did(history, rename(`نام ${index}`)), begun);
  const back = times(stepsKept + 5, (history) => undo(history, later), changed);
  expect(titleOf(back)).toBe('نام 4');
});

test('undo and redo say what they would do, in both languages', () => {
  expect(historyState(begun)).toEqual({});
  const changed = did(begun, rename('A'));
  expect(historyState(changed).undo?.en).toBe('Rename workspace to “A”');
  const back = undo(changed, later);
  expect(historyState(back)).toEqual({ redo: changed.past[0]?.label });
  expect(historyState(back).redo?.fa).toContain('نام کارگاه');
});

test('calls of one gesture are one step with the last label and one line of the journal', () => {
  const drag = ['A', 'B', 'C'].reduce((history, name) => did(history, rename(name), 'drag'), did(begun, rename('0')));
  expect(drag.past).toHaveLength(2);
  expect(historyState(drag).undo?.en).toBe('Rename workspace to “C”');
  expect(drag.workspace.journal.map(({ label }) => label.en)).toEqual([
    'Rename workspace to “0”',
    'Rename workspace to “C”',
  ]);
  expect(titleOf(undo(drag, later))).toBe('0');
});

test('two gestures, or the same after an undo and redo, are two steps', () => {
  const two = did(did(begun, rename('A'), 'one'), rename('B'), 'two');
  expect(two.past).toHaveLength(2);
  const resumed = redo(undo(two, later), later);
  expect(did(resumed, rename('C'), 'two').past).toHaveLength(3);
});

test('Escape takes the whole gesture back, as if it had not been begun', () => {
  const before = did(begun, rename('0'));
  const drag = ['A', 'B'].reduce((history, name) => did(history, rename(name), 'drag'), before);
  const bailed = bail(drag, 'drag');
  expect(bailed.workspace).toBe(before.workspace);
  expect(historyState(bailed)).toEqual(historyState(before));
  expect(bail(drag, 'another')).toBe(drag);
  expect(bail(begun, 'drag')).toBe(begun);
});

test('a new change clears what could be redone; one that says the same makes no step', () => {
  const back = undo(did(begun, rename('A')), later);
  expect(did(back, rename('B')).future).toEqual([]);
  const { title } = begun.workspace;
  expect(did(begun, { kind: 'workspace.rename', title: { ...title } })).toBe(begun);
});

test('a refusal changes nothing', () => {
  const result = attempt(begun, { kind: 'scenario.rename', scenarioId: 'z', name: { fa: 'ن' } });
  expect(result.ok).toBe(false);
  expect(begun.past).toEqual([]);
});

test('the journal is outside undo: going back adds a line', () => {
  const there = redo(undo(did(begun, rename('A')), later), later);
  expect(there.workspace.journal).toMatchObject([
    { at: '2026-11-24T09:00:00Z', command: 'workspace.rename' },
    { at: later.now, label: { en: 'Undone: Rename workspace to “A”' } },
    { at: later.now, label: { en: 'Redone: Rename workspace to “A”' } },
  ]);
});

test('the journal keeps the last two thousand lines', () => {
  const long = times(limits.journal + 3, (history, index) => did(history, rename(`${index}`)), begun);
  expect(long.workspace.journal).toHaveLength(limits.journal);
  expect(long.workspace.journal[0]?.label.en).toBe('Rename workspace to “3”');
});

test('an unknown command and a call that is no object are refused by name', () => {
  expect(attempt(begun, { kind: 'firm.frobnicate' })).toMatchObject({
    ok: false,
    refusal: { code: 'unknown-command' },
  });
  for (const call of [null, 'firm.save', 7, []]) expect(attempt(begun, call).ok).toBe(false);
});
