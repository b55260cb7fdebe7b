/** A need that is still worked on though its deadline has passed. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findNeeds } from './discoveries';

export const deadlinePast: QualityCheck = {
  id: 'deadlinePast',
  severity: 'weakens',
  name: 'quality.deadlinePast.name',
  advice: 'quality.deadlinePast.advice',
  find: (survey) =>
    findNeeds(
      survey,
      ({ deadline }) => deadline !== undefined && deadline < survey.today,
      (words) => sentence('quality.deadlinePast.found', words),
    ),
};
