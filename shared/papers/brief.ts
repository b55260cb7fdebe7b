/** The brief for the deputy mayor: a scenario on exactly one page. */
import { t } from '../language/messages/say';
import { formatNumber } from '../language/numerals';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { referencesOf, watermarkOf } from './office';
import type { Paper, TableBlock } from './paper';
import { areaStandings } from './scenario/areas';
import { type ScenarioContext, scenarioContext } from './scenario/context';
import { coverageText, decisions, standingFacts } from './scenario/standing';

/** So many areas leave room for the rest, each on a single line. */
const mostAreas = 9;
/** Letters of a name that fit on a line of its column. */
const longestName = 60;
const mostDecisions = 5;

function short(name: string, longest = longestName): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

/** The worst-covered areas first; those that nobody serves yet are worst. */
function areas(context: ScenarioContext): TableBlock {
  const { language } = context;
  const all = areaStandings(context).toSorted(
    (a, b) => Number(a.isAsked) - Number(b.isAsked) || a.coverage - b.coverage,
  );
  const shown = all.slice(0, mostAreas);
  return {
    kind: 'table',
    ...(shown.length === all.length
      ? {}
      : { caption: t(language, 'reports.brief.more', { shown: shown.length, all: all.length }) }),
    columns: [
      { title: t(language, 'nouns.area') },
      { title: t(language, 'nouns.consortia'), kind: 'number' },
      { title: t(language, 'nouns.coverage'), kind: 'number' },
      { title: t(language, 'papers.gaps.title'), kind: 'number' },
    ],
    rows: shown.map(({ name, groups, coverage, isAsked, gaps }) => [
      short(name),
      formatNumber(groups.length, language),
      coverageText(coverage, isAsked, context),
      formatNumber(gaps, language),
    ]),
  };
}

/** The page. Whatever the lists hold, it stays one: long names are cut and areas counted. */
export function briefOf(workspace: Workspace, scenario: Scenario, options: ScenarioPaperOptions): Paper {
  const context = scenarioContext(workspace, scenario, options);
  const { language, text } = context;
  const name = short(text(scenario.name));
  const facts = standingFacts(context);
  const asked = decisions(context).slice(0, mostDecisions);
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
    references: referencesOf(scenario, options),
    sections: [
      { id: 'standing', title: t(language, 'reports.brief.standing'), blocks: [{ kind: 'facts', facts }] },
      { id: 'areas', title: t(language, 'reports.brief.areas'), blocks: [areas(context)] },
      { id: 'decide', title: t(language, 'reports.decide.title'), blocks: [{ kind: 'list', items: asked }] },
    ],
    attachment: {
      fileName: 'brief.json',
      description: t(language, 'reports.attachment'),
      contents: {
        format: 'peyvand-brief',
        version: 1,
        scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
        areas: areaStandings(context).map(({ groups, ...area }) => ({ ...area, consortia: groups.length })),
      },
    },
  };
}
