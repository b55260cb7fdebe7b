/** Capabilities without any use. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import { surveyLists } from '../../../shared/quality/surveyLists';
import { itemsFound, listsWith, today } from '../../helpers/surveying';

test('a capability that nobody offers and nobody asks for is named', () => {
  expect(itemsFound('unused', { capabilities: [{}, { id: 'B', name: { fa: 'ب' } }] })).toEqual(['capability B']);
  expect(itemsFound('unused', {})).toEqual([]);
});

test('before there are firms it says nothing', () => {
  const lists = { ...listsWith({ capabilities: [{}, { id: 'B' }] }), firms: [], ties: [] };
  expect(surveyLists(lists, defaultPolicy, today).map(({ check }) => check)).not.toContain('unused');
});
