/** A capability is added, or replaced in its place. */
import { expect, test } from 'vitest';
import { after, labelOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

test('replaces the one with its id and adds another at the end', () => {
  const capability = { id: 'X', name: { fa: 'پایش', en: 'Monitoring' }, group: 'environment' };
  const changed = after(workspace, { kind: 'capability.save', capability });
  expect(changed.capabilities[0]).toEqual(capability);
  expect(labelOf(changed)).toBe('Save capability “Monitoring”');
  const added = after(workspace, { kind: 'capability.save', capability: { ...capability, id: 'Z' } });
  expect(added.capabilities.map(({ id }) => id)).toEqual(['X', 'Y', 'Z']);
});
