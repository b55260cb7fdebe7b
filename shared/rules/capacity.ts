/** Capacity: a firm is in no more consortia of the scenario than it says it can serve at once. */
import { sentence } from '../language/messages/sentence';
import { candidatesOf } from '../model/planSpace';
import { finding, type Rule } from './rule';

export const capacity: Rule = {
  id: 'capacity',
  name: 'rules.capacity.name',
  check(group, { placements }) {
    return group.members.flatMap(({ firm }) => {
      const count = placements.get(firm.id)?.length ?? 0;
      if (count <= firm.capacity) return [];
      const params = { firm: firm.name, count, limit: firm.capacity };
      return [finding('capacity', group, [firm.id], sentence('rules.capacity.over', params))];
    });
  },
  rows(space, rows) {
    for (const firm of candidatesOf(space)) {
      rows.capacity('capacity', firm.id, Math.max(0, firm.capacity - (space.kept.get(firm.id)?.length ?? 0)));
    }
  },
};
