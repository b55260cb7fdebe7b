/** How far each service area is covered by a plan, in whole numbers, so that "the worst-served area" and "as well as that" are exact. */
import type { AreaId, ConsortiumId } from '../ids';
import { type Grouping, groupingOf } from '../model/grouping';
import { type CriterionId, criterionIds } from '../model/policy';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import type { ChangePrice } from './changePrice';
import { amountIn, type Demand } from './demand';
import { supplyOf } from './figures';
import type { Groups, PlanTerm } from './plan';
import { planModelOf } from './program';

/** covered p×w of all p×w. */
export interface Share {
  readonly covered: number;
  readonly all: number;
}

/** An area with its share. */
export interface AreaShare extends Share {
  readonly areaId: AreaId;
}

/** What an area's importance of 1 counts for in a demand. */
const perImportance = 100;

/** Below zero where `a` is less than `b`; exact. */
export function compareShares(a: Share, b: Share): number {
  return a.covered * b.all - b.covered * a.all;
}

/** The area that is covered least; the first where several are. Undefined where nothing is asked of any. */
export function worstOf<One extends Share>(shares: readonly One[]): One | undefined {
  return shares.reduce<One | undefined>(
    (worst, one) => (worst === undefined || compareShares(one, worst) < 0 ? one : worst),
    undefined,
  );
}

/** Every area of whose consortia something is asked, in the order of the document. */
export function areaShares({ facts, groups }: Grouping, areas: Workspace['areas']): readonly AreaShare[] {
  return areas.flatMap(({ id }) => {
    const asked = groups
      .filter(({ consortium }) => consortium.areaId === id)
      .flatMap((group) =>
        group.requirements.map((requirement) => ({
          importance: requirement.importance,
          isCovered: supplyOf(facts, group, requirement) !== 'gap',
        })),
      );
    const sum = (some: typeof asked) => some.reduce((total, { importance }) => total + importance, 0);
    const all = sum(asked);
    return all === 0 ? [] : [{ areaId: id, covered: sum(asked.filter(({ isCovered }) => isCovered)), all }];
  });
}

/** An area that a plan can cover more or less. */
export interface PlannedArea extends AreaShare {
  /** Its covered importance is that of the consortia that stay as they are. */
  readonly covered: number;
  /** Requirements that some candidate meets, slot by slot, each with its importance as points. */
  readonly terms: readonly (readonly PlanTerm[])[];
}

/** The areas of the planned consortia, with what can be covered in them. */
export function plannedAreas(
  workspace: Workspace,
  scenario: Scenario,
  planned: ReadonlySet<ConsortiumId>,
  before: ChangePrice['from'],
): readonly PlannedArea[] {
  const weights = Object.fromEntries(criterionIds.map((id) => [id, id === 'coverage' ? 1 : 0]));
  const policy = { ...scenario.policy, weights: weights as Record<CriterionId, number> };
  const { slots } = planModelOf(workspace, { ...scenario, policy }, planned, { before });
  const areaOf = new Map(scenario.consortia.map(({ id, areaId }) => [id, areaId]));
  const consortia = scenario.consortia.map((one) => (planned.has(one.id) ? { ...one, members: [] } : one));
  const shares = areaShares(groupingOf(workspace, { ...scenario, consortia }), workspace.areas);
  return shares
    .filter(({ areaId }) => slots.some(({ id }) => areaOf.get(id) === areaId))
    .map((share) => ({
      ...share,
      terms: slots.map(({ id, terms }) => (areaOf.get(id) === share.areaId ? terms : [])),
    }));
}

/** The area's coverage as a demand of at least a share. */
export function areaDemand({ areaId, covered, all, terms }: PlannedArea, share: Share): Demand {
  return {
    name: `area_${areaId}`,
    least: perImportance * Math.ceil((share.covered * all) / share.all),
    constant: perImportance * covered,
    whole: perImportance * all,
    members: terms.map(() => new Map()),
    terms: terms.map((some) => some.map(({ firms, points }) => ({ firms, amount: perImportance * points }))),
  };
}

/** Nothing is covered. */
export const noShare: Share = { covered: 0, all: 1 };

/** The share of the worst-served area under a plan. */
export function worstShareOf(areas: readonly PlannedArea[], groups: Groups): Share | undefined {
  return worstOf(
    areas.map((area) => {
      const demand = areaDemand(area, noShare);
      const amount = groups.reduce((sum, group, slot) => sum + amountIn(demand, slot, group), demand.constant);
      return { areaId: area.areaId, covered: amount / perImportance, all: area.all };
    }),
  );
}

/** The most that the worst-served area could have if every area were planned by itself and nobody were ever busy. */
export function highestWorst(areas: readonly PlannedArea[]): Share | undefined {
  return worstOf(
    areas.map(({ areaId, covered, all, terms }) => ({
      areaId,
      covered: terms.flat().reduce((sum, { points }) => sum + points, covered),
      all,
    })),
  );
}

/** The highest share that an area can have and that is not above a number (0..1), which may be a little too low. */
export function highestShareBelow(areas: readonly PlannedArea[], limit: number): Share | undefined {
  const slack = 1e-4;
  const shares = areas.map(({ all }) => ({ covered: Math.min(all, Math.floor(limit * all + slack)), all }));
  return shares.reduce<Share | undefined>(
    (highest, one) => (highest === undefined || compareShares(one, highest) > 0 ? one : highest),
    undefined,
  );
}
