/** Two firms that are said to be partners and, elsewhere in the list, rivals or in conflict. */
import { sentence } from '../language/messages/sentence';
import type { Discovery, QualityCheck } from './check';
import { tiedTwice } from './tiedTwice';

export const tieClash: QualityCheck = {
  id: 'tieClash',
  severity: 'weakens',
  name: 'quality.tieClash.name',
  advice: 'quality.tieClash.advice',
  find: (survey) =>
    tiedTwice(survey, ({ firmIds }) => [...firmIds].sort().join(' '))
      .filter(({ ties }) => new Set(ties.map(({ kind }) => kind === 'partner')).size > 1)
      .map(
        ({ items, a, b, ties }): Discovery => ({
          items,
          sentence: sentence('quality.tieClash.found', {
            a,
            b,
            kinds: [...new Set(ties.map(({ kind }) => kind))].map((kind) => sentence(`nouns.tie.${kind}`)),
          }),
        }),
      ),
};
