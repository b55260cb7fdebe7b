/** How far a weight may go: exact between given groupings, and found by a planner that is asked only where it matters. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSolver } from '../../../../electron/planner/highs';
import type { CriterionId, Policy } from '../../../../shared/model/policy';
import { criterionIds, highestWeight } from '../../../../shared/model/policy';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import { lineOf, pointsAt, standAmong, withWeight } from '../../../../shared/planning/compare/breakEven';
import { type Sensitivity, sensitivityOf } from '../../../../shared/planning/compare/sensitivity';
import { judgeScenario } from '../../../../shared/planning/judgement';
import { applyPlan, type PlanOutcome } from '../../../../shared/planning/outcome';
import { plan } from '../../../../shared/planning/planner';
import { everything } from '../../../../shared/planning/program';
import type { MipSolver } from '../../../../shared/planning/solver';
import { done, refuse } from '../../../../shared/result';
import { onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

let solver: MipSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

function planned(workspace: Workspace, scenario: Scenario): PlanOutcome {
  const hooks = { onProgress: () => undefined, onPlan: () => undefined, seconds: () => 0 };
  const task = { workspace, scenario, selection: everything, effort: 'quick', dataHash: 'h', app: '1.0.0' } as const;
  const outcome = plan(task, solver, hooks);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

const bestOf = (workspace: Workspace, scenario: Scenario) => applyPlan(scenario, planned(workspace, scenario));
const at = (scenario: Scenario, criterion: CriterionId, weight: number): Scenario => ({
  ...scenario,
  policy: withWeight(scenario.policy, criterion, weight),
});

async function asked(workspace: Workspace, scenario: Scenario, criterion: CriterionId) {
  const weights: number[] = [];
  const answer = await sensitivityOf(
    { workspace, scenario, criterion },
    {
      plan: async (policy) => done(planned(workspace, { ...scenario, policy })),
      onWeight: (weight) => weights.push(weight),
    },
  );
  if (!answer.ok) throw new Error(answer.refusal.sentence.en);
  return { answer: answer.value, weights };
}

/** One firm covers; a second would back it up for 50 points of coordination less the participation it brings. */
const pair: TinyCity = {
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 4 }, size: 'small' } },
  needs: { n: { asks: [['A', 4, 2]] } },
  consortia: { c: { needs: ['n'] } },
  policy: {
    weights: {
      coverage: 100,
      backup: 5,
      strength: 0,
      partners: 0,
      proximity: 0,
      participation: 0,
      load: 0,
      coordination: 60,
    },
  },
};

describe('standAmong', () => {
  const line = { fixed: 100, slope: 2 };
  it('gives the whole weights at which no rival has more', () => {
    const steep = { line: { fixed: 0, slope: 5 } };
    const flat = { line: { fixed: 120, slope: 0 } };
    expect(standAmong(line, [steep, flat], 20)).toEqual({ from: 10, to: 33, below: flat, above: steep });
    expect(standAmong(line, [{ line }], 20)).toEqual({ from: 0, to: highestWeight });
    expect(standAmong(line, [steep], 40)).toBeUndefined();
  });

  it('agrees with the scorer at both ends and just beyond them', () => {
    fc.assert(
      fc.property(randomCity(), randomCity(), fc.constantFrom(...criterionIds), (one, other, criterion) => {
        const workspace = tinyWorkspace(one);
        const own = onlyScenario(workspace);
        const rival = { ...onlyScenario(tinyWorkspace(other)), policy: own.policy };
        const score = (scenario: Scenario, weight: number) =>
          judgeScenario(workspace, at(scenario, criterion, weight)).score.total;
        const line = lineOf(workspace, own, criterion, own.policy);
        const rivalLine = lineOf(workspace, rival, criterion, own.policy);
        expect(pointsAt(line, 37)).toBe(score(own, 37));
        const stand = standAmong(line, [{ line: rivalLine }], own.policy.weights[criterion]);
        if (stand === undefined) return;
        for (const edge of [stand.from, stand.to]) expect(score(rival, edge)).toBeLessThanOrEqual(score(own, edge));
        if (stand.above) expect(score(rival, stand.to + 1)).toBeGreaterThan(score(own, stand.to + 1));
        if (stand.below) expect(score(rival, stand.from - 1)).toBeGreaterThan(score(own, stand.from - 1));
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

describe('sensitivityOf', () => {
  it('finds the exact weight from which a backup is worth its coordination, with proof', async () => {
    const workspace = tinyWorkspace(pair);
    const scenario = bestOf(workspace, onlyScenario(workspace));
    const { answer } = await asked(workspace, scenario, 'backup');
    expect(answer).toEqual({ kind: 'stands', from: 0, to: 30, proven: true, above: { weight: 31, memberships: 1 } });
  });

  it('says by how much a draft is beaten already, and that a draft with findings is no plan', async () => {
    const workspace = tinyWorkspace(pair);
    const empty = onlyScenario(workspace);
    const { answer } = await asked(workspace, empty, 'backup');
    expect(answer).toEqual({ kind: 'beaten', points: 140 });
    const leaderless = tinyWorkspace({ ...pair, consortia: { c: { needs: ['n'], members: ['b'] } } });
    expect((await asked(leaderless, onlyScenario(leaderless), 'backup')).answer).toEqual({
      kind: 'broken',
      findings: 1,
    });
  });

  it('claims no proof where the planner has none, and ends when the planner is stopped', async () => {
    const workspace = tinyWorkspace(pair);
    const scenario = bestOf(workspace, onlyScenario(workspace));
    const question = { workspace, scenario, criterion: 'backup' } as const;
    const vague = async (policy: Policy) => {
      const { report, consortia } = planned(workspace, { ...scenario, policy });
      return done({ consortia, report: { ...report, bound: report.bound + 50, proven: false } });
    };
    const answer = await sensitivityOf(question, { plan: vague });
    expect(answer).toMatchObject({ ok: true, value: { kind: 'stands', to: 30, proven: false } });
    const stopped = refuse('stopped', { fa: 'ایستاد', en: 'Stopped' });
    expect(await sensitivityOf(question, { plan: async () => stopped })).toBe(stopped);
  });

  it('agrees with planning anew at every end of random cities', { timeout: 60_000 }, async () => {
    const stands = (answer: Sensitivity) => (answer.kind === 'stands' ? answer : undefined);
    for (const [index, city] of fc.sample(randomCity(), { numRuns: 8, seed: 3 }).entries()) {
      const workspace = tinyWorkspace(city);
      const criterion = criterionIds[index % criterionIds.length] ?? 'coverage';
      const scenario = bestOf(workspace, onlyScenario(workspace));
      const answer = stands((await asked(workspace, scenario, criterion)).answer);
      if (answer === undefined) continue;
      const isBeatenAt = (weight: number) => {
        const moved = at(scenario, criterion, weight);
        return (
          judgeScenario(workspace, bestOf(workspace, moved)).score.total > judgeScenario(workspace, moved).score.total
        );
      };
      expect(answer.proven).toBe(true);
      expect([answer.from, answer.to].map(isBeatenAt)).toEqual([false, false]);
      if (answer.above) expect(isBeatenAt(answer.above.weight)).toBe(true);
      if (answer.below) expect(isBeatenAt(answer.below.weight)).toBe(true);
    }
  });
});
