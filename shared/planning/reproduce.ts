/** Makes a recorded plan again from its recipe, and says whether it is the same; if not, what differs and what has changed since. */
import type { ConsortiumId } from '../ids';
import { both } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import { groupingOf } from '../model/grouping';
import type { PlanRecipe } from '../model/planRecipe';
import type { PlanReport } from '../model/planReport';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import { diffLines } from './explain/diffLines';
import type { PlanOutcome } from './outcome';
import { type PlanDiff, planDiff } from './planDiff';
import { everything } from './program';
import { type RecipeTask, taskOfRecipe, withKept } from './recipe';
import type { PlanTask } from './task';

/** Plans as a recipe says. */
export type PlanRecorded = (
  wanted: Pick<PlanTask, 'workspace' | 'scenario'> & RecipeTask,
) => Promise<Result<PlanOutcome>>;

/** What is other than when the plan was made, or makes that it need not come out the same. */
export interface Circumstance {
  readonly kind: 'data' | 'policy' | 'kept' | 'app' | 'solver' | 'noRecipe' | 'timeLimit' | 'stopped' | 'earlier';
  readonly sentence: Sentence;
}

export interface Difference {
  readonly kind: 'score' | 'members' | 'gone' | 'bound';
  readonly sentence: Sentence;
}

/** What is compared of a plan. */
export interface PlanFacts {
  readonly score: number;
  /** No plan is better, as far as was known. */
  readonly bound: number;
  readonly proven: boolean;
  readonly dataHash: string;
  readonly seed: number;
  readonly app: string;
  readonly solver: string;
}

export interface Reproduction {
  /** The same score and the same members in the same roles. */
  readonly isEqual: boolean;
  /** The recipe gives the same plan at every time and on every machine. */
  readonly isRepeatable: boolean;
  readonly recorded: PlanFacts;
  readonly now: PlanFacts;
  readonly circumstances: readonly Circumstance[];
  readonly differences: readonly Difference[];
  /** From the recorded members to those of the plan made again. */
  readonly diff: PlanDiff;
  /** The answer, then circumstances and differences, line by line. */
  readonly lines: readonly Sentence[];
}

function factsOf({ score, bound, proven, provenance }: PlanReport): PlanFacts {
  const { dataHash, seed, app, solver } = provenance;
  return { score: score.total, bound: Math.floor(bound), proven, dataHash, seed, app, solver };
}

/** The scenario with the members that the report records, among consortia that the plan made again is about. */
function recordedScenario(scenario: Scenario, report: PlanReport, again: ReadonlySet<ConsortiumId>): Scenario {
  const recorded = new Map(report.consortia.map(({ id, members }) => [id, members]));
  const consortia = scenario.consortia.map((one) => {
    const members = recorded.get(one.id) ?? (again.has(one.id) ? [] : one.members);
    return { ...one, members };
  });
  return { ...scenario, consortia };
}

function diffOf(workspace: Workspace, scenario: Scenario, report: PlanReport, outcome: PlanOutcome): PlanDiff {
  const again = new Map(outcome.consortia.map(({ id, members }) => [id, members]));
  const before = recordedScenario(scenario, report, new Set(again.keys()));
  const consortia = scenario.consortia.map((one) => ({ ...one, members: again.get(one.id) ?? one.members }));
  return planDiff(workspace, before, { ...scenario, consortia });
}

