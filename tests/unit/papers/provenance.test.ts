/** What a proposal says of how its members were chosen: by whom, with which proof, and what has changed since. */
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../helpers/paperSections';
import { issued, paperOf, plainCity, plannedCity } from '../../helpers/papers';

describe('the provenance', () => {
  test('says that members without a plan were chosen by hand', () => {
    expect(wordsIn(paperOf(plainCity(), 'fa'), 'provenance')).toContain('این ترکیب دستی است');
  });

  test('names solver, seed and fingerprint of a plan, and calls it best only when that is proven', () => {
    const proven = wordsIn(paperOf(plannedCity(), 'en'), 'provenance');
    expect(proven).toContain('Proven to be the best');
    for (const word of ['HiGHS 1.15.3', issued.dataHash, '93,785']) expect(proven).toContain(word);
    const open = wordsIn(paperOf(plannedCity({ proven: false, gap: 0.004 }), 'en'), 'provenance');
    expect(open).toContain('Not proven to be the best; at most 0.4% below');
    expect(open).not.toContain('Proven to be the best');
  });

  test('names the conditions under which the plan was looked for', () => {
    const { scenario, ...city } = plannedCity();
    const plan = scenario.lastPlan;
    if (plan === undefined) throw new Error('no plan');
    const change = { from: [], points: 0, most: 3 };
    const balance = { areas: true, maxLoadDifference: 1 } as const;
    const recipe = { selection: { kind: 'all' }, effort: 'normal', change, unlike: [[]], balance } as const;
    const provenance = { ...plan.provenance, recipe };
    const words = wordsIn(
      paperOf({ ...city, scenario: { ...scenario, lastPlan: { ...plan, provenance } } }, 'en'),
      'provenance',
    );
    for (const word of [
      '3 memberships changed',
      '1 other plan',
      'worst-served area first',
      '2 consortia for each firm',
    ]) {
      expect(words).toContain(word);
    }
    expect(wordsIn(paperOf(plannedCity(), 'en'), 'provenance')).not.toContain('On condition of');
  });

  test('says that the members changed after the plan', () => {
    const { scenario, ...city } = plannedCity();
    const [first, ...others] = scenario.consortia;
    const fewer = { ...scenario, consortia: [{ ...first, members: first?.members.slice(1) }, ...others] };
    const changed = paperOf({ ...city, scenario: fewer as typeof scenario }, 'fa');
    expect(wordsIn(changed, 'provenance')).toContain('پس از آخرین برنامه‌ریزی، اعضا یا نقش‌ها تغییر کرده‌اند');
  });

  test('says that data or policy changed after the plan', () => {
    const { scenario, ...city } = plannedCity();
    const plan = scenario.lastPlan;
    if (plan === undefined) throw new Error('no plan');
    const provenance = { ...plan.provenance, dataHash: 'sha256-old', policy: { ...scenario.policy, minLarge: 2 } };
    const words = wordsIn(
      paperOf({ ...city, scenario: { ...scenario, lastPlan: { ...plan, provenance } } }, 'fa'),
      'provenance',
    );
    expect(words).toContain('داده‌ها پس از آخرین برنامه‌ریزی تغییر کرده است');
    expect(words).toContain('سیاست دفتر پس از آخرین برنامه‌ریزی تغییر کرده است');
  });
});
