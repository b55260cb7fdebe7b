/** The districts as tiles with their coverage, concerns and sites; west stays on the left in every language. */
import { joinClauses } from '../../../language/clauses';
import type { Language } from '../../../language/language';
import { t } from '../../../language/messages/say';
import { type DistrictFacts, type DistrictMap, districtTones } from '../../../planning/coverage/districtMap';
import { figureText } from '../../../planning/coverage/districtWords';
import type { DrawingBlock } from '../../drawing';
import { cityGrid } from './tileGrid';
import { tileMarks } from './tileMarks';

/** The district in words: its coverage, then what its signs count. */
function saidOf(facts: DistrictFacts, language: Language): string {
  const { district, concerns, sites } = facts;
  return [
    t(language, 'city.paper.map.alternativeOne', {
      number: district.number,
      figure: figureText(facts, 'coverage', language),
    }),
    ...(concerns.length === 0 ? [] : [t(language, 'city.paper.map.concerns', { count: concerns.length })]),
    ...(sites.length === 0 ? [] : [t(language, 'city.paper.map.sites', { count: sites.length })]),
  ].join(language === 'fa' ? '، ' : ', ');
}

/** The map of the coverage, with a sign where concerns or sites are. */
export function mapDrawing(map: DistrictMap, language: Language): DrawingBlock {
  const tones = districtTones(map, 'coverage');
  const said = map.districts.map((facts) => saidOf(facts, language));
  const caption = t(language, 'city.paper.map.caption');
  const has = (view: 'concerns' | 'sites') => map.districts.some((facts) => facts[view].length > 0);
  return {
    kind: 'drawing',
    caption,
    alternative: `${caption}. ${joinClauses(said, language)}.`,
    width: cityGrid.width,
    height: cityGrid.height,
    marks: map.districts.flatMap((facts) => tileMarks(facts, tones.get(facts.district.number) ?? 0, language)),
    legend: [
      { look: 'tone0', text: t(language, 'city.paper.map.legend.none') },
      { look: 'tone2', text: t(language, 'city.paper.map.legend.tone') },
      ...(has('concerns') ? [{ look: 'open', text: t(language, 'city.paper.map.legend.concerns') } as const] : []),
      ...(has('sites') ? [{ look: 'node', text: t(language, 'city.paper.map.legend.sites') } as const] : []),
    ],
  };
}
