/** A capability that needs ask for and no firm offers. Silent before there are firms: then everything is missing. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findCapabilities, needsAtWork } from './discoveries';
import { askedBy, offeredBy } from './offer';

export const notOffered: QualityCheck = {
  id: 'notOffered',
  severity: 'blocks',
  name: 'quality.notOffered.name',
  advice: 'quality.notOffered.advice',
  find(survey) {
    if (survey.lists.firms.length === 0) return [];
    const [offered, asked] = [offeredBy(survey.lists.firms), askedBy(needsAtWork(survey))];
    return findCapabilities(
      survey,
      (id) => asked.has(id) && !offered.has(id),
      (words, id) => sentence('quality.notOffered.found', { ...words, count: asked.get(id) ?? 0 }),
    );
  },
};
