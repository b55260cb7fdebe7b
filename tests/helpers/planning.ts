/** Plans with the real solver in this process, and the best plan of a tiny city by trying everything. */
import { loadSolver } from '../../electron/planner/highs';
import { criteria } from '../../shared/criteria';
import { consortiumIdSchema, type FirmId } from '../../shared/ids';
import type { Member } from '../../shared/model/consortium';
import type { Firm } from '../../shared/model/firm';
import { groupingOf } from '../../shared/model/grouping';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import type { ChangePrice } from '../../shared/planning/changePrice';
import type { PlanFor } from '../../shared/planning/explain/planFor';
import { findingsOf } from '../../shared/planning/findings';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { plan } from '../../shared/planning/planner';
import { everything } from '../../shared/planning/program';
import { pointsByConsortium, scoreGrouping } from '../../shared/planning/score';
import type { PlanProgress, PlanTask } from '../../shared/planning/task';
import type { PlanMembers } from '../../shared/planning/unlike';
import { done, type Result } from '../../shared/result';
import { mayLead } from '../../shared/rules/lead';
import { isUseful } from '../../shared/rules/useful';

const solver = await loadSolver();

export interface Planned {
  readonly outcome: PlanOutcome;
  readonly progress: readonly PlanProgress[];
  readonly plans: readonly PlanOutcome[];
}

/** Plans everything, unless the options say otherwise; or says why there is no plan. The clock stands still, so that equal work gives equal reports. */
export function planResult(workspace: Workspace, scenario: Scenario, options: Partial<PlanTask> = {}): Result<Planned> {
  const progress: PlanProgress[] = [];
  const plans: PlanOutcome[] = [];
  const task = { workspace, scenario, selection: everything, dataHash: 'sha256-0', app: 'test', ...options };
  const outcome = plan(task, solver, {
    onProgress: (one) => progress.push(one),
    onPlan: (one) => plans.push(one),
    seconds: () => 0,
  });
  return outcome.ok ? done({ outcome: outcome.value, progress, plans }) : outcome;
}

