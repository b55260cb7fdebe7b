/** A tie is added, or replaced in its place. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const tie = { id: 't5', kind: 'rival', firmIds: ['a', 'd'] };

test('replaces the one with its id and adds another at the end', () => {
  const added = after(workspace, { kind: 'tie.save', tie });
  expect(added.ties.map(({ id }) => id)).toEqual(['t0', 't1', 't5']);
  expect(labelOf(added)).toBe('Save tie: Rivalry');
  expect(after(workspace, { kind: 'tie.save', tie: { ...tie, id: 't0' } }).ties[0]?.kind).toBe('rival');
});

test('refuses a tie of a firm with itself, and with one that is not there', () => {
  expect(refusalOf(workspace, { kind: 'tie.save', tie: { ...tie, firmIds: ['a', 'a'] } })).toBe('missing-reference');
  expect(refusalOf(workspace, { kind: 'tie.save', tie: { ...tie, firmIds: ['a', 'z'] } })).toBe('missing-reference');
});
