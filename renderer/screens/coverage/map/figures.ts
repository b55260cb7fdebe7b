/** The figures of the map as they are written. */
import { formatNumber, formatPercent } from '../../../../shared/language/numerals';
import { type DistrictFacts, districtFigure, type MapView } from '../../../../shared/planning/coverage/districtMap';
import { landmarksIn } from '../../../../shared/reference/districts';
import type { Words } from '../../../state/language';

/** A percentage or a count; a dash where there is nothing to cover. */
export function figureText(facts: DistrictFacts, view: MapView, { language }: Words): string {
  const figure = districtFigure(facts, view);
  if (figure === undefined) return '—';
  return view === 'coverage' ? formatPercent(figure, language) : formatNumber(figure, language);
}

/** What a tile says to those who hear it. */
export function tileWords(facts: DistrictFacts, view: MapView, words: Words): string {
  const { number } = facts.district;
  const landmarks = landmarksIn(facts.district, words.language);
  const figure = districtFigure(facts, view);
  const name = words.t(`city.map.view.${view}`);
  const said = figure === undefined ? words.t('city.map.noNeeds') : `${name} ${figureText(facts, view, words)}`;
  return words.t('city.map.tile', { number, landmarks, figure: said });
}
