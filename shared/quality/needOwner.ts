/** A need with no owner of its own in an area that has none either: nobody will take the result. */
import { sentence } from '../language/messages/sentence';
import { hasNoOwner } from './areaOwner';
import { isBlank, type QualityCheck } from './check';
import { findNeeds } from './discoveries';

export const needOwner: QualityCheck = {
  id: 'needOwner',
  severity: 'weakens',
  name: 'quality.needOwner.name',
  advice: 'quality.needOwner.advice',
  find: (survey) =>
    findNeeds(
      survey,
      ({ owner, areaId }) => isBlank(owner) && hasNoOwner(survey.facts.areas.get(areaId)),
      (words) => sentence('quality.needOwner.found', words),
    ),
};