/** Memberships and roles that are not the same. */
function countOf({ consortia }: PlanDiff): number {
  return consortia.reduce((sum, { comes, goes, roles }) => sum + comes.length + goes.length + roles.length, 0);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What of the recipe makes the plan depend on more than the data, policy, seed and effort. */
function unrepeatable(recipe: PlanRecipe | undefined): readonly Circumstance[] {
  if (recipe === undefined) return [{ kind: 'noRecipe', sentence: sentence('plans.reproduce.noRecipe') }];
  const { stopped, maxSeconds, earlier } = recipe;
  return [
    ...(stopped === true ? [{ kind: 'stopped', sentence: sentence('plans.reproduce.stopped') } as const] : []),
    ...(maxSeconds === undefined
      ? []
      : [{ kind: 'timeLimit', sentence: sentence('plans.reproduce.timeLimit', { seconds: maxSeconds }) } as const]),
    ...(earlier === true ? [{ kind: 'earlier', sentence: sentence('plans.reproduce.earlier') } as const] : []),
  ];
}

function changedSince(scenario: Scenario, report: PlanReport, now: PlanFacts): readonly Circumstance[] {
  const { dataHash, app, solver, policy, recipe } = report.provenance;
  const change = (kind: 'data' | 'app' | 'solver', before: string, after: string): readonly Circumstance[] =>
    before === after ? [] : [{ kind, sentence: sentence(`plans.reproduce.${kind}`, { recorded: before, now: after }) }];
  const isOtherPolicy = !isSame(policy, scenario.policy);
  const isKept = recipe === undefined || isSame(withKept(scenario, recipe).consortia, scenario.consortia);
  return [
    ...change('data', dataHash, now.dataHash),
    ...(isOtherPolicy ? [{ kind: 'policy', sentence: sentence('plans.reproduce.policy') } as const] : []),
    ...(isKept ? [] : [{ kind: 'kept', sentence: sentence('plans.reproduce.kept') } as const]),
    ...change('app', app, now.app),
    ...change('solver', solver, now.solver),
  ];
}

function differencesOf(recorded: PlanFacts, now: PlanFacts, diff: PlanDiff, gone: number): readonly Difference[] {
  const change = (kind: 'score' | 'bound'): readonly Difference[] =>
    recorded[kind] === now[kind]
      ? []
      : [{ kind, sentence: sentence(`plans.reproduce.${kind}`, { recorded: recorded[kind], now: now[kind] }) }];
  const count = countOf(diff);
  return [
    ...change('score'),
    ...(gone > 0 ? [{ kind: 'gone', sentence: sentence('plans.reproduce.gone', { count: gone }) } as const] : []),
    ...(count > 0 ? [{ kind: 'members', sentence: sentence('plans.reproduce.members', { count }) } as const] : []),
    ...change('bound'),
  ];
}

function answerOf(isEqual: boolean, score: number, isExpected: boolean): readonly Sentence[] {
  if (isEqual) return [sentence('plans.reproduce.equal', { score })];
  const differs = sentence('plans.reproduce.differs');
  return isExpected ? [differs] : [differs, sentence('plans.reproduce.unexpected')];
}

function compare(
  workspace: Workspace,
  scenario: Scenario,
  report: PlanReport,
  outcome: PlanOutcome,
): Omit<Reproduction, 'lines'> {
  const [recorded, now] = [factsOf(report), factsOf(outcome.report)];
  const diff = diffOf(workspace, scenario, report, outcome);
  const known = new Set(scenario.consortia.map(({ id }) => id));
  const gone = report.consortia.filter(({ id }) => !known.has(id)).length;
  const unsure = unrepeatable(report.provenance.recipe);
  const differences = differencesOf(recorded, now, diff, gone);
  return {
    isEqual: differences.every(({ kind }) => kind === 'bound'),
    isRepeatable: unsure.length === 0,
    recorded,
    now,
    circumstances: [...changedSince(scenario, report, now), ...unsure],
    differences,
    diff,
  };
}

/**
 * Plans again what the scenario's last plan records: with its policy, seed, effort, selection and prices, and the data as it is now.
 * @returns a refusal where there is no recorded plan, or where no plan can be made any more
 */
export async function reproduce(
  workspace: Workspace,
  scenario: Scenario,
  planFor: PlanRecorded,
): Promise<Result<Reproduction>> {
  const report = scenario.lastPlan;
  if (report === undefined) {
    return refuse('no-plan', both(sentence('planning.refused.noPlan', { scenario: scenario.name })));
  }
  const { policy, recipe = { selection: everything, effort: policy.effort } } = report.provenance;
  const wanted = { ...withKept(scenario, recipe), policy };
  const planned = await planFor({ workspace, scenario: wanted, ...taskOfRecipe(recipe) });
  if (!planned.ok) return planned;
  const compared = compare(workspace, scenario, report, planned.value);
  const { isEqual, circumstances, differences, diff, now } = compared;
  const changes = circumstances.filter(({ kind }) => kind !== 'policy' && kind !== 'kept');
  const lines = [
    ...answerOf(isEqual, now.score, changes.length > 0),
    ...[...circumstances, ...differences].map((one) => one.sentence),
    ...diffLines(groupingOf(workspace, scenario), diff),
  ];
  return done({ ...compared, lines });
}
