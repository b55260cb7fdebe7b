/** What the firms answered about a scenario: counted for every consortium, then word by word where there are conditions or refusals. */
import { joinClauses } from '../language/clauses';
import { t } from '../language/messages/say';
import { formatMoney } from '../language/money';
import { formatNumber, formatPercent } from '../language/numerals';
import type { Consortium } from '../model/consortium';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { answersIn, countAnswers, type FirmAnswer } from '../planning/answers';
import { firmName } from '../planning/explain/names';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { referencesOf, watermarkOf } from './office';
import type { Block, Paper, Section } from './paper';
import { type ScenarioContext, scenarioContext } from './scenario/context';
import { answersOfAll } from './scenario/standing';

const counters = ['accepted', 'conditional', 'declined', 'waiting', 'outdated'] as const;

type Answers = ReadonlyMap<Consortium['id'], readonly FirmAnswer[]>;

/** Members from whom nothing was heard and nothing is waited for; firms that answered and left are no members. */
function notAskedOf({ id, members }: Consortium, answers: Answers): number {
  const asked = new Set((answers.get(id) ?? []).map(({ firmId }) => firmId));
  return members.filter(({ firmId }) => !asked.has(firmId)).length;
}

function countsOf(consortium: Consortium, answers: Answers, { language }: ScenarioContext): readonly string[] {
  const counts = countAnswers(answers.get(consortium.id) ?? []);
  return [...counters.map((counter) => counts[counter]), notAskedOf(consortium, answers)].map((count) =>
    formatNumber(count, language),
  );
}

function table(context: ScenarioContext): Section {
  const { language, text, workspace, scenario, isOutdated } = context;
  const answers = answersIn(workspace, scenario, isOutdated);
  const all = answersOfAll(context);
  const concerned = scenario.consortia.filter(
    ({ id, members }) => members.length > 0 || (answers.get(id) ?? []).length > 0,
  );
  const rows = concerned.map((consortium) => [text(consortium.name), ...countsOf(consortium, answers, context)]);
  const notAsked = concerned.reduce((sum, consortium) => sum + notAskedOf(consortium, answers), 0);
  return {
    id: 'counts',
    title: t(language, 'reports.answers.counts'),
    blocks: [
      { kind: 'paragraph', text: t(language, 'reports.answers.words') },
      {
        kind: 'table',
        columns: [
          { title: t(language, 'nouns.consortium') },
          ...counters.map((counter) => ({ title: t(language, `reports.answers.${counter}`), kind: 'number' }) as const),
          { title: t(language, 'reports.answers.notAsked'), kind: 'number' },
        ],
        rows,
        total: [
          t(language, 'papers.score.total'),
          ...counters.map((counter) => formatNumber(all[counter], language)),
          formatNumber(notAsked, language),
        ],
      },
    ],
  };
}

/** Everything that a firm said beside its stance. */
function saidBy({ word }: FirmAnswer, { language, workspace }: ScenarioContext): string {
  if (word === undefined) return '—';
  const { conditions, comment, suggestFirm, conflictWith = [] } = word.item;
  const firm = (id: string) => workspace.firms.find((one) => one.id === id)?.name ?? { fa: id };
  const said = [
    ...(conditions?.role === undefined
      ? []
      : [t(language, 'reports.answers.role', { role: t(language, `nouns.role.${conditions.role}`) })]),
    ...(conditions?.sharePercent === undefined
      ? []
      : [t(language, 'reports.answers.share', { share: formatPercent(conditions.sharePercent / 100, language) })]),
    ...(conditions?.budget === undefined
      ? []
      : [
          t(language, 'reports.answers.budget', {
            budget: formatMoney(conditions.budget, language, workspace.office.currency),
          }),
        ]),
    ...(conditions?.timing === undefined ? [] : [conditions.timing]),
    ...(conditions?.text === undefined ? [] : [conditions.text]),
    ...(comment === undefined ? [] : [comment]),
    ...(suggestFirm === undefined ? [] : [t(language, 'reports.answers.suggests', { firm: suggestFirm })]),
    ...(conflictWith.length === 0 ? [] : [t(language, 'reports.answers.conflict', { firms: conflictWith.map(firm) })]),
  ];
  return said.length === 0 ? '—' : joinClauses(said, language);
}

function wordsOf(context: ScenarioContext): Section {
  const { language, text, grouping, workspace, scenario, isOutdated } = context;
  const answers = answersIn(workspace, scenario, isOutdated);
  const blocks = scenario.consortia.flatMap(({ id, name }): readonly Block[] => {
    const own = (answers.get(id) ?? []).filter(({ state }) => state !== 'accepted');
    if (own.length === 0) return [];
    const rows = own.map((answer) => [
      text(firmName(grouping.facts, answer.firmId)),
      t(language, `reports.answers.${answer.state}`),
      saidBy(answer, context),
    ]);
    return [
      { kind: 'heading', text: text(name) },
      {
        kind: 'table',
        columns: [
          { title: t(language, 'nouns.firm') },
          { title: t(language, 'papers.coverage.supply'), kind: 'narrow' },
          { title: t(language, 'reports.answers.said') },
        ],
        rows,
      },
    ];
  });
  const none: Block = { kind: 'paragraph', text: t(language, 'reports.answers.nothingOpen') };
  return { id: 'words', title: t(language, 'reports.answers.open'), blocks: blocks.length === 0 ? [none] : blocks };
}

/** The summary of all answers. */
export function answersOf(workspace: Workspace, scenario: Scenario, options: ScenarioPaperOptions): Paper {
  const context = scenarioContext(workspace, scenario, options);
  const { language, text } = context;
  const title = t(language, 'reports.answers.paper', { scenario: scenario.name });
  const answers = answersIn(workspace, scenario, options.isOutdated);
  return {
    kind: 'answers',
    language,
    title,
    subtitle: text(workspace.title),
    subject: t(language, 'papers.subject'),
    author: text(workspace.office.organisation),
    date: options.today,
    fileName: title,
    ...watermarkOf(scenario, language),
    references: referencesOf(scenario, options),
    sections: [table(context), wordsOf(context)],
    attachment: {
      fileName: 'answers.json',
      description: t(language, 'reports.attachment'),
      contents: {
        format: 'peyvand-answers',
        version: 1,
        scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
        consortia: [...answers].map(([id, own]) => ({
          id,
          answers: own.map(({ firmId, state, word }) => ({ firmId, state, item: word?.item })),
        })),
      },
    },
  };
}
