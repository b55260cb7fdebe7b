/** The districts in words and figures, the same on the screen and on paper. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import { formatNumber, formatPercent } from '../../language/numerals';
import { type DistrictFacts, type DistrictMap, districtFigure, type MapView } from './districtMap';

/** A percentage or a count; a dash where there is nothing to cover. */
export function figureText(facts: DistrictFacts, view: MapView, language: Language): string {
  const figure = districtFigure(facts, view);
  if (figure === undefined) return '—';
  return view === 'coverage' ? formatPercent(figure, language) : formatNumber(figure, language);
}

/** What needs of the whole city ask for stands in no district; undefined where there are none. */
export function wholeCityNeeds({ wholeCity }: DistrictMap, language: Language): string | undefined {
  const { needs, coverage } = wholeCity;
  if (needs.length === 0) return undefined;
  return coverage === undefined
    ? t(language, 'city.map.wholeCity.needsUncovered', { needs: needs.length })
    : t(language, 'city.map.wholeCity.needs', { needs: needs.length, coverage: { percent: coverage } });
}
