/** A need that requires no capability: there is nothing to plan for. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findNeeds } from './discoveries';

export const requirements: QualityCheck = {
  id: 'requirements',
  severity: 'blocks',
  name: 'quality.requirements.name',
  advice: 'quality.requirements.advice',
  find: (survey) =>
    findNeeds(
      survey,
      (need) => need.requirements.length === 0,
      (words) => sentence('quality.requirements.found', words),
    ),
};
