/** The districts on paper: the map, then their figures; a sentence instead where nothing of the document names a district. */
import type { Language } from '../../../language/language';
import { t } from '../../../language/messages/say';
import { formatNumber } from '../../../language/numerals';
import { type DistrictFacts, type DistrictMap, mapViews } from '../../../planning/coverage/districtMap';
import { figureText, wholeCityNeeds } from '../../../planning/coverage/districtWords';
import type { Block, TableBlock } from '../../paper';
import { mapDrawing } from './mapDrawing';

/** Does anything of the document name the district? Sites stand in our own list and are no such thing. */
function isNamed({ needs, firmsHome, firmsServing, concerns }: DistrictFacts): boolean {
  return [needs, firmsHome, firmsServing, concerns].some((some) => some.length > 0);
}

/** The figures of the districts of which there are any. */
function districtsTable({ districts }: DistrictMap, language: Language): TableBlock {
  const shown = districts.filter((facts) => isNamed(facts) || facts.sites.length > 0);
  const counts = { count: shown.length, all: districts.length };
  return {
    kind: 'table',
    ...(counts.count === counts.all ? {} : { caption: t(language, 'city.paper.map.tableSome', counts) }),
    columns: [
      { title: t(language, 'city.map.district'), kind: 'narrow' },
      { title: t(language, 'city.map.needs'), kind: 'number' },
      ...mapViews.map((view) => ({ title: t(language, `city.map.column.${view}`), kind: 'number' as const })),
    ],
    rows: shown.map((facts) => [
      formatNumber(facts.district.number, language),
      formatNumber(facts.needs.length, language),
      ...mapViews.map((view) => figureText(facts, view, language)),
    ]),
  };
}

/** The map, then the figures under their heading. Needs that are for the whole city stand in no district, and are said apart. */
export function districtBlocks(map: DistrictMap, language: Language): readonly Block[] {
  if (!map.districts.some(isNamed)) return [{ kind: 'paragraph', text: t(language, 'city.paper.map.none') }];
  const apart = wholeCityNeeds(map, language);
  return [
    mapDrawing(map, language),
    { kind: 'heading', text: t(language, 'city.map.table') },
    ...(apart === undefined ? [] : [{ kind: 'paragraph', text: apart } as const]),
    districtsTable(map, language),
  ];
}
