/** The book of a scenario: cover, letter, summary, the city, every consortium, and the annexes that make it checkable. */

import type { FirmId } from '../ids';
import { joinList, t } from '../language/messages/say';
import { formatNumber, formatPercent } from '../language/numerals';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { figuresOf } from '../planning/figures';
import { concernsSection } from './concernsSection';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { mastheadOf, officialLetter, referencesOf, watermarkOf } from './office';
import type { Letter, Paper, Section } from './paper';
import { consortiumParts } from './proposal';
import { contextOf } from './proposal/context';
import { machinePartOf } from './proposal/machine';
import { abroadSection } from './scenario/abroad';
import { coverageOfCity } from './scenario/areas';
import { type Chapter, numberedSections, plainChapter } from './scenario/chapters';
import { type ScenarioContext, scenarioContext } from './scenario/context';
import { fairnessSection } from './scenario/fairness';
import { methodSection } from './scenario/method';
import { scheduleSection } from './scenario/schedule';
import { decisions, standingFacts } from './scenario/standing';

/** In front of the consortia. */
const openings: readonly ((context: ScenarioContext) => Section)[] = [summary, coverageOfCity];

/** Behind the consortia, in order; undefined where there is nothing to say. */
const annexes: readonly ((context: ScenarioContext) => Section | undefined)[] = [
  scheduleSection,
  abroadSection,
  concernsAnnex,
  fairnessSection,
  methodSection,
];

function concernsAnnex({ workspace, language }: ScenarioContext): Section | undefined {
  return workspace.concerns.length === 0 ? undefined : { ...concernsSection(workspace, language), newPage: true };
}

function summary(context: ScenarioContext): Section {
  const { language } = context;
  return {
    id: 'summary',
    title: t(language, 'papers.summary.title'),
    blocks: [
      { kind: 'facts', facts: standingFacts(context) },
      { kind: 'heading', text: t(language, 'reports.decide.title') },
      { kind: 'list', items: decisions(context) },
    ],
  };
}

/** A chapter for each consortium that has members. */
function consortia({ workspace, scenario, grouping, text, ...options }: ScenarioContext): readonly Chapter[] {
  return grouping.groups.flatMap(({ consortium, members }): readonly Chapter[] => {
    const context = contextOf(workspace, scenario, consortium.id, options);
    if (context === undefined || members.length === 0) return [];
    const title = t(options.language, 'reports.book.consortium', { consortium: text(consortium.name) });
    const section = { id: consortium.id, title, newPage: true, blocks: [] };
    return [{ section, parts: consortiumParts.flatMap((part) => part(context) ?? []) }];
  });
}

/** The last annex: where each firm stands in the book, by chapter. */
function firmIndex(context: ScenarioContext, first: number, chapters: readonly Chapter[]): Section {
  const { language, text, grouping } = context;
  const places = new Map<FirmId, string[]>();
  for (const [index, { section }] of chapters.entries()) {
    const group = grouping.groups.find(({ consortium }) => consortium.id === section.id);
    for (const { firm } of group?.members ?? [])
      places.set(firm.id, [...(places.get(firm.id) ?? []), formatNumber(first + index, language)]);
  }
  const rows = [...places].map(([id, numbers]) => {
    const firm = grouping.facts.firms.get(id);
    return [firm === undefined ? id : text(firm.name), joinList(numbers, language)];
  });
  return {
    id: 'index',
    title: t(language, 'reports.index.title'),
    newPage: true,
    blocks: [
      {
        kind: 'table',
        columns: [{ title: t(language, 'nouns.firm') }, { title: t(language, 'reports.index.chapters') }],
        rows: rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b, language)),
      },
    ],
  };
}

function letterOf(context: ScenarioContext, title: string): Letter {
  const { language, workspace, scenario, grouping } = context;
  const figures = figuresOf(grouping);
  return officialLetter(workspace.office, context, {
    scenario,
    hasAttachment: true,
    to: '',
    subject: title,
    paragraphs: [
      t(language, 'reports.book.opening', { scenario: scenario.name }),
      t(language, 'reports.book.standing', {
        consortia: grouping.groups.filter(({ members }) => members.length > 0).length,
        firms: figures.firmsPlaced,
        covered: formatPercent(figures.coverage, language),
      }),
      t(language, 'reports.book.request'),
    ],
    copies: [],
  });
}

/** The facts of the book for programs: every consortium as its proposal carries it. */
function machinePart({ workspace, scenario, grouping, ...options }: ScenarioContext): unknown {
  return {
    format: 'peyvand-book',
    version: 1,
    language: options.language,
    issuedOn: options.today,
    scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
    figures: figuresOf(grouping),
    consortia: grouping.groups.flatMap(({ consortium }) => {
      const context = contextOf(workspace, scenario, consortium.id, options);
      return context === undefined ? [] : [machinePartOf(context)];
    }),
  };
}

/** The book; a scenario without a formed consortium still has its summary, its city and its method. */
export function bookOf(workspace: Workspace, scenario: Scenario, options: ScenarioPaperOptions): Paper {
  const context = scenarioContext(workspace, scenario, options);
  const { language, text } = context;
  const title = t(language, 'reports.book.title', { scenario: scenario.name });
  const before = openings.map((opening) => plainChapter(opening(context)));
  const each = consortia(context);
  const index = firmIndex(context, before.length + 1, each);
  const behind = [...annexes.flatMap((annex) => annex(context) ?? []), index].map((section) =>
    plainChapter({ ...section, title: t(language, 'reports.annexTitle', { title: section.title }) }),
  );
  return {
    kind: 'book',
    language,
    title,
    subtitle: text(workspace.title),
    subject: t(language, 'papers.subject'),
    author: text(workspace.office.organisation),
    date: options.today,
    fileName: title,
    ...watermarkOf(scenario, language),
    cover: {
      ...mastheadOf(workspace.office, language),
      facts: [
        ...referencesOf(scenario, options),
        {
          label: t(language, 'papers.summary.scenarioStatus'),
          value: t(language, `nouns.scenarioStatus.${scenario.status}`),
        },
      ],
    },
    letter: letterOf(context, title),
    sections: numberedSections([...before, ...each, ...behind], language),
    attachment: {
      fileName: 'book.json',
      description: t(language, 'reports.attachment'),
      contents: machinePart(context),
    },
  };
}
