/** Clash: the named set cannot hold, without any one of its elements it can, and the first steps out lead to a plan. Tried by hand, not by the solver. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../../electron/planner/highs';
import type { FirmId } from '../../../shared/ids';
import { say } from '../../../shared/language/messages/say';
import type { Member } from '../../../shared/model/consortium';
import { groupingOf } from '../../../shared/model/grouping';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { findBlocked } from '../../../shared/planning/clash';
import { type Clash, clashes, clashLines } from '../../../shared/planning/explain/clash';
import type { ClashElement } from '../../../shared/planning/explain/clashElements';
import { afterStep } from '../../../shared/planning/explain/relaxation';
import { findingsOf } from '../../../shared/planning/findings';
import { isUseful } from '../../../shared/rules/useful';
import { planForTests, withMembers } from '../../helpers/planning';
import { consortiumId, onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const solver = await loadSolver();

/** A group that somebody might form, with the names of what speaks against it (capacity aside). */
interface Trial {
  readonly firms: readonly FirmId[];
  readonly against: ReadonlySet<string>;
}

const nameOf = (element: ClashElement): string => {
  if (element.kind === 'capacity') return `capacity ${element.firmId}`;
  if (element.kind === 'rule') return `${element.rule} ${element.consortiumId}`;
  return `${element.kind === 'pin' ? 'pin' : 'ban'} ${element.consortiumId} ${element.firmId}`;
};

/** Every group of a consortium with every lead, and what the rules find wrong with it. */
function trialsOf(workspace: Workspace, scenario: Scenario, index: number): readonly Trial[] {
  const consortium = scenario.consortia[index];
  const grouping = groupingOf(workspace, scenario);
  const group = grouping.groups[index];
  if (consortium === undefined || group === undefined) return [];
  const pins = new Map(consortium.members.filter(({ pinned }) => pinned === true).map((one) => [one.firmId, one]));
  const firms = workspace.firms.filter((firm) => pins.has(firm.id) || isUseful(grouping.facts, firm, group));
  const sets = firms.reduce<(typeof firms)[]>((all, firm) => all.flatMap((set) => [set, [...set, firm]]), [[]]);
  const alone = new Map(scenario.consortia.map(({ id }) => [id as string, [] as readonly Member[]]));
  const others = (id: FirmId) => (pins.get(id)?.role === 'supplier' ? 'supplier' : 'partner');
  const led = sets.flatMap((set) =>
    [undefined, ...set].map((lead) =>
      set.map(({ id }): Member => ({ firmId: id, role: id === lead?.id ? 'lead' : others(id) })),
    ),
  );
  const pinnedLeads = [...pins.values()].filter(({ role }) => role === 'lead').map(({ firmId }) => firmId);
  const severalLeads = sets.map((set) =>
    set.map(({ id }): Member => ({ firmId: id, role: pinnedLeads.includes(id) ? 'lead' : others(id) })),
  );
  return [...led, ...severalLeads].map((members) => {
    const formed = groupingOf(workspace, withMembers(scenario, new Map(alone).set(consortium.id, members)), scenario);
    const found = findingsOf(formed).filter((one) => one.consortiumId === consortium.id);
    const against = found.flatMap(({ rule, firmIds }) =>
      rule === 'pin' || rule === 'ban'
        ? firmIds.map((id) => `${rule} ${consortium.id} ${id}`)
        : [`${rule} ${consortium.id}`],
    );
    return { firms: members.map(({ firmId }) => firmId), against: new Set(against) };
  });
}

/** Is there any way to form all consortia with these elements alone? */
function canAllHold(
  workspace: Workspace,
  trials: readonly (readonly Trial[])[],
  elements: readonly ClashElement[],
): boolean {
  const names = new Set(elements.map(nameOf));
  const left = trials.map((list) => list.filter(({ against }) => [...against].every((name) => !names.has(name))));
  const limit = new Map(
    workspace.firms.filter(({ id }) => names.has(`capacity ${id}`)).map((one) => [one.id, one.capacity]),
  );
  const fits = (index: number, load: ReadonlyMap<FirmId, number>): boolean => {
    const list = left[index];
    if (list === undefined) return true;
    return list.some(({ firms }) => {
      const next = new Map(load);
      for (const firm of firms) next.set(firm, (next.get(firm) ?? 0) + 1);
      return firms.every((firm) => (next.get(firm) ?? 0) <= (limit.get(firm) ?? 9)) && fits(index + 1, next);
    });
  };
  return fits(0, new Map());
}

