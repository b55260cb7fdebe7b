/** Why here, why not, who instead: the pieces add up to the difference of the score, and name rules with the firms concerned. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firmIdSchema } from '../../../../shared/ids';
import { say } from '../../../../shared/language/messages/say';
import type { Grouping } from '../../../../shared/model/grouping';
import { bestReplacement } from '../../../../shared/planning/explain/replacement';
import { why } from '../../../../shared/planning/explain/why';
import { whyNot } from '../../../../shared/planning/explain/whyNot';
import { applyMoves } from '../../../../shared/planning/moves';
import { withConsortia } from '../../../../shared/planning/preview';
import { scoreGrouping } from '../../../../shared/planning/score';
import { consortiumId, randomCity, type TinyCity, tinyGrouping } from '../../../helpers/tinyCity';

const firm = (id: string) => firmIdSchema.parse(id);
const city: TinyCity = {
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 3, B: 3 } }, d: { levels: { A: 2 } }, e: { levels: { B: 4 } } },
  needs: {
    n: {
      asks: [
        ['A', 3, 2],
        ['B', 3, 1],
      ],
    },
  },
  ties: [['conflict', 'a', 'e']],
  consortia: { c: { needs: ['n'], members: ['a:lead', 'b!'] } },
};

function scoreAfter(grouping: Grouping, move: Parameters<typeof applyMoves>[3][number]): number {
  const consortia = applyMoves(grouping.facts, grouping.policy, grouping.scenario.consortia, [move]);
  return scoreGrouping(withConsortia(grouping, consortia)).total;
}

/** The score with another firm in the place of b. */
function replacedScore(before: TinyCity, other: string): number {
  return scoreGrouping(tinyGrouping({ ...before, consortia: { c: { needs: ['n'], members: ['a:lead', other] } } }))
    .total;
}

describe('why', () => {
  it('names the requirement that would be lost and says whether the place is pinned', () => {
    const answer = why(tinyGrouping(city), firm('b'), consortiumId('c'));
    expect(answer?.isPinned).toBe(true);
    expect(answer?.onlyHere).toEqual([{ consortiumId: 'c', needId: 'n', requirement: 1 }]);
    const sentences = answer?.pieces.map((piece) => say('en', piece.sentence)).join(' ') ?? '';
    expect(sentences).toContain('“B” is covered by Firm b.');
    expect(sentences).toContain('“A” is backed up');
    expect(answer?.remarks.map((remark) => say('fa', remark)).join(' ')).toContain('سنجاق');
    expect(answer?.broken).toEqual([]);
  });

  it('names the rule that would be broken if the lead left', () => {
    const answer = why(tinyGrouping(city), firm('a'), consortiumId('c'));
    expect(answer?.broken.map(({ rule }) => rule)).toEqual(['lead']);
  });

  it('has no answer for a firm that is not there', () => {
    expect(why(tinyGrouping(city), firm('d'), consortiumId('c'))).toBeUndefined();
  });

  it('adds up to the score that would be lost, in any city', () => {
    fc.assert(
      fc.property(randomCity(), (random) => {
        const grouping = tinyGrouping(random);
        const total = scoreGrouping(grouping).total;
        for (const { consortium } of grouping.groups) {
          for (const { firmId } of consortium.members) {
            const lost = total - scoreAfter(grouping, { firmId, from: consortium.id });
            expect(why(grouping, firmId, consortium.id)?.points).toBe(lost);
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('bestReplacement', () => {
  it('is the firm with the best score in the same role, and never one that breaks a rule', () => {
    const here: TinyCity = {
      ...city,
      firms: { ...city.firms, g: { levels: { A: 5, B: 5 }, capacity: 0 }, h: { levels: { B: 5 } } },
    };
    const answer = bestReplacement(tinyGrouping(here), firm('b'), consortiumId('c'));
    expect(answer?.firmId).toBe('h');
    expect(answer?.points).toBe(replacedScore(here, 'h') - scoreGrouping(tinyGrouping(here)).total);
  });

  it('is nobody where nobody else is of use', () => {
    expect(bestReplacement(tinyGrouping(city), firm('b'), consortiumId('c'))).toBeUndefined();
    expect(bestReplacement(tinyGrouping(city), firm('d'), consortiumId('c'))).toBeUndefined();
  });
});

describe('whyNot', () => {
  it('names the rule that would be broken and with whom', () => {
    const answer = whyNot(tinyGrouping(city), firm('e'), consortiumId('c'));
    expect(answer.broken.map(({ rule, firmIds }) => ({ rule, firmIds }))).toEqual([
      { rule: 'conflict', firmIds: ['a', 'e'] },
    ]);
  });

  it('knows a firm that meets nothing here', () => {
    const answer = whyNot(tinyGrouping(city), firm('d'), consortiumId('c'));
    expect(answer).toMatchObject({ isMember: false, isUseful: false, broken: [], covered: [] });
    expect(whyNot(tinyGrouping(city), firm('a'), consortiumId('c'))).toMatchObject({ isMember: true, points: 0 });
  });

  it('adds up to the score that would be won, in any city', () => {
    fc.assert(
      fc.property(randomCity(), (random) => {
        const grouping = tinyGrouping(random);
        const total = scoreGrouping(grouping).total;
        for (const { consortium } of grouping.groups) {
          for (const firmId of grouping.facts.firms.keys()) {
            const won = scoreAfter(grouping, { firmId, to: consortium.id }) - total;
            expect(whyNot(grouping, firmId, consortium.id).points).toBe(won);
          }
        }
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
