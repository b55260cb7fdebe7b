/** Imported lists come in one step: new things are added, known ids replaced, and what the lists said is remembered. */
import { expect, test } from 'vitest';
import { startHistory, undo } from '../../../shared/commands/history';
import { after, attempt, labelOf, now, refusalOf, town } from '../../helpers/commanding';
import { report } from '../../helpers/planReport';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const nothing = {
  kind: 'lists.import',
  capabilities: [],
  areas: [],
  firms: [],
  needs: [],
  ties: [],
  scenarios: [],
  imports: [],
};
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
  expect(labelOf(imported)).toBe('Import lists: 2 firms, 0 needs, 1 ties, 0 scenarios');
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

test('scenarios come whole: one that is new begins now, one that is known keeps the report of its last plan', () => {
  const [scenario] = workspace.scenarios;
  const planned = { ...workspace, scenarios: [{ ...scenario, lastPlan: report }] } as unknown as typeof workspace;
  const { createdAt: _, ...fresh } = { ...scenario, id: 's9' };
  const renamed = { ...scenario, name: { fa: 'نام تازه' } };
  const { scenarios } = after(planned, { ...nothing, scenarios: [renamed, fresh] });
  expect(scenarios).toMatchObject([
    { name: { fa: 'نام تازه' }, createdAt: scenario?.createdAt, lastPlan: report },
    { id: 's9', createdAt: now },
  ]);
});

test('a scenario that is approved is not changed, and one that points nowhere is not taken', () => {
  const [scenario] = workspace.scenarios;
  const approved = { ...workspace, scenarios: [{ ...scenario, status: 'approved' }] } as typeof workspace;
  const renamed = { ...scenario, name: { fa: 'نام تازه' } };
  expect(refusalOf(approved, { ...nothing, scenarios: [renamed] })).toBe('scenario-closed');
  const consortia = scenario?.consortia.map((one) => ({ ...one, areaId: 'nowhere' }));
  expect(refusalOf(workspace, { ...nothing, scenarios: [{ ...scenario, consortia }] })).toBe('unsound-change');
});
