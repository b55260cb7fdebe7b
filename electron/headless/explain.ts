/** `peyvand explain`: why a plan is as it is, as facts for programs and as sentences for people. Nothing is written. */
import { scenarioIdSchema } from '../../shared/ids';
import { type Language, languages } from '../../shared/language/language';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { draftScenario } from '../../shared/planning/draft';
import type { PlanFor } from '../../shared/planning/explain/planFor';
import { everything } from '../../shared/planning/program';
import { done, type Result, refuse } from '../../shared/result';
import { startPlan } from '../planner/host';
import { limitsOf, type PlanLimits } from './planLimits';
import { type Asked, type QuestionName, questionNames, questions } from './questions';
import { namedConsortium, namedOrLast } from './scenarioChoice';
import { spoken } from './spoken';
import type { Answer, Verb, Words } from './verb';
import { appVersion } from './version';
import { choiceOption, pathOf, requiredOption, textOption, wrongUsage } from './words';
import { readWorkspace, tools } from './workspaceFile';

interface Wish {
  readonly question: QuestionName;
  readonly language: Language | undefined;
  readonly planFor: PlanFor;
}

function wishOf(words: Words): Result<Wish> {
  const value = words.positionals[1] ?? '';
  const question = questionNames.find((name) => name === value);
  if (question === undefined) {
    const params = { option: 'explain', value, choices: questionNames.join(' | ') };
    return wrongUsage(sentence('headless.usage.choice', params));
  }
  const language = choiceOption(words, 'language', languages);
  if (!language.ok) return language;
  const limits = limitsOf(words);
  return limits.ok ? done({ question, language: language.value, planFor: plansWith(limits.value) }) : limits;
}

/** Plans for an explanation, each with the same limits. */
function plansWith(limits: PlanLimits): PlanFor {
  return (wanted) => startPlan({ ...wanted, selection: everything, app: appVersion, ...limits }).done;
}

/** The firm and the consortium that the question needs, found by their ids. */
function subjectsOf(
  words: Words,
  { question }: Wish,
  workspace: Workspace,
  scenario: Scenario,
): Result<Pick<Asked, 'firm' | 'consortium'>> {
  let subjects: Pick<Asked, 'firm' | 'consortium'> = {};
  const { needs, takes } = questions[question];
  for (const need of [...needs, ...takes.filter((one) => textOption(words, one) !== undefined)]) {
    const id = requiredOption(words, need);
    if (!id.ok) return id;
    if (need === 'firm') {
      const firm = workspace.firms.find((one) => one.id === id.value);
      if (firm === undefined) return refuse('no-firm', both(sentence('headless.refused.noFirm', { id: id.value })));
      subjects = { ...subjects, firm };
    } else {
      const consortium = namedConsortium(scenario, id.value);
      if (!consortium.ok) return consortium;
      subjects = { ...subjects, consortium: consortium.value };
    }
  }
  return done(subjects);
}

/** The named scenario, else the last; gaps are known before there is any, hence they are told of a draft. */
function scenarioFor(words: Words, { question }: Wish, workspace: Workspace): Result<Scenario> {
  const id = textOption(words, 'scenario');
  if (question !== 'gaps' || id !== undefined || workspace.scenarios.length > 0) return namedOrLast(workspace, id);
  const name = both(sentence('shell.scenarioName', { number: 1 }));
  return done(
    draftScenario(workspace, { id: scenarioIdSchema.parse('s1'), name, createdAt: tools.now(), per: 'need' }),
  );
}

async function answerTo(words: Words, wish: Wish, workspace: Workspace, scenario: Scenario): Promise<Result<Answer>> {
  const subjects = subjectsOf(words, wish, workspace, scenario);
  if (!subjects.ok) return subjects;
  const explained = await questions[wish.question].answer({
    workspace,
    scenario,
    planFor: wish.planFor,
    ...subjects.value,
  });
  if (!explained.ok) return explained;
  const { facts, lines } = explained.value;
  const said = lines.map(both);
  return done({
    json: { question: wish.question, scenarioId: scenario.id, ...spoken(facts), sentences: said },
    lines,
    ...(wish.language === undefined ? {} : { language: wish.language }),
  });
}

export const explain: Verb = {
  name: 'explain',
  usage: `FILE ${questionNames.join('|')} [--firm ID] [--consortium ID] [--scenario ID]
               [--effort quick|normal|thorough] [--max-seconds N] [--language fa|en] [--json]`,
  summary: 'headless.summary.explain',
  options: {
    firm: { type: 'string' },
    consortium: { type: 'string' },
    scenario: { type: 'string' },
    language: { type: 'string' },
    effort: { type: 'string' },
    'max-seconds': { type: 'string' },
  },
  positionals: 2,
  async run(words, { cwd }) {
    const wish = wishOf(words);
    if (!wish.ok) return wish;
    const saved = await readWorkspace(pathOf(cwd, words.positionals[0] ?? ''));
    if (!saved.ok) return saved;
    const { workspace } = saved.value;
    const scenario = scenarioFor(words, wish.value, workspace);
    return scenario.ok ? answerTo(words, wish.value, workspace, scenario.value) : scenario;
  },
};