/** The same where there must be a plan. */
export function planned(workspace: Workspace, scenario: Scenario, options: Partial<PlanTask> = {}): Planned {
  const result = planResult(workspace, scenario, options);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Plans for an explanation, in this process and with little effort. */
export const planForTests: PlanFor = async ({ workspace, scenario, ...wanted }) => {
  const result = planResult(workspace, scenario, { effort: 'quick', ...wanted });
  return result.ok ? done(result.value.outcome) : result;
};

/** Scenario with the members of some consortia replaced. */
export function withMembers(scenario: Scenario, members: ReadonlyMap<string, readonly Member[]>): Scenario {
  return {
    ...scenario,
    consortia: scenario.consortia.map((one) => ({ ...one, members: members.get(one.id) ?? one.members })),
  };
}

/** Every set of firms that are useful, pinned or may stay, for one consortium, with each possible lead. */
function groupsFor(
  workspace: Workspace,
  scenario: Scenario,
  id: string,
  staying: ReadonlySet<FirmId>,
): readonly (readonly Member[])[] {
  const grouping = groupingOf(workspace, scenario);
  const group = grouping.groups.find((one) => one.consortium.id === id);
  if (group === undefined) throw new Error(`No consortium ${id}`);
  const pins = group.consortium.members.filter(({ pinned }) => pinned === true);
  const pinned = new Set<FirmId>(pins.map(({ firmId }) => firmId));
  const mayCome = (firm: Firm) => staying.has(firm.id) || isUseful(grouping.facts, firm, group);
  const others = workspace.firms.filter((firm) => !pinned.has(firm.id) && mayCome(firm));
  const sets = others.reduce<(typeof others)[]>((all, firm) => all.flatMap((set) => [set, [...set, firm]]), [[]]);
  return sets.flatMap((set): readonly (readonly Member[])[] => {
    const members = [...pins, ...set.map((firm): Member => ({ firmId: firm.id, role: 'partner' }))];
    const leads = set.filter((firm) => mayLead(firm, scenario.policy));
    const led = leads.map(({ id: lead }) =>
      members.map((one): Member => (one.firmId === lead ? { ...one, role: 'lead' } : one)),
    );
    return [members, ...led];
  });
}

/** A permitted group of one consortium, whatever the others do. */
interface Choice {
  readonly members: readonly Member[];
  /** Points of the group itself, less the price of its changes. */
  readonly points: number;
}

/** Every group of a consortium that breaks no rule by itself, each set of firms once: points do not depend on who leads. */
function choicesFor(workspace: Workspace, scenario: Scenario, id: string, change?: ChangePrice): readonly Choice[] {
  const alone = new Map(scenario.consortia.map((one) => [one.id as string, [] as readonly Member[]]));
  const before = new Set(change?.from.find((one) => one.id === id)?.members.map(({ firmId }) => firmId));
  const bySet = new Map<string, Choice>();
  for (const members of groupsFor(workspace, scenario, id, before)) {
    const grouping = groupingOf(workspace, withMembers(scenario, new Map(alone).set(id, members)), scenario);
    if (findingsOf(grouping).some((finding) => finding.consortiumId === id)) continue;
    const kept = members.filter(({ firmId }) => before.has(firmId)).length;
    const price = (change?.points ?? 0) * (before.size + members.length - 2 * kept);
    const own = pointsByConsortium(scoreGrouping(grouping)).get(consortiumIdSchema.parse(id)) ?? 0;
    bySet.set(members.map(({ firmId }) => firmId).join(' '), { members, points: own - price });
  }
  return [...bySet.values()];
}

/** What a firm brings by the number of its consortia. */
function firmPointsOf(workspace: Workspace, { policy, consortia }: Scenario): ReadonlyMap<FirmId, readonly number[]> {
  const ofFirm = criteria.filter((criterion) => criterion.scope === 'firm');
  const points = (firm: FirmId, load: number) =>
    ofFirm.flatMap((criterion) => criterion.matches(firm, load, policy)).reduce((sum, match) => sum + match.points, 0);
  const loads = [0, ...consortia.keys()].map((_, load) => load);
  return new Map(workspace.firms.map(({ id }) => [id, loads.map((load) => points(id, load))]));
}

/** What a trial of all plans is told. */
export interface Trial {
  readonly change?: ChangePrice;
  /** Plans for which it says no are left out. */
  readonly isAllowed?: (plan: PlanMembers) => boolean;
  /** What comes before the points: the higher, the better. */
  readonly first?: (plan: PlanMembers) => number;
}

export interface TriedPlan {
  readonly points: number;
  readonly plan: PlanMembers;
  readonly first: number;
}

function isBetter(tried: TriedPlan, best: TriedPlan | undefined): boolean {
  if (best === undefined || tried.first !== best.first) return best === undefined || tried.first > best.first;
  return tried.points > best.points;
}

/**
 * The plan with the highest score (less the price of changes) of all that break no rule: all are tried. Undefined if there is none. The best
 * is judged once more as a whole.
 */
export function bestPlanByTrying(
  workspace: Workspace,
  scenario: Scenario,
  { change, isAllowed = () => true, first }: Trial = {},
): TriedPlan | undefined {
  const choices = scenario.consortia.map(({ id }) => ({ id, groups: choicesFor(workspace, scenario, id, change) }));
  const firmPoints = firmPointsOf(workspace, scenario);
  const capacity = new Map(workspace.firms.map((firm) => [firm.id, firm.capacity]));
  const load = new Map<FirmId, number>(workspace.firms.map(({ id }) => [id, 0]));
  const loadOf = (id: FirmId) => load.get(id) ?? 0;
  const chosen: Choice[] = [];
  let best: TriedPlan | undefined;
  const tryAll = (points: number): void => {
    const choice = choices[chosen.length];
    if (choice === undefined) {
      const ofFirms = [...firmPoints].reduce((sum, [id, byLoad]) => sum + (byLoad[loadOf(id)] ?? 0), 0);
      if (first === undefined && best !== undefined && points + ofFirms <= best.points) return;
      const plan = choices.map(({ id }, index) => ({ id, members: chosen[index]?.members ?? [] }));
      const tried = { points: points + ofFirms, plan, first: first?.(plan) ?? 0 };
      if (isBetter(tried, best) && isAllowed(plan)) best = tried;
      return;
    }
    for (const group of choice.groups) {
      if (group.members.some(({ firmId }) => loadOf(firmId) >= (capacity.get(firmId) ?? 0))) continue;
      for (const { firmId } of group.members) load.set(firmId, loadOf(firmId) + 1);
      chosen.push(group);
      tryAll(points + group.points);
      chosen.pop();
      for (const { firmId } of group.members) load.set(firmId, loadOf(firmId) - 1);
    }
  };
  tryAll(0);
  if (best === undefined) return undefined;
  const members = new Map(best.plan.map((one) => [one.id as string, one.members]));
  const whole = groupingOf(workspace, withMembers(scenario, members), scenario);
  if (findingsOf(whole).length > 0) throw new Error('the best plan by trying breaks a rule');
  if (change === undefined && scoreGrouping(whole).total !== best.points) throw new Error('the trial counts wrongly');
  return best;
}

/** The points of that plan. */
export function bestScoreByTrying(workspace: Workspace, scenario: Scenario, change?: ChangePrice): number | undefined {
  return bestPlanByTrying(workspace, scenario, change === undefined ? {} : { change })?.points;
}
