/** Fairness: what each firm has got, and the named reason of each that is left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairness, fairnessLines } from '../../../../shared/planning/explain/fairness';
import { applyMoves } from '../../../../shared/planning/moves';
import { withConsortia } from '../../../../shared/planning/preview';
import { scoreGrouping } from '../../../../shared/planning/score';
import { randomCity, type TinyCity, tinyGrouping } from '../../../helpers/tinyCity';

const city: TinyCity = {
  firms: {
    lead: { levels: { A: 4 }, capacity: 2 },
    spare: { levels: { A: 3 } },
    none: { levels: { A: 4 }, capacity: 0 },
    other: { levels: { Z: 5 } },
    low: { levels: { A: 1 } },
    bare: { levels: { B: 4 }, licence: false },
    rival: { levels: { A: 5 } },
  },
  needs: { n: { asks: [['A', 3, 2]] }, m: { asks: [['B', 3, 1]], licence: true } },
  ties: [['conflict', 'lead', 'rival']],
  consortia: { c: { needs: ['n'], members: ['lead:lead'] }, k: { needs: ['m'] } },
};

describe('fairness', () => {
  const answer = fairness(tinyGrouping(city));

  it('counts invitations, leads and load of every firm of the list', () => {
    expect(answer.firms).toHaveLength(7);
    expect(answer.firms[0]).toMatchObject({
      firmId: 'lead',
      invitations: 1,
      leads: 1,
      declined: 0,
      capacity: 2,
      load: 0.5,
    });
  });

  it('names the reason of every firm without a place', () => {
    expect(Object.fromEntries(answer.leftOut.map(({ firmId, reason }) => [firmId, reason]))).toEqual({
      spare: 'notChosen',
      none: 'noCapacity',
      other: 'nothingAsked',
      low: 'belowLevel',
      bare: 'noLicence',
      rival: 'rules',
    });
    expect(answer.leftOut.find(({ firmId }) => firmId === 'rival')?.rules).toEqual(['conflict']);
    expect(fairnessLines(answer)).toHaveLength(1 + 1 + 6);
  });

  it('gives the points that a firm not chosen would really add at its best place', () => {
    fc.assert(
      fc.property(randomCity(), (random) => {
        const grouping = tinyGrouping(random);
        const before = scoreGrouping(grouping).total;
        for (const { firmId, best } of fairness(grouping).leftOut) {
          if (best === undefined) continue;
          const move = { firmId, to: best.consortiumId };
          const moved = applyMoves(grouping.facts, grouping.policy, grouping.scenario.consortia, [move]);
          expect(scoreGrouping(withConsortia(grouping, moved)).total - before).toBe(best.points);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
