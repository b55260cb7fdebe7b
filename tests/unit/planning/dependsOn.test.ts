/** The stamp's text changes with everything a plan depends on, and with nothing else. */
import { expect, test } from 'vitest';
import type { Workspace } from '../../../shared/model/workspace';
import { dependsOn } from '../../../shared/planning/dependsOn';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: { a: { levels: { A: 3 } }, b: { size: 'small', levels: { A: 2 } } },
  needs: { n: { asks: [['A', 2, 3]] } },
  ties: [['partner', 'a', 'b', 2]],
  consortia: { k: { needs: ['n'], members: ['a:lead!'] } },
};

const textOf = (changed: Partial<TinyCity>) => {
  const workspace = tinyWorkspace({ ...city, ...changed });
  return dependsOn(workspace, onlyScenario(workspace));
};
const text = textOf({});

test.each<[string, Partial<TinyCity>]>([
  ['a level', { firms: { ...city.firms, a: { levels: { A: 4 } } } }],
  ['a capacity', { firms: { ...city.firms, b: { size: 'small', levels: { A: 2 }, capacity: 1 } } }],
  ['a licence', { firms: { ...city.firms, a: { levels: { A: 3 }, licence: false } } }],
  ['a requirement', { needs: { n: { asks: [['A', 3, 3]] } } }],
  ['a priority', { needs: { n: { asks: [['A', 2, 3]], priority: 2 } } }],
  ['a tie', { ties: [['rival', 'a', 'b']] }],
  ['a pin', { consortia: { k: { needs: ['n'], members: ['a:lead'] } } }],
  ['a ban', { consortia: { k: { needs: ['n'], members: ['a:lead!'], bans: ['b'] } } }],
  ['the policy', { policy: { maxMembers: 5 } }],
])('%s changes it', (_, changed) => {
  expect(textOf(changed)).not.toBe(text);
});

test('members that the planner may change do not, so taking a plan leaves the stamp as it is', () => {
  expect(textOf({ consortia: { k: { needs: ['n'], members: ['a:lead!', 'b'] } } })).toBe(text);
});

test('names, notes and the order of the lists do not', () => {
  const workspace = tinyWorkspace(city);
  const renamed: Workspace = {
    ...workspace,
    firms: workspace.firms.map((firm) => ({ ...firm, name: { fa: 'دیگر' }, note: 'محرمانه' })).reverse(),
    journal: [{ at: '2026-11-24T08:00:00Z', command: 'x', label: { fa: 'ایکس' } }],
  };
  expect(dependsOn(renamed, onlyScenario(renamed))).toBe(text);
});
