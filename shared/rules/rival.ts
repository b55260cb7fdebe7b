/** Rival: no two members are rivals, unless the policy allows it. */
import { sentence } from '../language/messages/sentence';
import { finding, nameOf, type Rule } from './rule';
import { tiedPairs } from './tiedPairs';

export const rival: Rule = {
  id: 'rival',
  name: 'rules.rival.name',
  check(group, { facts, policy }) {
    if (policy.allowRivals) return [];
    const firms = group.members.map(({ firm }) => firm);
    return tiedPairs(facts, firms, 'rival').map(({ a, b }) =>
      finding(
        'rival',
        group,
        [a.id, b.id],
        sentence('rules.rival.pair', { consortium: nameOf(group), a: a.name, b: b.name }),
      ),
    );
  },
  rows({ slots, facts, policy }, rows) {
    if (policy.allowRivals) return;
    for (const { group, candidates } of slots) {
      for (const { a, b } of tiedPairs(facts, candidates, 'rival')) {
        rows.count('rival', group.consortium.id, [a.id, b.id], { max: 1 });
      }
    }
  },
};
