/** A capability that firms offer and no need asks for, whatever its status. Silent before there are needs. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findCapabilities } from './discoveries';
import { askedBy, offeredBy } from './offer';

export const notAsked: QualityCheck = {
  id: 'notAsked',
  severity: 'tidy',
  name: 'quality.notAsked.name',
  advice: 'quality.notAsked.advice',
  find(survey) {
    const { firms, needs } = survey.lists;
    if (needs.length === 0) return [];
    const [offered, asked] = [offeredBy(firms), askedBy(needs)];
    return findCapabilities(
      survey,
      (id) => offered.has(id) && !asked.has(id),
      (words) => sentence('quality.notAsked.found', words),
    );
  },
};
