/** Weights and limits of a scenario; limits that contradict each other are refused. */
import { expect, test } from 'vitest';
import { startHistory } from '../../../shared/commands/history';
import { defaultPolicy } from '../../../shared/model/policy';
import { after, attempt, labelOf, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const policy = (limits: Partial<typeof defaultPolicy>) => ({
  kind: 'policy.change',
  scenarioId: 's',
  policy: { ...defaultPolicy, ...limits },
});

test('replaces the policy of the scenario', () => {
  const changed = after(workspace, policy({ maxMembers: 9, allowRivals: true }));
  expect(onlyScenario(changed).policy).toEqual({ ...defaultPolicy, maxMembers: 9, allowRivals: true });
  expect(labelOf(changed)).toBe('Change policy');
});

test('refuses limits that no group could meet, with the numbers that clash', () => {
  expect(refusalOf(workspace, policy({ minMembers: 8, maxMembers: 7 }))).toBe('policy-contradiction');
  expect(refusalOf(workspace, policy({ maxMembers: 3, minLarge: 2, minSmall: 2 }))).toBe('policy-contradiction');
  const result = attempt(startHistory(workspace), policy({ minMembers: 8, maxMembers: 7 }));
  expect(result.ok ? '' : result.refusal.sentence.fa).toContain('۸');
});
