/** Proximity: a member is at home in a district of the need, or next to one. */
import { sentence } from '../language/messages/sentence';
import type { Firm } from '../model/firm';
import type { Group } from '../model/grouping';
import { isNear } from '../reference/districts';
import { type ConsortiumCriterion, firmNamesOf } from './criterion';

function isClose(firm: Firm, group: Group): boolean {
  const home = firm.homeDistrict;
  return home !== undefined && [...group.districts].some((district) => isNear(home, district));
}

export const proximity: ConsortiumCriterion = {
  id: 'proximity',
  scope: 'consortium',
  name: 'criteria.proximity.name',
  meaning: 'criteria.proximity.meaning',
  matches(group, { policy }) {
    return group.members
      .filter(({ firm }) => isClose(firm, group))
      .map(({ firm }) => ({
        criterion: 'proximity',
        points: policy.weights.proximity,
        consortiumId: group.consortium.id,
        firmIds: [firm.id],
      }));
  },
  say: (match, facts) => sentence('criteria.proximity.match', { firms: firmNamesOf(match, facts) }),
  terms({ slots, policy }, terms) {
    for (const { group, candidates } of slots) {
      for (const firm of candidates) {
        if (isClose(firm, group)) terms.member('proximity', group.consortium.id, firm.id, policy.weights.proximity);
      }
    }
  },
};
