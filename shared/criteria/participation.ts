/** Participation: a firm is in at least one consortium of the scenario. */
import { sentence } from '../language/messages/sentence';
import { candidatesOf } from '../model/planSpace';
import { type FirmCriterion, firmNamesOf } from './criterion';

export const participation: FirmCriterion = {
  id: 'participation',
  scope: 'firm',
  name: 'criteria.participation.name',
  meaning: 'criteria.participation.meaning',
  matches: (firmId, load, policy) =>
    load === 0 ? [] : [{ criterion: 'participation', points: policy.weights.participation, firmIds: [firmId] }],
  say: (match, facts) => sentence('criteria.participation.match', { firms: firmNamesOf(match, facts) }),
  terms(space, terms) {
    for (const firm of candidatesOf(space)) {
      terms.placed('participation', firm.id, space.policy.weights.participation);
    }
  },
};
