/** Capabilities without evidence. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('one finding for the firm names all its capabilities without evidence', () => {
  const capabilities = [
    { capabilityId: 'A', level: 3, evidence: ' ' },
    { capabilityId: 'B', level: 2 },
  ];
  const changes = { capabilities: [{}, { id: 'B', name: { fa: 'ب' } }], firms: [{ capabilities }] };
  expect(itemsFound('evidence', changes)).toEqual(['firm f, capability A, capability B']);
  expect(itemsFound('evidence', {})).toEqual([]);
});
