/** The coverage of the city: every service area in a line, the districts, then every need. */
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import type { Group } from '../../model/grouping';
import type { Need } from '../../model/need';
import { districtMap } from '../../planning/coverage/districtMap';
import { coverageOf, supplyOf, supplyShares } from '../../planning/figures';
import { districtsTable, mapDrawing } from '../city/mapDrawing';
import type { Section, TableBlock } from '../paper';
import type { ScenarioContext } from './context';
import { coverageText } from './standing';

export interface AreaStanding {
  readonly name: string;
  readonly owner: string;
  readonly groups: readonly Group[];
  /** 0..1 */
  readonly coverage: number;
  readonly isAsked: boolean;
  readonly gaps: number;
}

/** How each area of the list stands, those without a consortium included. */
export function areaStandings({ workspace, grouping, text }: ScenarioContext): readonly AreaStanding[] {
  return workspace.areas.map((area) => {
    const groups = grouping.groups.filter(({ consortium }) => consortium.areaId === area.id);
    const gapsOf = (group: Group) =>
      group.requirements.filter((one) => supplyOf(grouping.facts, group, one) === 'gap').length;
    return {
      name: text(area.name),
      owner: text(area.owner),
      groups,
      coverage: coverageOf(grouping.facts, groups),
      isAsked: groups.some(({ requirements }) => requirements.length > 0),
      gaps: groups.reduce((sum, group) => sum + gapsOf(group), 0),
    };
  });
}

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
    rows: areaStandings(context).map(({ name, owner, groups, coverage, isAsked, gaps }) => [
      name,
      owner || '—',
      number(groups.length),
      number(firmsIn(groups)),
      coverageText(coverage, isAsked, context),
      coverageText(supplyShares(grouping.facts, groups).backedUp, isAsked, context),
      number(gaps),
    ]),
  };
}

function needRow(need: Need, context: ScenarioContext): readonly string[] {
  const { language, grouping, text } = context;
  const groups = grouping.groups.filter(({ needs }) => needs.some(({ id }) => id === need.id));
  const asked = groups.flatMap((group) =>
    group.requirements.filter(({ needId }) => needId === need.id).map((one) => supplyOf(grouping.facts, group, one)),
  );
  const open = asked.filter((supply) => supply === 'gap').length;
  return [
    text(need.title),
    formatNumber(need.priority, language),
    groups.map(({ consortium }) => text(consortium.name)).join(language === 'fa' ? '، ' : ', ') || '—',
    groups.length === 0
      ? t(language, 'reports.coverage.noConsortium')
      : asked.length === 0
        ? t(language, 'reports.coverage.nothingAsked')
        : open === 0
          ? t(language, 'reports.coverage.all')
          : t(language, 'reports.coverage.open', { open, asked: asked.length }),
  ];
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
        { title: t(language, 'nouns.priority'), kind: 'number' },
        { title: t(language, 'nouns.consortium') },
        { title: t(language, 'papers.coverage.supply') },
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
      areaTable(context),
      mapDrawing(map, context),
      districtsTable(map, context),
      ...needTables,
    ],
  };
}
