/** The score adds up, and a preview tells exactly what a move will do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveMembers } from '../../../shared/commands/moveMembers';
import { criteria } from '../../../shared/criteria';
import { type ConsortiumId, firmIdSchema } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { groupingOf } from '../../../shared/model/grouping';
import { criterionIds } from '../../../shared/model/policy';
import { figuresOf, supplyShares } from '../../../shared/planning/figures';
import { findingsOf, isSameFinding } from '../../../shared/planning/findings';
import { previewMoves } from '../../../shared/planning/preview';
import { pointsByConsortium, scoreGrouping } from '../../../shared/planning/score';
import {
  consortiumId,
  onlyScenario,
  randomCity,
  scenarioId,
  tinyGrouping,
  tinyWorkspace,
} from '../../helpers/tinyCity';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

test('the sum of all matches is the score, by criterion and by consortium', () => {
  fc.assert(
    fc.property(randomCity(8, 4), (city) => {
      const score = scoreGrouping(tinyGrouping(city));
      expect(score.total).toBe(sum(score.matches.map((match) => match.points)));
      expect(score.total).toBe(sum(criterionIds.map((id) => score.byCriterion[id])));
      const ofFirms = sum(score.matches.filter((one) => one.consortiumId === undefined).map((one) => one.points));
      expect(score.total).toBe(ofFirms + sum([...pointsByConsortium(score).values()]));
      expect(score.matches.every((match) => Number.isInteger(match.points))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('every match can be said in both languages', () => {
  fc.assert(
    fc.property(randomCity(), (city) => {
      const grouping = tinyGrouping(city);
      for (const match of scoreGrouping(grouping).matches) {
        const said = criteria.find(({ id }) => id === match.criterion)?.say(match, grouping.facts);
        const { fa, en } = both(said ?? { key: 'common.ok' });
        expect(fa).not.toContain('{');
        expect(en).not.toContain('{');
      }
    }),
    { numRuns: 50 },
  );
});

test('a preview equals the difference of score and findings after the move: 2,000 random moves', () => {
  const spot = fc.option(fc.constantFrom<ConsortiumId>(...['c1', 'c2', 'c3', 'c4'].map(consortiumId)), {
    nil: undefined,
  });
  const move = fc.record({ firm: fc.integer({ min: 1, max: 8 }), from: spot, to: spot });
  fc.assert(
    fc.property(randomCity(8, 4), fc.array(move, { minLength: 1, maxLength: 3 }), (city, written) => {
      const moves = written.map(({ firm, from, to }) => ({
        firmId: firmIdSchema.parse(`f${firm}`),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      }));
      const workspace = tinyWorkspace(city);
      const before = groupingOf(workspace, onlyScenario(workspace));
      const preview = previewMoves(before, moves);
      const moved = moveMembers.apply(workspace, { kind: 'member.move', scenarioId, moves }, { now: '' });
      if (!moved.ok) throw new Error(moved.refusal.code);
      const after = groupingOf(moved.value, onlyScenario(moved.value));
      expect(preview.points).toBe(scoreGrouping(after).total - scoreGrouping(before).total);
      const [was, is] = [findingsOf(before), findingsOf(after)];
      const fresh = is.filter((one) => !was.some((other) => isSameFinding(one, other)));
      const gone = was.filter((one) => !is.some((other) => isSameFinding(one, other)));
      expect(preview.broken.map(nameOf)).toEqual(fresh.map(nameOf));
      expect(preview.mended.map(nameOf)).toEqual(gone.map(nameOf));
      const coverage = figuresOf(after).coverage - figuresOf(before).coverage;
      if (preview.covered.length === 0) expect(coverage).toBeLessThanOrEqual(1e-9);
      if (preview.uncovered.length === 0) expect(coverage).toBeGreaterThanOrEqual(-1e-9);
    }),
    { numRuns: 2000 },
  );
});

const nameOf = ({
  rule,
  consortiumId: id,
  firmIds,
}: {
  rule: string;
  consortiumId: string;
  firmIds: readonly string[];
}) => `${rule} ${id} ${firmIds.join(' ')}`;

test('figures: shares of importance, places and loads', () => {
  const grouping = tinyGrouping({
    firms: { a: { levels: { A: 3, B: 3 } }, b: { levels: { A: 3 } }, idle: {} },
    needs: {
      n: {
        asks: [
          ['A', 3, 3],
          ['B', 3, 1],
        ],
        priority: 1,
      },
      m: { asks: [['C', 1, 2]], priority: 2 },
    },
    consortia: { k: { needs: ['n'], members: ['a', 'b'] }, l: { needs: ['m'], members: ['a'] } },
  });
  expect(figuresOf(grouping)).toEqual({
    coverage: 4 / 8,
    backup: 3 / 8,
    firmsPlaced: 2,
    firmsTotal: 3,
    meanLoad: 1.5,
    maxLoad: 2,
  });
  expect(supplyShares(grouping.facts, grouping.groups)).toEqual({ backedUp: 3 / 8, single: 1 / 8, gap: 4 / 8 });
});

test('a scenario of empty consortia scores nothing and breaks nothing', () => {
  const grouping = tinyGrouping({
    firms: { a: {} },
    needs: { n: { asks: [['A', 1, 1]] } },
    consortia: { k: { needs: ['n'] } },
  });
  expect(scoreGrouping(grouping)).toMatchObject({ total: 0, matches: [] });
  expect(findingsOf(grouping)).toEqual([]);
});
