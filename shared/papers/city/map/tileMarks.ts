/** One tile of the map: its tone, number, figure and place, and signs in the corners that count concerns and sites. */
import type { Language } from '../../../language/language';
import { formatNumber } from '../../../language/numerals';
import type { DistrictFacts } from '../../../planning/coverage/districtMap';
import { figureText } from '../../../planning/coverage/districtWords';
import { landmarkIn } from '../../../reference/districts';
import type { DrawingLook, DrawingMark } from '../../drawing';
import { cityGrid } from './tileGrid';

/** Of the signs of concerns and sites, in millimetres. */
const signRadius = 2;
const signInset = 3.2;
const looks: readonly DrawingLook[] = ['tone0', 'tone1', 'tone2', 'tone3', 'tone4'];

function countMark(count: number, x: number, y: number, language: Language, tone?: 'light'): DrawingMark {
  return {
    shape: 'text',
    x,
    y,
    text: formatNumber(count, language),
    size: 2.4,
    anchor: 'middle',
    ...(tone === undefined ? {} : { tone }),
  };
}

/** What is known of the district beside its coverage: signs in the corners with their numbers, boxes for concerns and discs for sites. */
function signMarks({ concerns, sites }: DistrictFacts, x: number, y: number, language: Language) {
  const [left, right, middle] = [x + signInset, x + cityGrid.tile.width - signInset, y + signInset];
  const side = 2 * signRadius;
  const box: DrawingMark = {
    shape: 'box',
    x: left - signRadius,
    y: middle - signRadius,
    width: side,
    height: side,
    look: 'open',
  };
  const disc: DrawingMark = { shape: 'disc', x: right, y: middle, radius: signRadius, look: 'node' };
  return [
    ...(concerns.length === 0 ? [] : [box, countMark(concerns.length, left, middle, language)]),
    ...(sites.length === 0 ? [] : [disc, countMark(sites.length, right, middle, language, 'light')]),
  ];
}

/** The marks of a district in a tone from 0 (nothing) to the darkest. */
export function tileMarks(facts: DistrictFacts, step: number, language: Language): readonly DrawingMark[] {
  const { district } = facts;
  const { x, y } = cityGrid.cornerOf(district);
  const tone = step === looks.length - 1 ? ({ tone: 'light' } as const) : {};
  const line = (text: string, at: number, size: number): DrawingMark => ({
    shape: 'text',
    x: x + cityGrid.tile.width / 2,
    y: y + at,
    text,
    size,
    anchor: 'middle',
    ...tone,
  });
  return [
    { shape: 'box', x, y, ...cityGrid.tile, look: looks[step] ?? 'tone0' },
    line(formatNumber(district.number, language), 3.4, 2.6),
    line(figureText(facts, 'coverage', language), 8.6, 4.2),
    line(landmarkIn(district, language), 14, 2.3),
    ...signMarks(facts, x, y, language),
  ];
}
