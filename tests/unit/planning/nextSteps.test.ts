import { describe, expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { defaultPolicy } from '../../../shared/model/policy';
import { type Workspace, workspaceSchema } from '../../../shared/model/workspace';
import { nextSteps } from '../../../shared/planning/nextSteps';
import { surveyLists } from '../../../shared/quality/surveyLists';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const today = '2026-11-24';

function stepsOf(workspace: Workspace) {
  const grouping = workspace.scenarios.length > 0 ? groupingOf(workspace, onlyScenario(workspace)) : undefined;
  return nextSteps(workspace, grouping, today, surveyLists(workspace, defaultPolicy, today));
}

const keysOf = (city: TinyCity) => stepsOf(tinyWorkspace(city)).map(({ sentence }) => sentence.key);

const good: TinyCity = {
  firms: { f: { levels: { A: 3 } }, g: { levels: { A: 4 } } },
  needs: { n: { asks: [['A', 3, 1]] } },
  consortia: { c: { needs: ['n'], members: ['f:lead', 'g'] } },
};

describe('what now', () => {
  test('nothing is suggested when every need is backed up and everybody has a place', () => {
    expect(keysOf(good)).toEqual([]);
  });

  test('an empty list of firms comes before everything else', () => {
    expect(keysOf({ firms: {}, needs: {}, consortia: {} })).toEqual(['overview.step.noFirms']);
    expect(keysOf({ firms: { f: {} }, needs: {}, consortia: {} })).toEqual(['overview.step.noNeeds']);
  });

  test('without a scenario the first step is to draft one', () => {
    const [first] = nextSteps(sampleWorkspace(), undefined, today, []);
    expect(first?.target).toEqual({ kind: 'draft' });
  });

  test('a need beyond reach leads to that need, by name if it is the only one', () => {
    const workspace = tinyWorkspace({ ...good, needs: { ...good.needs, far: { asks: [['B', 4, 1]] } } });
    const step = stepsOf(workspace).find(({ sentence }) => sentence.key === 'overview.step.beyondReachOne');
    expect(step?.target).toEqual({ kind: 'need', id: 'far' });
  });

  test('what blocks planning in the lists leads to the page about them, unless another step tells of it', () => {
    const licence = tinyWorkspace({
      ...good,
      firms: { ...good.firms, h: { levels: { A: 1 }, licence: false, capacity: 0 } },
    });
    const step = stepsOf(licence).find(({ target }) => target.kind === 'quality');
    expect(step).toMatchObject({ sentence: { key: 'overview.step.blocking', params: { count: 2 } }, isPressing: true });
    const told = tinyWorkspace({
      ...good,
      firms: { ...good.firms, h: {} },
      needs: { ...good.needs, far: { asks: [] } },
    });
    expect(stepsOf(told).map(({ target }) => target.kind)).not.toContain('quality');
  });

  test('broken rules lead to the consortium, with the sentence of the rule if it is the only one', () => {
    const workspace = tinyWorkspace({ ...good, ties: [['conflict', 'f', 'g']] });
    expect(stepsOf(workspace)[0]).toMatchObject({
      sentence: { key: expect.stringMatching(/^rules\.conflict/) },
      target: { kind: 'consortium', id: 'c' },
      isPressing: true,
    });
  });

  test('empty consortia, unserved needs, firms without a place and single suppliers are named', () => {
    expect(keysOf({ ...good, consortia: { c: { needs: ['n'] } } })).toContain('overview.step.emptyConsortia');
    expect(keysOf({ ...good, needs: { ...good.needs, m: { asks: [['A', 1, 1]] } } })).toContain(
      'overview.step.unserved',
    );
    expect(keysOf({ ...good, firms: { ...good.firms, h: { levels: { A: 1 } } } })).toContain('overview.step.unplaced');
    expect(keysOf({ ...good, firms: { ...good.firms, h: { levels: { A: 1 }, capacity: 0 } } })).not.toContain(
      'overview.step.unplaced',
    );
    expect(keysOf({ ...good, consortia: { c: { needs: ['n'], members: ['f:lead'] } } })).toContain(
      'overview.step.single',
    );
  });

  test('a need that is due soon and has a gap is named, one that is due later is not', () => {
    const workspace = tinyWorkspace({ ...good, needs: { n: { asks: [['A', 5, 1]] } } });
    const due = (deadline: string) =>
      stepsOf(
        workspaceSchema.parse({ ...workspace, needs: workspace.needs.map((need) => ({ ...need, deadline })) }),
      ).map(({ sentence }) => sentence.key);
    expect(due('2026-12-10')).toContain('overview.step.soonWithGap');
    expect(due('2027-06-10')).not.toContain('overview.step.soonWithGap');
  });

  test('never more than five, what is pressing first', () => {
    const bare = tinyWorkspace({
      firms: { f: { levels: {} }, g: { levels: { A: 1 } }, h: { levels: { A: 2 } } },
      needs: {
        n: {
          asks: [
            ['A', 2, 1],
            ['B', 1, 1],
          ],
        },
        m: { asks: [] },
        o: { asks: [['A', 1, 1]] },
        p: { asks: [['A', 1, 1]] },
      },
      ties: [['conflict', 'g', 'h']],
      consortia: { c: { needs: ['n'], members: ['g:lead', 'h'] }, d: { needs: ['o'] } },
    });
    const steps = stepsOf(bare);
    expect(steps).toHaveLength(5);
    const order = steps.map(({ isPressing }) => isPressing);
    expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
  });
});
