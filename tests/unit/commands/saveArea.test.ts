/** An area is added, or replaced in its place. */
import { expect, test } from 'vitest';
import { after, labelOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const area = { id: 'area', name: { fa: 'هوا', en: 'Air' }, owner: { fa: 'شرکت کنترل هوا' } };

test('replaces the one with its id and adds another at the end', () => {
  expect(after(workspace, { kind: 'area.save', area }).areas).toEqual([area]);
  const added = after(workspace, { kind: 'area.save', area: { ...area, id: 'new' } });
  expect(added.areas.map(({ id }) => id)).toEqual(['area', 'new']);
  expect(labelOf(added)).toBe('Save service area “Air”');
});
