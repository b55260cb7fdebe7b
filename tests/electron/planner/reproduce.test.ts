/** A recorded plan made again: equal where nothing has changed, and named what differs where something has. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataHashOf } from '../../../electron/planner/dataHash';
import { say } from '../../../shared/language/messages/say';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { changeFrom } from '../../../shared/planning/changePrice';
import { applyPlan, asStopped } from '../../../shared/planning/outcome';
import { type PlanRecorded, reproduce } from '../../../shared/planning/reproduce';
import type { PlanTask } from '../../../shared/planning/task';
import { done } from '../../../shared/result';
import { planned } from '../../helpers/planning';
import { consortiumId, onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const planAgain: PlanRecorded = async ({ workspace, scenario, ...wanted }) =>
  done(planned(workspace, scenario, { ...wanted, dataHash: dataHashOf(workspace, scenario) }).outcome);

/** The scenario after a plan of it was taken. */
function withPlan(workspace: Workspace, scenario: Scenario, wanted: Partial<PlanTask> = {}): Scenario {
  const dataHash = dataHashOf(workspace, scenario);
  return applyPlan(scenario, planned(workspace, scenario, { effort: 'quick', ...wanted, dataHash }).outcome);
}

async function madeAgain(workspace: Workspace, scenario: Scenario) {
  const made = await reproduce(workspace, scenario, planAgain);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const city: TinyCity = {
  firms: {
    big: { levels: { A: 4, B: 2 } },
    vast: { levels: { A: 5 } },
    one: { size: 'small', levels: { A: 3 } },
    two: { size: 'small', levels: { B: 4 } },
  },
  needs: { n: { asks: [['A', 3, 4]], priority: 3 }, m: { asks: [['B', 2, 4]], priority: 2 } },
  consortia: { k: { needs: ['n'], members: ['big:lead', 'one'] }, l: { needs: ['m'], members: ['big:lead', 'two'] } },
  policy: { minMembers: 2, maxMembers: 3, minLarge: 1, minSmall: 1 },
};
const workspace = tinyWorkspace(city);
const scenario = onlyScenario(workspace);

describe('a plan made again', () => {
  test('is equal in any city, also with a price on changes or a part of the consortia planned', async () => {
    const only = { kind: 'consortia', ids: [consortiumId('c2')] } as const;
    const wishes = fc.constantFrom('plain', 'price', 'part');
    await fc.assert(
      fc.asyncProperty(randomCity(6, 3), wishes, async (random, wish) => {
        const any = tinyWorkspace(random);
        const draft = onlyScenario(any);
        const wanted = {
          plain: {},
          price: { change: changeFrom(draft, 90) },
          part: { selection: only },
        }[wish];
        const made = await madeAgain(any, withPlan(any, draft, wanted));
        expect(made).toMatchObject({ isEqual: true, isRepeatable: true, differences: [], circumstances: [] });
        expect(made.diff.consortia).toEqual([]);
      }),
      { numRuns: 40, seed: 6 },
    );
  }, 120_000);

  test('is compared with the record, not with what a person has moved since', async () => {
    const plan = withPlan(workspace, scenario);
    const emptied = { ...plan, consortia: plan.consortia.map((one) => ({ ...one, members: [] })) };
    expect(await madeAgain(workspace, emptied)).toMatchObject({ isEqual: true, circumstances: [] });
  });

  test('keeps to the recorded policy, and says that it is another now', async () => {
    const plan = withPlan(workspace, scenario);
    const weights = { ...plan.policy.weights, coverage: 1, coordination: 900 };
    const made = await madeAgain(workspace, { ...plan, policy: { ...plan.policy, weights } });
    expect(made).toMatchObject({ isEqual: true, circumstances: [{ kind: 'policy' }] });
  });

  test('keeps to the recorded members of what was not planned, and says that they are others now', async () => {
    const plan = withPlan(workspace, scenario, { selection: { kind: 'consortia', ids: [consortiumId('k')] } });
    const moved = plan.consortia.map((one) => (one.id === 'l' ? { ...one, members: [] } : one));
    const made = await madeAgain(workspace, { ...plan, consortia: moved });
    expect(made).toMatchObject({ isEqual: true, circumstances: [{ kind: 'kept' }] });
  });

  test('after an edit of the data says so with both fingerprints, and names score and members that differ', async () => {
    const plan = withPlan(workspace, scenario);
    const firms = workspace.firms.map((firm) => (firm.id === 'one' ? { ...firm, capabilities: [] } : firm));
    const made = await madeAgain({ ...workspace, firms }, plan);
    expect(made.isEqual).toBe(false);
    expect(made.circumstances.map(({ kind }) => kind)).toEqual(['data']);
    expect(say('en', made.circumstances[0]?.sentence ?? { key: 'common.yes' })).toContain(made.recorded.dataHash);
    expect(made.now.dataHash).not.toBe(made.recorded.dataHash);
    expect(made.differences.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['score', 'members']));
    expect(made.lines.every((line) => !say('fa', line).includes('{'))).toBe(true);
  });

  test('names other versions, and calls a difference without any cause what it is', async () => {
    const plan = withPlan(workspace, scenario, { app: '0.9.0' });
    expect(await madeAgain(workspace, plan)).toMatchObject({ isEqual: true, circumstances: [{ kind: 'app' }] });
    const report = withPlan(workspace, scenario).lastPlan;
    if (report === undefined) throw new Error('no plan');
    const forged = { ...plan, lastPlan: { ...report, score: { ...report.score, total: 9_999 } } };
    const made = await madeAgain(workspace, forged);
    expect(made).toMatchObject({ isEqual: false, circumstances: [], isRepeatable: true });
    expect(made.lines.map(({ key }) => key)).toContain('plans.reproduce.unexpected');
  });

  test('is not promised to be equal where time was limited, the run was stopped, or it began from an earlier plan', async () => {
    const kindsOf = async (wanted: Partial<PlanTask>) => {
      const made = await madeAgain(workspace, withPlan(workspace, scenario, wanted));
      expect(made.isRepeatable).toBe(false);
      return made.circumstances.map(({ kind }) => kind);
    };
    expect(await kindsOf({ maxSeconds: 5 })).toEqual(['timeLimit']);
    expect(await kindsOf({ earlier: scenario.consortia })).toEqual(['earlier']);
    const stopped = applyPlan(scenario, asStopped(planned(workspace, scenario).outcome));
    const made = await madeAgain(workspace, stopped);
    expect(made.isRepeatable).toBe(false);
    expect(made.circumstances.map(({ kind }) => kind)).toContain('stopped');
  });
});

test('without a recorded plan there is nothing to make again', async () => {
  const refused = await reproduce(workspace, scenario, planAgain);
  expect(refused.ok ? '' : refused.refusal.code).toBe('no-plan');
});
