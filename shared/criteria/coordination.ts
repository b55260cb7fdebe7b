/** Coordination: every further member costs something, so that groups stay as small as the need allows. */
import { sentence } from '../language/messages/sentence';
import { type ConsortiumCriterion, firmNamesOf } from './criterion';

export const coordination: ConsortiumCriterion = {
  id: 'coordination',
  scope: 'consortium',
  name: 'criteria.coordination.name',
  meaning: 'criteria.coordination.meaning',
  matches(group, { policy }) {
    return group.members.map(({ firm }) => ({
      criterion: 'coordination',
      points: -policy.weights.coordination,
      consortiumId: group.consortium.id,
      firmIds: [firm.id],
    }));
  },
  say: (match, facts) => sentence('criteria.coordination.match', { firms: firmNamesOf(match, facts) }),
  terms({ slots, policy }, terms) {
    for (const { group, candidates } of slots) {
      for (const firm of candidates) {
        terms.member('coordination', group.consortium.id, firm.id, -policy.weights.coordination);
      }
    }
  },
};
