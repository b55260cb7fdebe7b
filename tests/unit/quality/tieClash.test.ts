/** Ties between two firms that contradict each other. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

const withSecond = (kind: string, firmIds: readonly string[] = ['g', 'f']) => ({ ties: [{}, { kind, firmIds }] });

test('partners that are also rivals or in conflict are named, whichever way round the tie was written', () => {
  expect(itemsFound('tieClash', withSecond('rival'))).toEqual(['firm f, firm g, tie t0, tie t02']);
  expect(itemsFound('tieClash', withSecond('conflict'))).toHaveLength(1);
});

test('two ties that agree are no clash', () => {
  expect(itemsFound('tieClash', withSecond('partner'))).toEqual([]);
  expect(itemsFound('tieClash', { ties: [{ kind: 'rival' }, { kind: 'conflict' }] })).toEqual([]);
});
