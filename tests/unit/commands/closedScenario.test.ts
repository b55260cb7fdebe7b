/** An approved or archived scenario can only be read: every command that would change what is in it refuses with a sentence. */
import { expect, test } from 'vitest';
import { commands } from '../../../shared/commands/registry';
import { defaultPolicy } from '../../../shared/model/policy';
import { after, refusalOf, town } from '../../helpers/commanding';
import { report } from '../../helpers/planReport';
import { tinyWorkspace } from '../../helpers/tinyCity';

/** One call of every command that changes a scenario. */
const calls: Readonly<Record<string, object>> = {
  'scenario.rename': { name: { fa: 'نام دیگر' } },
  'policy.change': { policy: defaultPolicy },
  'consortium.create': { consortiumId: 'x', name: { fa: 'تازه' }, areaId: 'area', needIds: [] },
  'consortium.change': { consortiumId: 'k', name: { fa: 'نام دیگر' } },
  'consortium.remove': { consortiumIds: ['k'] },
  'consortium.merge': { consortiumIds: ['k', 'l'] },
  'consortium.split': { consortiumId: 'k' },
  'consortium.bring': { fromScenarioId: 's2', consortiumId: 'k' },
  'member.move': { moves: [{ firmId: 'b', to: 'k' }] },
  'member.setRole': { consortiumId: 'k', firmId: 'a', role: 'partner' },
  'member.change': { consortiumId: 'k', firmId: 'a', sharePercent: 10 },
  'member.pin': { consortiumId: 'k', firmIds: ['a'], pinned: false },
  'member.ban': { consortiumId: 'k', firmIds: ['b'], banned: true },
  'review.send': {
    round: 1,
    sentAt: '2026-11-24T09:00:00Z',
    packages: [{ firmId: 'a', packageId: 'p', fingerprint: 'f', packed: [] }],
  },
  'firm.withdraw': { firmId: 'a' },
  'plan.take': { consortia: [], report },
};

/** These name a scenario and leave what is in it alone, or have a road of their own. */
const others = ['scenario.create', 'scenario.duplicate', 'scenario.changeStatus', 'scenario.remove'];

/** How an approved scenario is put into operation is recorded in it; only the archive stands still. */
const operation: Readonly<Record<string, object>> = {
  'phase.plan': { consortiumIds: ['k'], template: 'ordinary', start: '2026-12-01' },
  'phase.save': { consortiumId: 'k', phase: { id: 'p1', kind: 'pilot', status: 'planned' } },
  'phase.move': { consortiumId: 'k', phaseId: 'p1', start: '2026-12-02', end: '2026-12-09' },
  'phase.changeStatus': { consortiumId: 'k', phaseId: 'p1', status: 'passed' },
  'phase.remove': { consortiumId: 'k', phaseId: 'p1' },
};

const kindsOfScenarios = commands
  .filter(({ schema }) => {
    const wrong = schema.safeParse({}).error?.issues ?? [];
    return wrong.some(({ path }) => path[0] === 'scenarioId');
  })
  .map(({ kind }) => kind);

test('the list below names every command that asks for a scenario', () => {
  expect(new Set([...Object.keys(calls), ...Object.keys(operation), ...others])).toEqual(new Set(kindsOfScenarios));
});

const copy = { kind: 'scenario.duplicate', scenarioId: 's', copyId: 's2', name: { fa: 'دیگر' } };

test.each(['approved', 'archived'])('a scenario that is %s refuses them all', (status) => {
  const closed = after(after(tinyWorkspace(town), copy), { kind: 'scenario.changeStatus', scenarioId: 's', status });
  for (const [kind, fields] of Object.entries(calls)) {
    expect([kind, refusalOf(closed, { kind, scenarioId: 's', ...fields })]).toEqual([kind, 'scenario-closed']);
  }
});

test('the phases of an approved scenario are still recorded, those of an archived one are not', () => {
  const road = (status: string) => ({ kind: 'scenario.changeStatus', scenarioId: 's', status });
  let approved = after(tinyWorkspace(town), road('approved'));
  for (const [kind, fields] of Object.entries(operation)) {
    approved = after(approved, { kind, scenarioId: 's', ...fields });
  }
  const archived = after(approved, road('archived'));
  for (const [kind, fields] of Object.entries(operation)) {
    expect([kind, refusalOf(archived, { kind, scenarioId: 's', ...fields })]).toEqual([kind, 'scenario-closed']);
  }
});
