/** Useful: the planner adds only firms that meet some requirement. It binds the planner alone, so it has no findings. */
import type { Facts } from '../model/facts';
import type { Firm } from '../model/firm';
import { type Group, qualifies } from '../model/grouping';
import type { Rule } from './rule';

/** Does the firm meet at least one requirement of the consortium? */
export function isUseful(facts: Facts, firm: Firm, group: Group): boolean {
  return group.requirements.some((requirement) => qualifies(facts, firm, requirement));
}

export const useful: Rule = {
  id: 'useful',
  name: 'rules.useful.name',
  check: () => [],
  rows({ slots, facts }, rows) {
    for (const { group, candidates, pins, staying } of slots) {
      const there = new Set([...staying, ...pins.map(({ firmId }) => firmId)]);
      for (const firm of candidates) {
        if (!there.has(firm.id) && !isUseful(facts, firm, group)) rows.forbid('useful', group.consortium.id, firm.id);
      }
    }
  },
};
