/** A need that does not say how its result comes into use: a challenge without a route to adoption. */
import { sentence } from '../language/messages/sentence';
import { isBlank, type QualityCheck } from './check';
import { findNeeds } from './discoveries';

export const adoptionPath: QualityCheck = {
  id: 'adoptionPath',
  severity: 'weakens',
  name: 'quality.adoptionPath.name',
  advice: 'quality.adoptionPath.advice',
  find: (survey) =>
    findNeeds(
      survey,
      (need) => isBlank(need.adoptionPath),
      (words) => sentence('quality.adoptionPath.found', words),
    ),
};
