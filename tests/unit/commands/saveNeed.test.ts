/** A need is added, or replaced in its place. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const [need] = workspace.needs;

test('replaces the one with its id and adds another at the end', () => {
  const changed = after(workspace, { kind: 'need.save', need: { ...need, priority: 2, title: { fa: 'ن', en: 'N' } } });
  expect(changed.needs.map(({ id, priority }) => [id, priority])).toEqual([
    ['n1', 2],
    ['n2', 1],
    ['n3', 1],
  ]);
  expect(labelOf(changed)).toBe('Save need “N”');
  expect(after(workspace, { kind: 'need.save', need: { ...need, id: 'n4' } }).needs).toHaveLength(4);
});

test('refuses an area or a capability that is not in the workspace', () => {
  expect(refusalOf(workspace, { kind: 'need.save', need: { ...need, areaId: 'z' } })).toBe('missing-reference');
  const requirements = [{ capabilityId: 'Z', minLevel: 1, weight: 1 }];
  expect(refusalOf(workspace, { kind: 'need.save', need: { ...need, requirements } })).toBe('missing-reference');
});
