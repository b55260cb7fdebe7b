/** The questions that `peyvand explain` answers: each from the explanation of the same name, as facts and as lines. */
import { both } from '../../shared/language/messages/say';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import type { Consortium } from '../../shared/model/consortium';
import type { Firm } from '../../shared/model/firm';
import { groupingOf } from '../../shared/model/grouping';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { clashes, clashLines } from '../../shared/planning/explain/clash';
import { diffLines } from '../../shared/planning/explain/diffLines';
import { fairness, fairnessLines } from '../../shared/planning/explain/fairness';
import { beforePlanning, explainGaps, gapLines } from '../../shared/planning/explain/gaps';
import type { PlanFor } from '../../shared/planning/explain/planFor';
import { priceOfMember } from '../../shared/planning/explain/price';
import { regret } from '../../shared/planning/explain/regret';
import { bestReplacement } from '../../shared/planning/explain/replacement';
import { why, whyLines } from '../../shared/planning/explain/why';
import { whyNot, whyNotLines } from '../../shared/planning/explain/whyNot';
import { repair, withdraw, withdrawLines } from '../../shared/planning/explain/withdraw';
import { done, type Result, refuse } from '../../shared/result';
import { loadSolver } from '../planner/highs';

/** What a question is about; firm and consortium are there where the question needs them. */
export interface Asked {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly planFor: PlanFor;
  readonly firm?: Firm;
  readonly consortium?: Consortium;
}

export interface Explained {
  readonly facts: object;
  readonly lines: readonly Sentence[];
}

type Subject = 'firm' | 'consortium';

/** An asked question with the subjects it needs. */
type About<Needed extends Subject> = Asked & Required<Pick<Asked, Needed>>;

interface Question {
  readonly needs: readonly Subject[];
  /** What it may be about besides. */
  readonly takes: readonly Subject[];
  answer(asked: Asked): Promise<Result<Explained>>;
}

/** Whoever asks has been made to name what the question needs. */
function question<const Needed extends Subject>(
  needs: readonly Needed[],
  answer: (asked: About<Needed>) => Result<Explained> | Promise<Result<Explained>>,
  takes: readonly Subject[] = [],
): Question {
  return { needs, takes, answer: async (asked) => answer(asked as About<Needed>) };
}

function answerWhy({ workspace, scenario, firm, consortium }: About<Subject>): Result<Explained> {
  const grouping = groupingOf(workspace, scenario);
  const answer = why(grouping, firm.id, consortium.id);
  if (answer === undefined) {
    const names = { firm: firm.name, consortium: consortium.name };
    return refuse('not-member', both(sentence('headless.refused.notMember', names)));
  }
  const replacement = bestReplacement(grouping, firm.id, consortium.id);
  const last = replacement?.sentence ?? sentence('explain.why.noReplacement');
  const facts = replacement === undefined ? answer : { ...answer, replacement };
  return done({ facts, lines: [...whyLines(grouping, answer), last] });
}

async function answerWhyNot(asked: About<Subject>): Promise<Result<Explained>> {
  const { workspace, scenario, firm, consortium, planFor } = asked;
  const grouping = groupingOf(workspace, scenario);
  const answer = whyNot(grouping, firm.id, consortium.id);
  const price = await priceOfMember(workspace, scenario, { firmId: firm.id, consortiumId: consortium.id }, planFor);
  if (!price.ok) return price;
  const lines = [...whyNotLines(grouping, answer), price.value.summary];
  return done({ facts: { ...answer, price: price.value }, lines });
}

async function answerWithdraw({ workspace, scenario, firm, planFor }: About<'firm'>): Promise<Result<Explained>> {
  const answer = withdraw(workspace, scenario, firm.id);
  const repaired = await repair(workspace, scenario, firm.id, planFor);
  if (!repaired.ok) return repaired;
  const { outcome, ...facts } = repaired.value;
  const changes = diffLines(groupingOf(workspace, scenario), facts.diff);
  return done({
    facts: { ...answer, repair: { ...facts, plan: outcome.report } },
    lines: [...withdrawLines(answer, repaired.value), ...changes],
  });
}

async function answerRegret({ workspace, scenario, planFor }: Asked): Promise<Result<Explained>> {
  const planned = await planFor({ workspace, scenario });
  if (!planned.ok) return planned;
  const answer = regret(workspace, scenario, planned.value);
  return done({ facts: answer, lines: [answer.summary, ...diffLines(groupingOf(workspace, scenario), answer.diff)] });
}

/** With a consortium: what stands in the way of forming it; else whether all pins can hold. */
async function answerClash({ workspace, scenario, consortium, planFor }: Asked): Promise<Result<Explained>> {
  const toForm = new Set(consortium === undefined ? [] : [consortium.id]);
  const found = await clashes({ solver: await loadSolver(), planFor }, { workspace, scenario }, toForm);
  return done({ facts: { clashes: found }, lines: clashLines(found) });
}

function answerGaps({ workspace, scenario }: Asked): Result<Explained> {
  const [before, now] = [beforePlanning(scenario), scenario].map((one) => explainGaps(workspace, one));
  return done({ facts: { before, now }, lines: gapLines(before ?? []) });
}

function answerFairness({ workspace, scenario }: Asked): Result<Explained> {
  const answer = fairness(groupingOf(workspace, scenario));
  return done({ facts: answer, lines: fairnessLines(answer) });
}

export const questions = {
  why: question(['firm', 'consortium'], answerWhy),
  whynot: question(['firm', 'consortium'], answerWhyNot),
  withdraw: question(['firm'], answerWithdraw),
  regret: question([], answerRegret),
  clash: question([], answerClash, ['consortium']),
  gaps: question([], answerGaps),
  fairness: question([], answerFairness),
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof questions;
export const questionNames = Object.keys(questions) as readonly QuestionName[];
