/** Imported lists come in one step: new things are added, known ids replaced, and what the lists said is remembered. */
import { expect, test } from 'vitest';
import { startHistory, undo } from '../../../shared/commands/history';
import { after, attempt, labelOf, now, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const nothing = { kind: 'lists.import', capabilities: [], areas: [], firms: [], needs: [], ties: [], imports: [] };
const [firm] = workspace.firms;

test('adds what is new and replaces what is known, in their places', () => {
  const firms = [
    { ...firm, name: { fa: 'نام تازه' } },
    { ...firm, id: 'e', capabilities: [{ capabilityId: 'Z', level: 2 }] },
  ];
  const capabilities = [{ id: 'Z', name: { fa: 'توان Z' }, group: 'g' }];
  const ties = [{ id: 't9', kind: 'rival', firmIds: ['e', 'a'] }];
  const imported = after(workspace, { ...nothing, firms, capabilities, ties });
  expect(imported.firms.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(imported.firms[0]?.name).toEqual({ fa: 'نام تازه' });
  expect(imported.journal).toHaveLength(1);
  expect(labelOf(imported)).toBe('Import lists: 2 firms, 0 needs, 1 ties');
});

test('refuses the whole import when anything in it points nowhere', () => {
  const unknown = { ...firm, capabilities: [{ capabilityId: 'Z', level: 2 }] };
  expect(refusalOf(workspace, { ...nothing, firms: [unknown] })).toBe('missing-reference');
  const stray = { ...workspace.needs[0], areaId: 'nowhere' };
  expect(refusalOf(workspace, { ...nothing, needs: [stray] })).toBe('missing-reference');
  const tie = { id: 't9', kind: 'rival', firmIds: ['a', 'nobody'] };
  expect(refusalOf(workspace, { ...nothing, ties: [tie] })).toBe('missing-reference');
});

test('remembers the last word of a list on each item, and undo forgets it again', () => {
  const word = (itemId: string, capacity: number) => ({ list: 'firms', itemId, file: 'a.xlsx', says: { capacity } });
  const once = after(workspace, { ...nothing, imports: [word('a', 2), word('b', 2)] });
  const twice = after(once, { ...nothing, imports: [word('b', 3)] });
  expect(twice.imports).toEqual([
    { ...word('a', 2), at: now },
    { ...word('b', 3), at: now },
  ]);
  const taken = attempt(startHistory(workspace), { ...nothing, imports: [word('a', 2)] });
  if (!taken.ok) throw new Error(taken.refusal.sentence.en);
  expect(undo(taken.value, { now }).workspace.imports).toEqual([]);
});
