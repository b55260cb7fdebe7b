/** The book of a scenario: cover, letter, summary, the city, every consortium, and the annexes that make it checkable. */
import { t } from '../language/messages/say';
import { isFormed } from '../model/grouping';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { firmIndex } from './book/firmIndex';
import { letterOf } from './book/letter';
import { machinePart } from './book/machine';
import { summary } from './book/summary';
import { concernsSection } from './concernsSection';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { mastheadOf, referencesOf, watermarkOf } from './office';
import type { Paper, Section } from './paper';
import { consortiumParts } from './proposal';
import { contextOf } from './proposal/context';
import { abroadSection } from './scenario/abroad';
import { coverageOfCity } from './scenario/areas';
import { type Chapter, contentsOf, numberedSections, plainChapter } from './scenario/chapters';
import { type ScenarioContext, scenarioContext } from './scenario/context';
import { fairnessSection } from './scenario/fairness';
import { methodSection } from './scenario/method';
import { scheduleSection } from './scenario/schedule';
import { statusFact } from './scenario/standing';

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

/** A chapter for each consortium that has members. */
function consortia({ workspace, scenario, grouping, text, ...options }: ScenarioContext): readonly Chapter[] {
  return grouping.groups.filter(isFormed).flatMap(({ consortium }): readonly Chapter[] => {
    const context = contextOf(workspace, scenario, consortium.id, options);
    if (context === undefined) return [];
    const title = t(options.language, 'reports.book.consortium', { consortium: text(consortium.name) });
    const section = { id: consortium.id, title, newPage: true, blocks: [] };
    return [{ section, parts: consortiumParts.flatMap((part) => part(context) ?? []) }];
  });
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
  const chapters = [...before, ...each, ...behind];
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
      facts: [...referencesOf(scenario, options), statusFact(context)],
    },
    letter: letterOf(context, title),
    sections: [contentsOf(chapters, language), ...numberedSections(chapters, language)],
    attachment: {
      fileName: 'book.json',
      description: t(language, 'reports.attachment'),
      contents: machinePart(context),
    },
  };
}
