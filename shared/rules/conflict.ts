/** Conflict: no two members have a conflict of interest (تعارض منافع). */
import { sentence } from '../language/messages/sentence';
import { finding, nameOf, type Rule } from './rule';
import { tiedPairs } from './tiedPairs';

export const conflict: Rule = {
  id: 'conflict',
  name: 'rules.conflict.name',
  check(group, { facts }) {
    const firms = group.members.map(({ firm }) => firm);
    return tiedPairs(facts, firms, 'conflict').map(({ a, b }) =>
      finding(
        'conflict',
        group,
        [a.id, b.id],
        sentence('rules.conflict.pair', { consortium: nameOf(group), a: a.name, b: b.name }),
      ),
    );
  },
  rows({ slots, facts }, rows) {
    for (const { group, candidates } of slots) {
      for (const { a, b } of tiedPairs(facts, candidates, 'conflict')) {
        rows.count('conflict', group.consortium.id, [a.id, b.id], { max: 1 });
      }
    }
  },
};
