/** Another name for a scenario. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

test('changes the name alone', () => {
  const name = { fa: 'پیشنهاد دوم', en: 'Second proposal' };
  const renamed = after(workspace, { kind: 'scenario.rename', scenarioId: 's', name });
  expect(onlyScenario(renamed)).toEqual({ ...onlyScenario(workspace), name });
  expect(labelOf(renamed)).toBe('Rename scenario to “Second proposal”');
  expect(after(renamed, { kind: 'scenario.rename', scenarioId: 's', name })).toBe(renamed);
});

test('refuses a name of many megabytes and a key it does not know', () => {
  const call = { kind: 'scenario.rename', scenarioId: 's', name: { fa: 'ا'.repeat(10_000) } };
  expect(refusalOf(workspace, call)).toBe('invalid-command');
  expect(refusalOf(workspace, { ...call, name: { fa: 'نام' }, surprise: 1 })).toBe('invalid-command');
});
