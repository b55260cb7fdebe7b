/** A firm withdraws: out of every consortium and kept out; with the repair, one step. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, membersIn, refusalOf, town } from '../../helpers/commanding';
import { report } from '../../helpers/planReport';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);
const withdraw = (repair?: object) => ({
  kind: 'firm.withdraw',
  scenarioId: 's',
  firmId: 'b',
  ...(repair === undefined ? {} : { repair }),
});

test('leaves every consortium, pinned or not, and is banned from all of them', () => {
  const left = after(workspace, withdraw());
  for (const { id, members, bans } of onlyScenario(left).consortia) {
    expect([id, members.some(({ firmId }) => firmId === 'b'), bans.includes('b' as never)]).toEqual([id, false, true]);
  }
  expect(labelOf(left)).toMatch(/^Withdrawal of .*b/);
});

test('takes the repair in the same step, and keeps its report', () => {
  const consortia = [{ id: 'l', members: [{ firmId: 'a', role: 'lead' }] }];
  const mended = after(workspace, withdraw({ consortia, report }));
  expect(membersIn(mended, 'l')).toEqual(['a:lead']);
  expect(consortiumIn(mended, 'k').bans).toContain('b');
  expect(onlyScenario(mended).lastPlan?.score.total).toBe(4_200);
  expect(mended.journal).toHaveLength(workspace.journal.length + 1);
});

test('a repair that is out of date is refused, and nothing is changed', () => {
  expect(refusalOf(workspace, withdraw({ consortia: [{ id: 'z', members: [] }], report }))).toBe('plan-stale');
});
