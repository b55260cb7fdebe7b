/** A capability that is neither offered nor asked for. Silent until there are firms and needs. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findCapabilities } from './discoveries';
import { askedBy, offeredBy } from './offer';

export const unused: QualityCheck = {
  id: 'unused',
  severity: 'tidy',
  name: 'quality.unused.name',
  advice: 'quality.unused.advice',
  find(survey) {
    const { firms, needs } = survey.lists;
    if (firms.length === 0 || needs.length === 0) return [];
    const [offered, asked] = [offeredBy(firms), askedBy(needs)];
    return findCapabilities(
      survey,
      (id) => !offered.has(id) && !asked.has(id),
      (words) => sentence('quality.unused.found', words),
    );
  },
};
