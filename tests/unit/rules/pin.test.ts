/** Pin: what was pinned stands, with its role. A plan is judged against the pins of the scenario it was made from. */
import { expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { findingsOf } from '../../../shared/planning/findings';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const before = tinyWorkspace({
  firms: { a: {}, b: {} },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members: ['a:lead!', 'b'] } },
});

function pinFindings(members: readonly { firmId: string; role: string }[]) {
  const scenario = onlyScenario(before);
  const planned = onlyScenario(
    tinyWorkspace({
      firms: { a: {}, b: {} },
      needs: { n: { asks: [] } },
      consortia: { k: { needs: ['n'], members: members.map(({ firmId, role }) => `${firmId}:${role}`) } },
    }),
  );
  return findingsOf(groupingOf(before, planned, scenario))
    .filter((finding) => finding.rule === 'pin')
    .map((finding) => finding.sentence.key);
}

test('a pinned member that stays in its role is fine', () => {
  expect(pinFindings([{ firmId: 'a', role: 'lead' }])).toEqual([]);
});

test('a pinned member that is gone is a finding, even in an empty consortium', () => {
  expect(pinFindings([{ firmId: 'b', role: 'lead' }])).toEqual(['rules.pin.missing']);
  expect(pinFindings([])).toEqual(['rules.pin.missing']);
});

test('a pinned member in another role is a finding', () => {
  expect(pinFindings([{ firmId: 'a', role: 'partner' }])).toEqual(['rules.pin.role']);
});
