/** Capabilities that firms offer and nobody asks for. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import { surveyLists } from '../../../shared/quality/surveyLists';
import { itemsFound, listsWith, today } from '../../helpers/surveying';

const capabilities = [{}, { id: 'B', name: { fa: 'ب' } }];
const firms = [{ capabilities: [{ capabilityId: 'B', level: 2, evidence: 'گواهی' }] }];

test('a capability that a firm offers and no need asks for is named', () => {
  expect(itemsFound('notAsked', { capabilities, firms })).toEqual(['capability B']);
  expect(itemsFound('notAsked', { capabilities })).toEqual([]);
});

test('a need of any status asks; before there are needs it says nothing', () => {
  const requirements = [{ capabilityId: 'B', minLevel: 1, weight: 1 }];
  const needs = [{}, { status: 'draft', requirements }];
  expect(itemsFound('notAsked', { capabilities, firms, needs })).toEqual([]);
  const lists = { ...listsWith({ capabilities, firms }), needs: [] };
  expect(surveyLists(lists, defaultPolicy, today).map(({ check }) => check)).not.toContain('notAsked');
});
