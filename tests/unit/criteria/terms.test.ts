/** What a criterion tells the planner is what it scores on the board: terms and matches give the same integers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteria } from '../../../shared/criteria';
import { scoreGrouping } from '../../../shared/planning/score';
import { earnedTerms, openSpace } from '../../helpers/modelWords';
import { randomCity, tinyGrouping } from '../../helpers/tinyCity';

describe.each(criteria)('the criterion $id', (criterion) => {
  test('earns as many points by its terms as by its matches', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomCity(8, 4), (city) => {
        const grouping = tinyGrouping(city);
        const { terms, earned } = earnedTerms(grouping);
        criterion.terms(openSpace(grouping), terms);
        expect(earned[criterion.id]).toBe(scoreGrouping(grouping).byCriterion[criterion.id]);
        seen += Math.abs(earned[criterion.id]);
      }),
      { numRuns: 200 },
    );
    expect(seen, 'the random scenarios earn it now and then').toBeGreaterThan(0);
  });
});
