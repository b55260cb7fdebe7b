/** The same tie written twice: partners would gain its points twice. The strongest comes first; the others can go. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { tiedTwice } from './tiedTwice';

export const tieTwice: QualityCheck = {
  id: 'tieTwice',
  severity: 'weakens',
  name: 'quality.tieTwice.name',
  advice: 'quality.tieTwice.advice',
  find: (survey) =>
    tiedTwice(survey, ({ kind, firmIds }) => `${kind} ${[...firmIds].sort().join(' ')}`).map(
      ({ items, a, b, ties }) => ({
        items,
        sentence: sentence('quality.tieTwice.found', { a, b, kind: sentence(`nouns.tie.${ties[0].kind}`) }),
      }),
    ),
};
