/** Capacity: a firm is in no more consortia of the scenario than it says it can serve at once. */
import { sentence } from '../language/messages/sentence';
import type { Firm } from '../model/firm';
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
  rows({ slots, kept }, rows) {
    const firms = new Map<Firm['id'], Firm>();
    for (const firm of slots.flatMap((slot) => slot.candidates)) firms.set(firm.id, firm);
    for (const firm of firms.values()) {
      rows.capacity('capacity', firm.id, Math.max(0, firm.capacity - (kept.get(firm.id)?.length ?? 0)));
    }
  },
};
