/** The districts as tiles with their coverage; west stays on the left in every language. */
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
import type { DrawingBlock, DrawingLook, DrawingMark } from '../drawing';
import type { TableBlock } from '../paper';
import type { CityContext } from './context';
import { bodyWidth } from './context';

const tile = { width: 26, height: 17, gap: 1.2 } as const;
const rows = 6;
const columns = 6;
const looks: readonly DrawingLook[] = ['tone0', 'tone1', 'tone2', 'tone3', 'tone4'];

function figureText(facts: DistrictFacts, view: MapView, { language }: CityContext): string {
  const figure = districtFigure(facts, view);
  if (figure === undefined) return '—';
  return view === 'coverage' ? formatPercent(figure, language, 0) : formatNumber(figure, language);
}

function tileMarks(facts: DistrictFacts, step: number, context: CityContext): readonly DrawingMark[] {
  const { number, tileRow, tileColumn, landmarks } = facts.district;
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
    line(formatNumber(number, context.language), 3.4, 2.6),
    line(figureText(facts, 'coverage', context), 8.6, 4.2),
    line(landmarks.split('،')[0] ?? '', 14, 2.3),
  ];
}

/** The map of the coverage. */
export function mapDrawing(map: DistrictMap, context: CityContext): DrawingBlock {
  const { language } = context;
  const tones = districtTones(map, 'coverage');
  const said = map.districts.map((facts) =>
    t(language, 'city.paper.map.alternativeOne', {
      number: facts.district.number,
      figure: figureText(facts, 'coverage', context),
    }),
  );
  const caption = t(language, 'city.paper.map.caption');
  return {
    kind: 'drawing',
    caption,
    alternative: `${caption}. ${said.join(language === 'fa' ? '؛ ' : '; ')}.`,
    width: bodyWidth,
    height: rows * (tile.height + tile.gap),
    marks: map.districts.flatMap((facts) => tileMarks(facts, tones.get(facts.district.number) ?? 0, context)),
    legend: [],
  };
}

/** The figures of all districts. */
export function districtsTable(map: DistrictMap, context: CityContext): TableBlock {
  const { language } = context;
  return {
    kind: 'table',
    caption: t(language, 'city.map.table'),
    columns: [
      { title: t(language, 'city.map.district'), kind: 'narrow' },
      { title: t(language, 'city.map.needs'), kind: 'number' },
      ...mapViews.map((view) => ({ title: t(language, `city.map.column.${view}`), kind: 'number' as const })),
    ],
    rows: map.districts.map((facts) => [
      formatNumber(facts.district.number, language),
      formatNumber(facts.needs.length, language),
      ...mapViews.map((view) => figureText(facts, view, context)),
    ]),
  };
}
