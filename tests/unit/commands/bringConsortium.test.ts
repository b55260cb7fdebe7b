/** One consortium brought over from another scenario. */
import { expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import type { Workspace } from '../../../shared/model/workspace';
import { findingsOf } from '../../../shared/planning/findings';
import { after, labelOf, linkedTown, refusalOf } from '../../helpers/commanding';

const copy = { kind: 'scenario.duplicate', scenarioId: 's', copyId: 's2', name: { fa: 'دیگر', en: 'Other' } };
const bring = { kind: 'consortium.bring', scenarioId: 's', fromScenarioId: 's2', consortiumId: 'k' };
const inOther = (call: object) => ({ scenarioId: 's2', ...call });
const own = ({ scenarios }: Workspace) => scenarios[0]?.consortia ?? [];
const other = ({ scenarios }: Workspace) => scenarios[1]?.consortia ?? [];

/** The town and a copy of its scenario, changed by these calls. */
function changedCopy(...calls: readonly object[]): Workspace {
  return calls.reduce<Workspace>((workspace, call) => after(workspace, inOther(call)), after(linkedTown(), copy));
}

test('takes the place of its twin with all that it has, and the label says what it replaced', () => {
  const start = changedCopy({ kind: 'member.move', moves: [{ firmId: 'b', from: 'l', to: 'k' }] });
  const brought = after(start, bring);
  expect(own(brought).map(({ id }) => id)).toEqual(['k', 'l']);
  expect(own(brought)[0]).toEqual(other(start)[0]);
  expect(other(brought)).toBe(other(start));
  expect(labelOf(brought)).toBe('Bring “Consortium k” from scenario “Other” in place of “Consortium k”');
});

test('what breaks by it becomes a finding; nothing is left out', () => {
  const start = changedCopy(
    { kind: 'member.ban', consortiumId: 'k', firmIds: ['d'], banned: false },
    { kind: 'member.move', moves: [{ firmId: 'd', to: 'k' }] },
  );
  const brought = after(start, bring);
  expect(own(brought)[0]?.members.map(({ firmId }) => firmId)).toEqual(['a', 'c', 'd']);
  const [scenario] = brought.scenarios;
  const findings = scenario === undefined ? [] : findingsOf(groupingOf(brought, scenario));
  expect(findings.map(({ rule }) => rule)).toContain('conflict');
});

test('replaces one of the same needs under its own id, and is added where nothing stands for it', () => {
  const needless = changedCopy({ kind: 'consortium.remove', consortiumIds: ['k'] });
  const fresh = { kind: 'consortium.create', name: { fa: 'تازه', en: 'New' }, areaId: 'area' };
  const sameNeeds = after(needless, inOther({ ...fresh, consortiumId: 'x', needIds: ['n1'] }));
  const replaced = after(sameNeeds, { ...bring, consortiumId: 'x' });
  expect(own(replaced).map(({ id, name }) => [id, name.en])).toEqual([
    ['k', 'New'],
    ['l', 'Consortium l'],
  ]);
  const unlike = after(needless, inOther({ ...fresh, consortiumId: 'k', needIds: ['n3'] }));
  const added = after(unlike, bring);
  expect(own(added).map(({ id, needIds }) => [id, needIds])).toEqual([
    ['k', ['n1']],
    ['l', ['n2']],
    ['k-3', ['n3']],
  ]);
  expect(labelOf(added)).toBe('Bring “New” from scenario “Other”');
});

test('refuses the same scenario, one that is gone and a consortium that is not there', () => {
  const start = changedCopy();
  expect(refusalOf(start, { ...bring, fromScenarioId: 's' })).toBe('same-scenario');
  expect(refusalOf(start, { ...bring, fromScenarioId: 'gone' })).toBe('scenario-missing');
  expect(refusalOf(start, { ...bring, consortiumId: 'gone' })).toBe('consortium-missing');
});
