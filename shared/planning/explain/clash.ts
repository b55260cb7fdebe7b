/** Clash: rules, pins and bans that cannot all hold, as a smallest set of them by name, and the cheapest way out. */
import type { ConsortiumId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import { groupingOf } from '../../model/grouping';
import { canHold, smallestSubset } from '../clash';
import { planModelOf } from '../program';
import type { MipSolver } from '../solver';
import { type ClashElement, elementsOf, onlyRowsOf, sayElement } from './clashElements';
import type { PlanFor } from './planFor';
import { afterStep, type Case, type Step, sayStep, waysOut } from './relaxation';

export interface Relaxation {
  readonly step: Step;
  /** After it everything can hold; if not, it settles this clash and leaves another. */
  readonly isEnough: boolean;
  /** Score of the best plan found after it; missing where it is not enough, or no plan could be made. */
  readonly score?: number;
  readonly sentence: Sentence;
}

export interface Clash {
  /** They cannot all hold; without any one of them the others can. */
  readonly elements: readonly (ClashElement & { readonly sentence: Sentence })[];
  /** The cheapest first: those that are enough, by the score after them, then by how much they ask of others. */
  readonly relaxations: readonly Relaxation[];
  readonly summary: Sentence;
}

/** What a clash is looked for with. */
export interface ClashTools {
  readonly solver: MipSolver;
  /** Makes the plans whose scores compare the ways out; without it they are compared by what they ask of others. */
  readonly planFor?: PlanFor;
}

/** The question as it travels to a planner's process. */
export interface ClashTask extends Case {
  /** Consortia that are to be formed even without pins. */
  readonly toForm: readonly ConsortiumId[];
}

type ToForm = ReadonlySet<ConsortiumId>;

/** Only the consortia that must stand: those with pins, and those that are to be formed. The others may stay empty, so they clash with nothing. */
function standing({ workspace, scenario }: Case, toForm: ToForm): Case {
  const consortia = scenario.consortia.filter(
    ({ id, members }) => toForm.has(id) || members.some(({ pinned }) => pinned === true),
  );
  return { workspace, scenario: { ...scenario, consortia } };
}

/** Can these elements all hold, whatever the others say? */
function hold(
  solver: MipSolver,
  { workspace, scenario }: Case,
  toForm: ToForm,
  kept: readonly ClashElement[],
): boolean {
  const all = new Set(scenario.consortia.map(({ id }) => id));
  return canHold(solver, planModelOf(workspace, scenario, all, { isIncluded: onlyRowsOf(kept) }), toForm);
}

function isSound(solver: MipSolver, one: Case, toForm: ToForm): boolean {
  const only = standing(one, toForm);
  return hold(solver, only, toForm, elementsOf(only.workspace, only.scenario));
}

/** A smallest set that clashes; whole consortia are set aside first. */
function smallest(solver: MipSolver, whole: Case, toForm: ToForm): readonly ClashElement[] {
  const only = standing(whole, toForm);
  const within = (consortia: Case['scenario']['consortia']): Case => ({
    workspace: only.workspace,
    scenario: { ...only.scenario, consortia },
  });
  const consortia = smallestSubset(only.scenario.consortia, (kept) => !isSound(solver, within(kept), toForm));
  const few = within(consortia);
  return smallestSubset(elementsOf(few.workspace, few.scenario), (kept) => !hold(solver, few, toForm, kept));
}

/** The first step of each ladder after which the clashing elements can hold. */
function stepsOut(solver: MipSolver, whole: Case, toForm: ToForm, elements: readonly ClashElement[]): readonly Step[] {
  const isEnough = (step: Step) => hold(solver, standing(afterStep(whole, step), toForm), toForm, elements);
  const steps = elements
    .flatMap((element) => waysOut(element, whole.scenario.policy))
    .flatMap((ladder) => ladder.find(isEnough) ?? []);
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

const burden: Readonly<Record<Step['kind'], number>> = {
  role: 0,
  unpin: 1,
  unban: 2,
  release: 3,
  capacity: 4,
  policy: 5,
};

function cheaper(a: Relaxation, b: Relaxation): number {
  const points = (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY);
  return Number(b.isEnough) - Number(a.isEnough) || points || burden[a.step.kind] - burden[b.step.kind];
}

async function relaxationOf(tools: ClashTools, whole: Case, toForm: ToForm, step: Step): Promise<Relaxation> {
  const after = afterStep(whole, step);
  const isEnough = isSound(tools.solver, after, toForm);
  const planned = isEnough ? await tools.planFor?.(after) : undefined;
  const words = sayStep(groupingOf(whole.workspace, whole.scenario), step);
  if (planned?.ok !== true) {
    return {
      step,
      isEnough,
      sentence: sentence(isEnough ? 'explain.relax.enough' : 'explain.relax.part', { step: words }),
    };
  }
  const score = planned.value.report.score.total;
  return { step, isEnough, score, sentence: sentence('explain.relax.scored', { step: words, score }) };
}

async function oneClash(tools: ClashTools, whole: Case, toForm: ToForm): Promise<Clash> {
  const grouping = groupingOf(whole.workspace, whole.scenario);
  const elements = smallest(tools.solver, whole, toForm);
  const named = elements.map((element) => ({ ...element, sentence: sayElement(grouping, element) }));
  const relaxations: Relaxation[] = [];
  for (const step of stepsOut(tools.solver, whole, toForm, elements)) {
    relaxations.push(await relaxationOf(tools, whole, toForm, step));
  }
  const summary = sentence('explain.clash.summary', { elements: named.map((one) => one.sentence) });
  return { elements: named, relaxations: relaxations.sort(cheaper), summary };
}

const mostClashes = 12;

/**
 * The clashes of a scenario, none if its pins can all hold. Where the cheapest way out of the first is not enough, the next is looked for
 * after that step, and so on: all first steps together make everything hold, unless the last clash has none.
 * @param toForm consortia that are to be formed even without pins: asks what stands in their way
 */
export async function clashes(tools: ClashTools, start: Case, toForm: ToForm = new Set()): Promise<readonly Clash[]> {
  const found: Clash[] = [];
  let whole: Case | undefined = start;
  while (whole !== undefined && found.length < mostClashes && !isSound(tools.solver, whole, toForm)) {
    const clash: Clash = await oneClash(tools, whole, toForm);
    found.push(clash);
    const step: Step | undefined = clash.relaxations[0]?.step;
    whole = step && afterStep(whole, step);
  }
  return found;
}

/** The whole answer as lines to copy or print. */
export function clashLines(found: readonly Clash[]): readonly Sentence[] {
  if (found.length === 0) return [sentence('explain.clash.none')];
  return found.flatMap(({ summary, relaxations }) => {
    const [cheapest, ...others] = relaxations.map((one) => one.sentence);
    if (cheapest === undefined) return [summary, sentence('explain.clash.noWay')];
    return [summary, sentence('explain.clash.cheapest', { relaxation: cheapest }), ...others];
  });
}
