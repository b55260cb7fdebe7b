/** Load: each membership of a firm beyond its first. */
import { sentence } from '../language/messages/sentence';
import { candidatesOf } from '../model/planSpace';
import { type FirmCriterion, firmNamesOf } from './criterion';

export const load: FirmCriterion = {
  id: 'load',
  scope: 'firm',
  name: 'criteria.load.name',
  meaning: 'criteria.load.meaning',
  matches: (firmId, count, policy) =>
    count < 2 ? [] : [{ criterion: 'load', points: -policy.weights.load * (count - 1), firmIds: [firmId] }],
  say: (match, facts) => sentence('criteria.load.match', { firms: firmNamesOf(match, facts) }),
  terms(space, terms) {
    // Every membership costs, and the first is given back.
    const { load: weight } = space.policy.weights;
    for (const { group, candidates } of space.slots) {
      for (const firm of candidates) terms.member('load', group.consortium.id, firm.id, -weight);
    }
    for (const firm of candidatesOf(space)) terms.placed('load', firm.id, weight);
  },
};
