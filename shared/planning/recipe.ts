/** What a task asks for beside data and policy, as its plan's provenance keeps it; and that back as a part of a task. */
import type { ConsortiumId } from '../ids';
import { type Sentence, sentence } from '../language/messages/sentence';
import type { Member } from '../model/consortium';
import type { Memberships, PlanRecipe } from '../model/planRecipe';
import type { Scenario } from '../model/scenario';
import type { PlanTask } from './task';
import type { PlanMembers } from './unlike';

function membershipsOf(consortia: PlanMembers): Memberships {
  return consortia
    .filter(({ members }) => members.length > 0)
    .map(({ id, members }) => ({ id, firmIds: members.map(({ firmId }) => firmId) }));
}

function membersOf(memberships: Memberships): PlanMembers {
  return memberships.map(({ id, firmIds }) => ({
    id,
    members: firmIds.map((firmId): Member => ({ firmId, role: 'partner' })),
  }));
}

/** The recipe of a task of which these consortia are planned: those selected whose pins can hold. */
export function recipeOf(task: PlanTask, planned: ReadonlySet<ConsortiumId>): PlanRecipe {
  const { scenario, selection, effort = scenario.policy.effort, maxSeconds, earlier, change, unlike, balance } = task;
  const kept = membershipsOf(scenario.consortia.filter(({ id }) => !planned.has(id)));
  return {
    selection,
    effort,
    ...(maxSeconds === undefined ? {} : { maxSeconds }),
    ...(earlier === undefined ? {} : { earlier: true }),
    ...(kept.length === 0 ? {} : { kept }),
    ...(unlike === undefined ? {} : { unlike: unlike.plans.map(membershipsOf) }),
    ...(balance === undefined ? {} : { balance }),
    ...(change === undefined ? {} : { change: { ...change, from: membershipsOf(change.from) } }),
  };
}

/** The task's part that a recipe says. */
export type RecipeTask = Pick<PlanTask, 'selection' | 'effort' | 'maxSeconds' | 'change' | 'unlike' | 'balance'>;

/** What a recipe asks the planner for; an earlier plan that it began from is not kept. */
export function taskOfRecipe({ selection, effort, maxSeconds, change, unlike, balance }: PlanRecipe): RecipeTask {
  return {
    selection,
    effort,
    ...(maxSeconds === undefined ? {} : { maxSeconds }),
    ...(unlike === undefined ? {} : { unlike: { plans: unlike.map(membersOf) } }),
    ...(balance === undefined ? {} : { balance }),
    ...(change === undefined ? {} : { change: { ...change, from: membersOf(change.from) } }),
  };
}

/** The scenario with the members that consortia had which were not planned. A firm that is there still keeps its role and its pin. */
export function withKept(scenario: Scenario, { kept = [] }: PlanRecipe): Scenario {
  const recorded = new Map(membersOf(kept).map(({ id, members }) => [id, members]));
  const consortia = scenario.consortia.map((one) => {
    const members = recorded.get(one.id);
    if (members === undefined) return one;
    const now = new Map(one.members.map((member) => [member.firmId, member]));
    return { ...one, members: members.map((member) => now.get(member.firmId) ?? member) };
  });
  return { ...scenario, consortia };
}

/** Under what conditions a plan was looked for: what its report calls proven is so among the plans that meet them. */
export function conditionsOf({ change, unlike, balance }: PlanRecipe): readonly Sentence[] {
  const cap = balance?.maxLoadDifference;
  return [
    ...(change?.most === undefined ? [] : [sentence('plans.condition.most', { most: change.most })]),
    ...(change !== undefined && change.points > 0 ? [sentence('plans.condition.price', { price: change.points })] : []),
    ...(unlike === undefined ? [] : [sentence('plans.condition.unlike', { count: unlike.length })]),
    ...(balance?.areas === true ? [sentence('plans.condition.areas')] : []),
    ...(cap === undefined ? [] : [sentence('plans.condition.loads', { most: 1 + cap })]),
  ];
}
