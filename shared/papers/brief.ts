/** The brief for the deputy mayor: a scenario on exactly one page, with room for what is ordered. */
import { t } from '../language/messages/say';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { briefAreas } from './brief/areas';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { short } from './measure/short';
import { blank, letterheadOf, referencesOf, watermarkOf } from './office';
import type { Block, Paper } from './paper';
import { areaStandings } from './scenario/areas';
import { type ScenarioContext, scenarioContext } from './scenario/context';
import { decisions } from './scenario/decisions';
import { figureFacts, statusFact } from './scenario/standing';

/** Letters of a name that fit on its line. */
const longestName = 60;
const mostDecisions = 6;

/** The most pressing; how many are left to the book is said. */
function decisionItems(context: ScenarioContext): readonly string[] {
  const all = decisions(context);
  if (all.length <= mostDecisions) return all;
  const shown = all.slice(0, mostDecisions - 1);
  return [...shown, t(context.language, 'reports.brief.otherDecisions', { count: all.length - shown.length })];
}

/** Lines for the pen: the order, and who gave it when. */
function orderBlocks({ language }: ScenarioContext): readonly Block[] {
  return [
    { kind: 'paragraph', text: t(language, 'reports.brief.order', { blank: blank.repeat(4) }) },
    { kind: 'paragraph', text: t(language, 'reports.brief.signature', { blank }) },
  ];
}

/** The page. Whatever the lists hold, it stays one: long names are cut, and areas and decisions counted. */
export function briefOf(workspace: Workspace, scenario: Scenario, options: ScenarioPaperOptions): Paper {
  const context = scenarioContext(workspace, scenario, options);
  const { language, text } = context;
  const name = short(text(scenario.name), longestName);
  return {
    kind: 'brief',
    language,
    title: t(language, 'reports.brief.title', { scenario: name }),
    subtitle: t(language, 'reports.brief.subtitle', { workspace: short(text(workspace.title), 90) }),
    subject: t(language, 'papers.subject'),
    author: text(workspace.office.organisation),
    date: options.today,
    fileName: t(language, 'reports.brief.title', { scenario: scenario.name }),
    ...watermarkOf(scenario, language),
    letterhead: letterheadOf(workspace.office, language, [...referencesOf(scenario, options), statusFact(context)]),
    isDense: true,
    sections: [
      {
        id: 'standing',
        title: t(language, 'reports.brief.standing'),
        blocks: [{ kind: 'facts', facts: figureFacts(context) }],
      },
      { id: 'areas', title: t(language, 'reports.brief.areas'), blocks: [briefAreas(context)] },
      {
        id: 'decide',
        title: t(language, 'reports.decide.title'),
        blocks: [{ kind: 'list', items: decisionItems(context) }, ...orderBlocks(context)],
      },
    ],
    attachment: {
      fileName: 'brief.json',
      description: t(language, 'reports.attachment'),
      contents: {
        format: 'peyvand-brief',
        version: 1,
        scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
        areas: areaStandings(context).map(({ formed, unformed, gaps, ...area }) => ({
          ...area,
          consortia: formed.length,
          unformed: unformed.length,
          gaps: gaps.length,
        })),
      },
    },
  };
}
