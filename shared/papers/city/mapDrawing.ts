/** The districts as tiles with their coverage, concerns and sites; west stays on the left in every language. */
import { joinClauses } from '../../language/clauses';
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import { formatNumber, formatPercent } from '../../language/numerals';
import {
  type DistrictFacts,
  type DistrictMap,
  districtFigure,
  districtTones,
  type MapView,
  mapViews,
} from '../../planning/coverage/districtMap';
import { landmarkIn } from '../../reference/districts';
import type { DrawingBlock, DrawingLook, DrawingMark } from '../drawing';
import { bodyWidth } from '../page';
import type { Block, TableBlock } from '../paper';
import type { CityContext } from './context';

const tile = { width: 26, height: 17, gap: 1.2 } as const;
/** Of the signs of concerns and sites. */
const signRadius = 2;
const rows = 6;
const columns = 6;
const looks: readonly DrawingLook[] = ['tone0', 'tone1', 'tone2', 'tone3', 'tone4'];

function figureText(facts: DistrictFacts, view: MapView, { language }: CityContext): string {
  const figure = districtFigure(facts, view);
  if (figure === undefined) return '—';
  return view === 'coverage' ? formatPercent(figure, language) : formatNumber(figure, language);
}

/** What is known of the district beside its coverage: signs in the corners with their numbers, boxes for concerns and discs for sites. */
function signMarks({ concerns, sites }: DistrictFacts, x: number, y: number, language: Language) {
  const inset = 3.2;
  const [left, right, middle] = [x + inset, x + tile.width - inset, y + inset];
  const number = (count: number, at: number, tone?: 'light'): DrawingMark => ({
    shape: 'text',
    x: at,
    y: middle,
    text: formatNumber(count, language),
    size: 2.4,
    anchor: 'middle',
    ...(tone === undefined ? {} : { tone }),
  });
  const side = 2 * signRadius;
  return [
    ...(concerns.length === 0
      ? []
      : [
          {
            shape: 'box',
            x: left - signRadius,
            y: middle - signRadius,
            width: side,
            height: side,
            look: 'open',
          } as const,
          number(concerns.length, left),
        ]),
    ...(sites.length === 0
      ? []
      : [
          { shape: 'disc', x: right, y: middle, radius: signRadius, look: 'node' } as const,
          number(sites.length, right, 'light'),
        ]),
  ];
}

function tileMarks(facts: DistrictFacts, step: number, context: CityContext): readonly DrawingMark[] {
  const { language } = context;
  const { number, tileRow, tileColumn } = facts.district;
  const side = (bodyWidth - columns * (tile.width + tile.gap)) / 2;
  const x = side + tileColumn * (tile.width + tile.gap);
  const y = tileRow * (tile.height + tile.gap);
  const tone = step === looks.length - 1 ? ({ tone: 'light' } as const) : {};
  const middle = x + tile.width / 2;
  const line = (text: string, at: number, size: number): DrawingMark => ({
    shape: 'text',
    x: middle,
    y: y + at,
    text,
    size,
    anchor: 'middle',
    ...tone,
  });
  return [
    { shape: 'box', x, y, width: tile.width, height: tile.height, look: looks[step] ?? 'tone0' },
    line(formatNumber(number, language), 3.4, 2.6),
    line(figureText(facts, 'coverage', context), 8.6, 4.2),
    line(landmarkIn(facts.district, language), 14, 2.3),
    ...signMarks(facts, x, y, language),
  ];
}

/** The district in words: its coverage, then what its signs count. */
function saidOf(facts: DistrictFacts, context: CityContext): string {
  const { language } = context;
  const { district, concerns, sites } = facts;
  return [
    t(language, 'city.paper.map.alternativeOne', {
      number: district.number,
      figure: figureText(facts, 'coverage', context),
    }),
    ...(concerns.length === 0 ? [] : [t(language, 'city.paper.map.concerns', { count: concerns.length })]),
    ...(sites.length === 0 ? [] : [t(language, 'city.paper.map.sites', { count: sites.length })]),
  ].join(language === 'fa' ? '، ' : ', ');
}

/** The map of the coverage, with a sign where concerns or sites are. */
function mapDrawing(map: DistrictMap, context: CityContext): DrawingBlock {
  const { language } = context;
  const tones = districtTones(map, 'coverage');
  const said = map.districts.map((facts) => saidOf(facts, context));
  const caption = t(language, 'city.paper.map.caption');
  const has = (view: 'concerns' | 'sites') => map.districts.some((facts) => facts[view].length > 0);
  return {
    kind: 'drawing',
    caption,
    alternative: `${caption}. ${joinClauses(said, language)}.`,
    width: bodyWidth,
    height: rows * (tile.height + tile.gap),
    marks: map.districts.flatMap((facts) => tileMarks(facts, tones.get(facts.district.number) ?? 0, context)),
    legend: [
      { look: 'tone0', text: t(language, 'city.paper.map.legend.none') },
      { look: 'tone2', text: t(language, 'city.paper.map.legend.tone') },
      ...(has('concerns') ? [{ look: 'open', text: t(language, 'city.paper.map.legend.concerns') } as const] : []),
      ...(has('sites') ? [{ look: 'node', text: t(language, 'city.paper.map.legend.sites') } as const] : []),
    ],
  };
}

/** Does anything of the document name the district? Sites stand in our own list and are no such thing. */
function isNamed({ needs, firmsHome, firmsServing, concerns }: DistrictFacts): boolean {
  return [needs, firmsHome, firmsServing, concerns].some((some) => some.length > 0);
}

/** The figures of the districts of which there are any. */
function districtsTable(map: DistrictMap, context: CityContext): TableBlock {
  const { language } = context;
  const shown = map.districts.filter((facts) => isNamed(facts) || facts.sites.length > 0);
  const isWhole = shown.length === map.districts.length;
  return {
    kind: 'table',
    ...(isWhole ? {} : { caption: t(language, 'city.paper.map.tableSome', { count: shown.length }) }),
    columns: [
      { title: t(language, 'city.map.district'), kind: 'narrow' },
      { title: t(language, 'city.map.needs'), kind: 'number' },
      ...mapViews.map((view) => ({ title: t(language, `city.map.column.${view}`), kind: 'number' as const })),
    ],
    rows: shown.map((facts) => [
      formatNumber(facts.district.number, language),
      formatNumber(facts.needs.length, language),
      ...mapViews.map((view) => figureText(facts, view, context)),
    ]),
  };
}

/** Needs that are for the whole city stand in no district, and are said apart. */
function wholeCityBlocks({ wholeCity }: DistrictMap, { language }: CityContext): readonly Block[] {
  const { needs, coverage } = wholeCity;
  if (needs.length === 0) return [];
  const text =
    coverage === undefined
      ? t(language, 'city.map.wholeCity.needsUncovered', { needs: needs.length })
      : t(language, 'city.map.wholeCity.needs', { needs: needs.length, coverage: { percent: coverage } });
  return [{ kind: 'paragraph', text }];
}

/** The map, then the figures under their heading; a sentence instead where nothing of the document names a district. */
export function districtBlocks(map: DistrictMap, context: CityContext): readonly Block[] {
  const { language } = context;
  if (!map.districts.some(isNamed)) return [{ kind: 'paragraph', text: t(language, 'city.paper.map.none') }];
  return [
    mapDrawing(map, context),
    { kind: 'heading', text: t(language, 'city.map.table') },
    ...wholeCityBlocks(map, context),
    districtsTable(map, context),
  ];
}
