/** A new scenario with empty consortia for the open needs. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const create = { kind: 'scenario.create', scenarioId: 's2', name: { fa: 'دوم', en: 'Second' }, per: 'need' };

test('has one consortium per open need, or per area, and the moment of the change', () => {
  const made = (call: unknown) => after(workspace, call).scenarios.at(-1);
  expect(made(create)?.consortia.map(({ needIds }) => needIds)).toEqual([['n1'], ['n2'], ['n3']]);
  expect(made({ ...create, per: 'area' })?.consortia.map(({ needIds }) => needIds)).toEqual([['n1', 'n2', 'n3']]);
  expect(made(create)).toMatchObject({ status: 'draft', createdAt: '2026-11-24T09:00:00Z', policy: defaultPolicy });
  expect(labelOf(after(workspace, create))).toBe('Create scenario “Second”');
});

test('takes the policy it is given and refuses an id in use', () => {
  const policy = { ...defaultPolicy, seed: 7 };
  expect(after(workspace, { ...create, policy }).scenarios.at(-1)?.policy.seed).toBe(7);
  expect(refusalOf(workspace, { ...create, scenarioId: 's' })).toBe('id-taken');
});
