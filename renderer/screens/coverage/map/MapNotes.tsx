/** What the map does not show by district, and where its facts come from. */
import { formatDate } from '../../../../shared/language/jalali';
import type { DistrictMap, MapView } from '../../../../shared/planning/coverage/districtMap';
import { wholeCityNeeds } from '../../../../shared/planning/coverage/districtWords';
import { districtTable } from '../../../../shared/reference/districts';
import { siteTable } from '../../../../shared/reference/innovationSites';
import { useWords, type Words } from '../../../state/language';
import page from '../CoverageScreen.module.css';

function wholeCity(map: DistrictMap, view: MapView, { t, language }: Words): string | undefined {
  const { firmsServing, concerns, sites } = map.wholeCity;
  if (view === 'firmsServing') return t('city.map.wholeCity.firms', { count: firmsServing.length });
  if (view === 'concerns') return t('city.map.wholeCity.concerns', { count: concerns.length });
  if (view === 'sites') return t('city.map.wholeCity.sites', { sites: sites.map(({ name }) => name) });
  return view === 'firmsHome' ? undefined : wholeCityNeeds(map, language);
}

export function MapNotes({ map, view }: { readonly map: DistrictMap; readonly view: MapView }) {
  const words = useWords();
  const { t, text, language } = words;
  const { source, date, note } = view === 'sites' ? siteTable : districtTable;
  const said = wholeCity(map, view, words);
  return (
    <div className={page.note}>
      {said !== undefined && <p>{said}</p>}
      {note !== undefined && <p>{text(note)}</p>}
      <p>{t('city.map.source', { source: text(source), date: formatDate(date, language) })}</p>
    </div>
  );
}
