/** A firm is added, or replaced in its place. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const [firm] = workspace.firms;

test('replaces the one with its id and adds another at the end', () => {
  const renamed = after(workspace, { kind: 'firm.save', firm: { ...firm, name: { fa: 'ن', en: 'N' } } });
  expect(renamed.firms.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(labelOf(renamed)).toBe('Save firm “N”');
  expect(after(workspace, { kind: 'firm.save', firm: { ...firm, id: 'e' } }).firms).toHaveLength(5);
});

test('the same firm again makes no step', () => {
  expect(after(workspace, { kind: 'firm.save', firm: JSON.parse(JSON.stringify(firm)) as unknown })).toBe(workspace);
});

test('refuses a capability that is not in the workspace, also of a talent, and a wrong national id', () => {
  const unknown = [{ capabilityId: 'Z', level: 1 }];
  expect(refusalOf(workspace, { kind: 'firm.save', firm: { ...firm, capabilities: unknown } })).toBe(
    'missing-reference',
  );
  const talents = [{ id: 't', name: 'ت', expertise: { fa: 'ت' }, capabilityIds: ['Z'], consent: true }];
  expect(refusalOf(workspace, { kind: 'firm.save', firm: { ...firm, talents } })).toBe('missing-reference');
  expect(refusalOf(workspace, { kind: 'firm.save', firm: { ...firm, nationalId: '12' } })).toBe('invalid-command');
});
