/** What a plan respects: pins, bans, what is not selected, the seed; and what it says of consortia that it could not form. */
import { describe, expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { planReportSchema } from '../../../shared/model/planReport';
import { draftScenario } from '../../../shared/planning/draft';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan } from '../../../shared/planning/outcome';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { planned } from '../../helpers/planning';
import { consortiumId, onlyScenario, scenarioId, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

/** Two consortia that want A; `big` may lead, `one` and `two` are small. */
const city: TinyCity = {
  firms: {
    big: { levels: { A: 4 } },
    vast: { levels: { A: 3 } },
    one: { size: 'small', levels: { A: 3 } },
    two: { size: 'small', levels: { A: 5 } },
  },
  needs: { n: { asks: [['A', 2, 5]], priority: 3 }, m: { asks: [['A', 2, 4]], priority: 2 } },
  consortia: { k: { needs: ['n'] }, l: { needs: ['m'] } },
  policy: { minMembers: 2, maxMembers: 3, minLarge: 1, minSmall: 1 },
};

function planCity(changes: Partial<TinyCity>, options: Parameters<typeof planned>[2] = {}) {
  const workspace = tinyWorkspace({ ...city, ...changes });
  const { outcome } = planned(workspace, onlyScenario(workspace), options);
  const firmsIn = (id: string) =>
    (outcome.consortia.find((one) => one.id === id)?.members ?? []).map(({ firmId, role }) => `${firmId}:${role}`);
  return { outcome, report: outcome.report, firmsIn };
}

const withConsortia = (consortia: TinyCity['consortia']): Partial<TinyCity> => ({ consortia });

describe('a plan', () => {
  test('keeps a pinned member with its pinned role, though a better one is there', () => {
    const { firmsIn } = planCity(
      withConsortia({ k: { needs: ['n'], members: ['one:supplier!'] }, l: { needs: ['m'] } }),
    );
    expect(firmsIn('k')).toContain('one:supplier');
  });

  test('leaves a pinned lead in the lead', () => {
    const { firmsIn } = planCity(withConsortia({ k: { needs: ['n'], members: ['vast:lead!'] }, l: { needs: ['m'] } }));
    expect(firmsIn('k')[0]).toBe('vast:lead');
  });

  test('takes no banned firm', () => {
    const { firmsIn } = planCity(withConsortia({ k: { needs: ['n'], bans: ['two'] }, l: { needs: ['m'] } }));
    expect(firmsIn('k').join()).not.toContain('two');
    expect(firmsIn('l').join()).toContain('two');
  });

  test('leaves what is not selected as it is, and counts its members against their capacity', () => {
    const { outcome, report, firmsIn } = planCity(
      {
        firms: { ...city.firms, two: { size: 'small', levels: { A: 5 }, capacity: 1 } },
        ...withConsortia({ k: { needs: ['n'] }, l: { needs: ['m'], members: ['big:lead', 'two'] } }),
      },
      { selection: { kind: 'consortia', ids: [consortiumId('k')] } },
    );
    expect(outcome.consortia.map(({ id }) => id)).toEqual(['k']);
    expect(firmsIn('k').join()).not.toContain('two');
    expect(report.score.total).toBeGreaterThan(report.consortia.reduce((sum, one) => sum + one.score, 0));
  });

  test('its lead supplies most of what is asked', () => {
    const { firmsIn } = planCity({
      firms: { ...city.firms, vast: { levels: { A: 3, B: 3 } } },
      needs: {
        ...city.needs,
        n: {
          asks: [
            ['A', 2, 1],
            ['B', 2, 5],
          ],
          priority: 3,
        },
      },
    });
    expect(firmsIn('k')[0]).toBe('vast:lead');
  });
});

describe('a consortium without members', () => {
  test('stays as it is when its pins clash, with the rules that clash; the others are planned', () => {
    const { report, firmsIn } = planCity({
      ties: [['conflict', 'big', 'two']],
      ...withConsortia({ k: { needs: ['n'], members: ['big:lead!', 'two!', 'one'] }, l: { needs: ['m'] } }),
    });
    expect(report.unformed).toMatchObject([{ id: 'k', rules: ['conflict', 'pin'] }]);
    expect(report.unformed[0]?.reason).toContain('تعارض');
    expect(firmsIn('l')).not.toEqual([]);
  });

  test('two consortia that pin one firm beyond its capacity both stay, because of capacity and pins', () => {
    const { report } = planCity({
      firms: { ...city.firms, big: { levels: { A: 4 }, capacity: 1 } },
      ...withConsortia({ k: { needs: ['n'], members: ['big:lead!'] }, l: { needs: ['m'], members: ['big:lead!'] } }),
    });
    expect(report.unformed.map(({ id, rules }) => `${id}: ${rules.join()}`)).toEqual([
      'k: capacity,pin',
      'l: capacity,pin',
    ]);
  });

  test('names the rules that no group can meet', () => {
    const { report } = planCity({
      firms: { one: { size: 'small', levels: { A: 3 } }, two: { size: 'small', levels: { A: 5 } } },
    });
    expect(report.unformed.map(({ id }) => id)).toEqual(['k', 'l']);
    for (const { rules } of report.unformed) expect([['lead'], ['mix']]).toContainEqual(rules);
  });

  test('is not worth forming when every permitted group costs more than it brings', () => {
    const { report } = planCity({
      needs: { n: { asks: [['A', 2, 5]], priority: 3 }, m: { asks: [['A', 3, 1]] } },
      policy: {
        ...city.policy,
        weights: {
          coverage: 1,
          backup: 0,
          strength: 0,
          partners: 0,
          proximity: 0,
          participation: 0,
          load: 0,
          coordination: 40,
        },
      },
    });
    expect(report.score.total).toBe(0);
    expect(report.proven).toBe(true);
    expect(report.unformed.map(({ id, rules }) => [id, rules])).toEqual([
      ['k', []],
      ['l', []],
    ]);
  });

  test('without needs says so', () => {
    const { report } = planCity(withConsortia({ k: { needs: [] }, l: { needs: ['m'] } }));
    expect(report.unformed).toMatchObject([{ id: 'k', rules: [] }]);
    expect(report.unformed[0]?.reason).toContain('نیاز');
  });
});

describe('the sample city', () => {
  const workspace = sampleWorkspace();
  const draft = draftScenario(workspace, {
    id: scenarioId,
    name: { fa: 'س' },
    createdAt: '2026-11-24T08:00:00Z',
    per: 'area',
  });
  const first = planned(workspace, draft, { effort: 'quick' });

  test('is planned without a finding, every consortium formed, with a report that fits the file', () => {
    expect(findingsOf(groupingOf(workspace, applyPlan(draft, first.outcome), draft))).toEqual([]);
    expect(first.outcome.report.unformed).toEqual([]);
    expect(planReportSchema.safeParse(JSON.parse(JSON.stringify(first.outcome.report))).success).toBe(true);
  });

  test('gets the same plan from the same seed, and progress that only gets better', () => {
    expect(planned(workspace, draft, { effort: 'quick' }).outcome).toEqual(first.outcome);
    const { progress } = first;
    for (const [index, one] of progress.entries()) {
      expect(one.score).toBeGreaterThanOrEqual(progress[index - 1]?.score ?? -1e9);
      expect(one.bound).toBeLessThanOrEqual(progress[index - 1]?.bound ?? 1e9);
      expect(one.bound).toBeGreaterThanOrEqual(one.score);
      expect(one.proven).toBe(one.bound === one.score);
    }
  });
});
