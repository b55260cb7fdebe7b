/** The coverage of the city: every service area in a line, the districts, then every need. */
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import { type Group, isFormed, type JudgedRequirement } from '../../model/grouping';
import type { Need } from '../../model/need';
import { districtMap } from '../../planning/coverage/districtMap';
import { coverageOf, gapsIn, supplyOf, supplyShares } from '../../planning/figures';
import { districtBlocks } from '../city/map/districtBlocks';
import { oncePer } from '../once';
import type { Section, TableBlock } from '../paper';
import { priorityText } from '../proposal/needs';
import type { ScenarioContext } from './context';
import { coverageText } from './standing';

export interface AreaStanding {
  readonly name: string;
  readonly owner: string;
  /** Its consortia that have members. */
  readonly formed: readonly Group[];
  /** Its consortia that nobody has joined yet. */
  readonly unformed: readonly Group[];
  /** 0..1 */
  readonly coverage: number;
  readonly isAsked: boolean;
  /** Requirements that no member meets, those of consortia without members included. */
  readonly gaps: readonly JudgedRequirement[];
}

/** How each area of the list stands, those without a consortium included. */
export const areaStandings = oncePer(({ workspace, grouping, text }: ScenarioContext): readonly AreaStanding[] =>
  workspace.areas.map((area) => {
    const groups = grouping.groups.filter(({ consortium }) => consortium.areaId === area.id);
    return {
      name: text(area.name),
      owner: text(area.owner),
      formed: groups.filter(isFormed),
      unformed: groups.filter((group) => !isFormed(group)),
      coverage: coverageOf(grouping.facts, groups),
      isAsked: groups.some(({ requirements }) => requirements.length > 0),
      gaps: groups.flatMap((group) => gapsIn(grouping.facts, group)),
    };
  }),
);

function firmsIn(groups: readonly Group[]): number {
  return new Set(groups.flatMap(({ members }) => members.map(({ firm }) => firm.id))).size;
}

function areaTable(context: ScenarioContext): TableBlock {
  const { language, grouping } = context;
  const number = (value: number) => formatNumber(value, language);
  return {
    kind: 'table',
    columns: [
      { title: t(language, 'nouns.area') },
      { title: t(language, 'nouns.owner') },
      { title: t(language, 'nouns.consortia'), kind: 'number' },
      { title: t(language, 'nouns.firms'), kind: 'number' },
      { title: t(language, 'nouns.coverage'), kind: 'number' },
      { title: t(language, 'papers.summary.backedUp'), kind: 'number' },
      { title: t(language, 'papers.gaps.title'), kind: 'number' },
    ],
    rows: areaStandings(context).map(({ name, owner, formed, unformed, coverage, isAsked, gaps }) => [
      name,
      owner || '—',
      number(formed.length),
      number(firmsIn(formed)),
      coverageText(coverage, isAsked, context),
      coverageText(supplyShares(grouping.facts, [...formed, ...unformed]).backedUp, isAsked, context),
      number(gaps.length),
    ]),
  };
}

function needRow(need: Need, context: ScenarioContext): readonly string[] {
  const { language, grouping, text } = context;
  const groups = grouping.groups.filter(({ needs }) => needs.some(({ id }) => id === need.id));
  const formed = groups.filter(isFormed);
  return [
    text(need.title),
    priorityText(need, language),
    formed.map(({ consortium }) => text(consortium.name)).join(language === 'fa' ? '، ' : ', ') || '—',
    groups.length === 0
      ? t(language, 'reports.coverage.noConsortium')
      : formed.length === 0
        ? t(language, 'reports.coverage.notFormed')
        : supplyText(need, formed, context),
  ];
}

/** How what the need asks for stands in the consortia that serve it. */
function supplyText(need: Need, formed: readonly Group[], { language, grouping }: ScenarioContext): string {
  const asked = formed.flatMap((group) =>
    group.requirements.filter(({ needId }) => needId === need.id).map((one) => supplyOf(grouping.facts, group, one)),
  );
  const open = asked.filter((supply) => supply === 'gap').length;
  if (asked.length === 0) return t(language, 'reports.coverage.nothingAsked');
  return open === 0
    ? t(language, 'reports.coverage.all')
    : t(language, 'reports.coverage.open', { open, asked: asked.length });
}

/** The section, with one table for the areas, the map of the districts and a table for the needs of each area. */
export function coverageOfCity(context: ScenarioContext): Section {
  const { language, workspace, grouping, text } = context;
  const map = districtMap(workspace, grouping);
  const needTables = workspace.areas.flatMap((area) => {
    const needs = workspace.needs.filter(({ areaId }) => areaId === area.id);
    if (needs.length === 0) return [];
    const table: TableBlock = {
      kind: 'table',
      columns: [
        { title: t(language, 'nouns.need') },
        { title: t(language, 'nouns.priority'), kind: 'narrow' },
        { title: t(language, 'nouns.consortium') },
        { title: t(language, 'papers.coverage.supply'), kind: 'narrow' },
      ],
      rows: needs.map((need) => needRow(need, context)),
    };
    return [{ kind: 'heading', text: text(area.name) } as const, table];
  });
  return {
    id: 'coverage',
    title: t(language, 'reports.coverage.title'),
    newPage: true,
    blocks: [
      { kind: 'paragraph', text: t(language, 'reports.coverage.words') },
      { kind: 'heading', text: t(language, 'nouns.areas') },
      areaTable(context),
      { kind: 'heading', text: t(language, 'city.view.map') },
      ...districtBlocks(map, language),
      ...needTables,
    ],
  };
}
