/** One need written twice in its area. */
import { sentence } from '../language/messages/sentence';
import { fold } from '../language/persian';
import type { QualityCheck } from './check';
import { needsAtWork } from './discoveries';
import { itemsOf, twins } from './twins';

export const sameNeed: QualityCheck = {
  id: 'sameNeed',
  severity: 'weakens',
  name: 'quality.sameNeed.name',
  advice: 'quality.sameNeed.advice',
  find: (survey) =>
    twins(needsAtWork(survey), ({ areaId, title }) => `${areaId} ${fold(title.fa)}`).map((needs) => ({
      items: itemsOf('need', needs),
      sentence: sentence('quality.sameNeed.found', { need: needs[0].title, count: needs.length }),
    })),
};
