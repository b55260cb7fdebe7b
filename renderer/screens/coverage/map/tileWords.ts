/** What a tile says to those who hear it. */
import { type DistrictFacts, districtFigure, type MapView } from '../../../../shared/planning/coverage/districtMap';
import { figureText } from '../../../../shared/planning/coverage/districtWords';
import { landmarksIn } from '../../../../shared/reference/districts';
import type { Words } from '../../../state/language';

export function tileWords(facts: DistrictFacts, view: MapView, { t, language }: Words): string {
  const { number } = facts.district;
  const landmarks = landmarksIn(facts.district, language);
  const figure = districtFigure(facts, view);
  const name = t(`city.map.view.${view}`);
  const said = figure === undefined ? t('city.map.noNeeds') : `${name} ${figureText(facts, view, language)}`;
  return t('city.map.tile', { number, landmarks, figure: said });
}
