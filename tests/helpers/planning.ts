/** Plans with the real solver in this process, and the best plan of a tiny city by trying everything. */
import { loadSolver } from '../../electron/planner/highs';
import type { FirmId } from '../../shared/ids';
import type { Member } from '../../shared/model/consortium';
import { groupingOf } from '../../shared/model/grouping';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { findingsOf } from '../../shared/planning/findings';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { plan } from '../../shared/planning/planner';
import { everything } from '../../shared/planning/program';
import { scoreGrouping } from '../../shared/planning/score';
import type { PlanProgress, PlanTask } from '../../shared/planning/task';
import { mayLead } from '../../shared/rules/lead';
import { isUseful } from '../../shared/rules/useful';

const solver = await loadSolver();

export interface Planned {
  readonly outcome: PlanOutcome;
  readonly progress: readonly PlanProgress[];
  readonly plans: readonly PlanOutcome[];
}

/** Plans everything, unless the options say otherwise. The clock stands still, so that equal work gives equal reports. */
export function planned(workspace: Workspace, scenario: Scenario, options: Partial<PlanTask> = {}): Planned {
  const progress: PlanProgress[] = [];
  const plans: PlanOutcome[] = [];
  const task = { workspace, scenario, selection: everything, dataHash: 'sha256-0', app: 'test', ...options };
  const outcome = plan(task, solver, {
    onProgress: (one) => progress.push(one),
    onPlan: (one) => plans.push(one),
    seconds: () => 0,
  });
  return { outcome, progress, plans };
}

/** Scenario with the members of some consortia replaced. */
export function withMembers(scenario: Scenario, members: ReadonlyMap<string, readonly Member[]>): Scenario {
  return {
    ...scenario,
    consortia: scenario.consortia.map((one) => ({ ...one, members: members.get(one.id) ?? one.members })),
  };
}

/** Every set of useful or pinned firms for one consortium, with each possible lead. */
function groupsFor(workspace: Workspace, scenario: Scenario, id: string): readonly (readonly Member[])[] {
  const grouping = groupingOf(workspace, scenario);
  const group = grouping.groups.find((one) => one.consortium.id === id);
  if (group === undefined) throw new Error(`No consortium ${id}`);
  const pins = group.consortium.members.filter(({ pinned }) => pinned === true);
  const pinned = new Set<FirmId>(pins.map(({ firmId }) => firmId));
  const others = workspace.firms.filter((firm) => !pinned.has(firm.id) && isUseful(grouping.facts, firm, group));
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

/** The highest score of any plan that breaks no rule; undefined if there is none. Points do not depend on who leads. */
export function bestScoreByTrying(workspace: Workspace, scenario: Scenario): number | undefined {
  const choices = scenario.consortia.map(({ id }) => {
    const alone = new Map(scenario.consortia.map((one) => [one.id as string, [] as readonly Member[]]));
    const sound = groupsFor(workspace, scenario, id).filter((members) => {
      const grouping = groupingOf(workspace, withMembers(scenario, new Map(alone).set(id, members)), scenario);
      return findingsOf(grouping).every((finding) => finding.consortiumId !== id);
    });
    const bySet = new Map(sound.map((members) => [members.map(({ firmId }) => firmId).join(' '), members]));
    return { id, groups: [...bySet.values()] };
  });
  let best: number | undefined;
  const tryAll = (index: number, members: ReadonlyMap<string, readonly Member[]>): void => {
    const choice = choices[index];
    if (choice === undefined) {
      const grouping = groupingOf(workspace, withMembers(scenario, members), scenario);
      if (findingsOf(grouping).length === 0) best = Math.max(best ?? -1e9, scoreGrouping(grouping).total);
      return;
    }
    for (const group of choice.groups) tryAll(index + 1, new Map(members).set(choice.id, group));
  };
  tryAll(0, new Map());
  return best;
}
