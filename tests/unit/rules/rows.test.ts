/** What a rule tells the planner is what it finds on the board: rows are broken exactly where there is a finding. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grouping, groupingOf } from '../../../shared/model/grouping';
import { findingsOf } from '../../../shared/planning/findings';
import { rules } from '../../../shared/rules';
import { isUseful } from '../../../shared/rules/useful';
import { brokenRows, openSpace } from '../../helpers/modelWords';
import { onlyScenario, randomCity, tinyWorkspace } from '../../helpers/tinyCity';

/** A random scenario, judged against the pins of another random version of itself. */
const judged = fc.tuple(randomCity(), randomCity(), fc.boolean()).map(([city, other, allowRivals]): Grouping => {
  const workspace = tinyWorkspace({ ...city, policy: { ...city.policy, allowRivals } });
  const pinned = Object.entries(other.consortia).map(([id, one]) => [
    id,
    { ...one, members: (one.members ?? []).slice(0, 1).map((member) => `${member}!`) },
  ]);
  const pinsFrom = onlyScenario(tinyWorkspace({ ...city, consortia: Object.fromEntries(pinned) }));
  return groupingOf(workspace, onlyScenario(workspace), pinsFrom);
});

describe.each(rules.filter(({ id }) => id !== 'useful'))('the rule $id', (rule) => {
  test('has a broken row exactly where it has a finding', () => {
    let seen = 0;
    fc.assert(
      fc.property(judged, (grouping) => {
        const { rows, broken } = brokenRows(grouping);
        rule.rows(openSpace(grouping), rows);
        const open = new Set(
          grouping.groups.filter(({ members }) => members.length > 0).map((one) => one.consortium.id),
        );
        const found = findingsOf(grouping).filter((one) => one.rule === rule.id && open.has(one.consortiumId));
        const expected = found.map((one) => `${rule.id} ${rule.id === 'capacity' ? one.firmIds[0] : one.consortiumId}`);
        expect([...broken].sort()).toEqual([...new Set(expected)].sort());
        seen += found.length;
      }),
      { numRuns: 300 },
    );
    expect(seen, 'the random scenarios break the rule now and then').toBeGreaterThan(0);
  });
});

test('the rule useful forbids the planner exactly the firms that meet no requirement and are not pinned', () => {
  fc.assert(
    fc.property(judged, (grouping) => {
      const space = openSpace(grouping);
      const { rows, broken } = brokenRows(grouping);
      rules.find(({ id }) => id === 'useful')?.rows(space, rows);
      const idle = space.slots.filter(({ group, pins }) =>
        group.members.some(
          ({ firm }) => !isUseful(grouping.facts, firm, group) && pins.every(({ firmId }) => firmId !== firm.id),
        ),
      );
      expect([...broken].sort()).toEqual(idle.map(({ group }) => `useful ${group.consortium.id}`).sort());
    }),
  );
});
