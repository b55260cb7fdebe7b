/** Capabilities that are asked for and offered by nobody. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import { surveyLists } from '../../../shared/quality/surveyLists';
import { itemsFound, listsWith, today } from '../../helpers/surveying';

const requirements = [{ capabilityId: 'B', minLevel: 1, weight: 1 }];
const capabilities = [{}, { id: 'B', name: { fa: 'ب' } }];

test('a capability that an open need asks for and nobody offers is named', () => {
  expect(itemsFound('notOffered', { capabilities, needs: [{ requirements }] })).toEqual(['capability B']);
  expect(itemsFound('notOffered', { capabilities, needs: [{ requirements, status: 'met' }] })).toEqual([]);
  expect(itemsFound('notOffered', {})).toEqual([]);
});

test('before there are firms it says nothing', () => {
  const lists = { ...listsWith({ capabilities, needs: [{ requirements }] }), firms: [], ties: [] };
  expect(surveyLists(lists, defaultPolicy, today).map(({ check }) => check)).not.toContain('notOffered');
});
