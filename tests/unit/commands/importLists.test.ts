/** Imported lists come in one step: new things are added, known ids replaced. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const nothing = { kind: 'lists.import', capabilities: [], areas: [], firms: [], needs: [], ties: [] };
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