/** Every member is pinned. */
const pinAll = (city: TinyCity): TinyCity => ({
  ...city,
  consortia: Object.fromEntries(
    Object.entries(city.consortia).map(([id, one]) => [
      id,
      { ...one, members: (one.members ?? []).map((m) => `${m}!`) },
    ]),
  ),
});

const blockedIn = (workspace: Workspace, scenario: Scenario) =>
  findBlocked(solver, workspace, scenario, new Set(scenario.consortia.map(({ id }) => id)));

function expectSmallest(workspace: Workspace, scenario: Scenario, { elements }: Clash): void {
  const trials = scenario.consortia.map((_, index) => trialsOf(workspace, scenario, index));
  expect(canAllHold(workspace, trials, elements)).toBe(false);
  for (const element of elements) {
    expect(
      canAllHold(
        workspace,
        trials,
        elements.filter((one) => one !== element),
      ),
    ).toBe(true);
  }
}

describe('clash', () => {
  test('in 100 over-pinned cities the named set cannot hold, and without any one of its elements it can', async () => {
    let met = 0;
    await fc.assert(
      fc.asyncProperty(randomCity(5, 2).map(pinAll), async (city) => {
        const workspace = tinyWorkspace(city);
        const scenario = onlyScenario(workspace);
        const found = await clashes({ solver }, { workspace, scenario });
        expect(found.length > 0).toBe(blockedIn(workspace, scenario).length > 0);
        fc.pre(found[0] !== undefined);
        met += 1;
        if (found[0] !== undefined) expectSmallest(workspace, scenario, found[0]);
        let after = { workspace, scenario };
        for (const [index, { relaxations }] of found.entries()) {
          expect(relaxations[0]?.isEnough).toBe(index === found.length - 1);
          if (relaxations[0] !== undefined) after = afterStep(after, relaxations[0].step);
        }
        expect(blockedIn(after.workspace, after.scenario)).toEqual([]);
      }),
      { numRuns: 100, seed: 12 },
    );
    expect(met).toBeGreaterThanOrEqual(100);
  }, 600_000);

  const city: TinyCity = {
    firms: {
      big: { levels: { A: 4 }, capacity: 1 },
      one: { size: 'small', levels: { A: 3 } },
      two: { size: 'small', levels: { A: 2 } },
    },
    needs: { n: { asks: [['A', 2, 5]], priority: 3 }, m: { asks: [['A', 2, 1]] } },
    consortia: { k: { needs: ['n'], members: ['big:lead!'] }, l: { needs: ['m'], members: ['big:lead!'] } },
    policy: { minMembers: 2, maxMembers: 3, minLarge: 1, minSmall: 1 },
  };

  test('the cheapest way out is the one with the best plan after it', async () => {
    const workspace = tinyWorkspace(city);
    const found = await clashes({ solver, planFor: planForTests }, { workspace, scenario: onlyScenario(workspace) });
    expect(found.map(({ elements }) => elements.map(nameOf))).toEqual([['capacity big', 'pin k big', 'pin l big']]);
    const scores = found[0]?.relaxations.map(({ step, score }) => [step.kind, score ?? 0] as const) ?? [];
    expect(scores.map(([kind]) => kind).sort()).toEqual(['capacity', 'unpin', 'unpin']);
    expect(scores.map(([, score]) => score)).toEqual(scores.map(([, score]) => score).sort((a, b) => b - a));
    const lines = clashLines(found).map((line) => say('fa', line));
    expect(lines[0]).toContain('ظرفیت ۱');
    expect(lines[1]).toContain('کم‌هزینه‌ترین راه');
  });

  test('what stands in the way of forming a consortium without pins is asked by naming it', async () => {
    const none = { one: { size: 'small', levels: { A: 3 } }, two: { size: 'small', levels: { A: 2 } } } as const;
    const workspace = tinyWorkspace({ ...city, firms: none, consortia: { k: { needs: ['n'] } } });
    const whole = { workspace, scenario: onlyScenario(workspace) };
    expect(await clashes({ solver }, whole)).toEqual([]);
    const found = await clashes({ solver }, whole, new Set([consortiumId('k')]));
    expect(found.flatMap(({ elements }) => elements.map(nameOf))).toEqual(['lead k', 'mix k']);
  });
});
