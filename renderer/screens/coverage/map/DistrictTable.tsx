/** The figures of all districts as a table; the column that the map shows stands out. */
import { formatNumber } from '../../../../shared/language/numerals';
import { type DistrictMap, type MapView, mapViews } from '../../../../shared/planning/coverage/districtMap';
import { figureText } from '../../../../shared/planning/coverage/districtWords';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import styles from './map.module.css';

interface DistrictTableProps {
  readonly map: DistrictMap;
  readonly view: MapView;
  readonly chosen: number;
  readonly onChoose: (district: number) => void;
}

export function DistrictTable({ map, view, chosen, onChoose }: DistrictTableProps) {
  const { t, language } = useWords();
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <caption>{t('city.map.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city.map.district')}</th>
            <th scope="col">{t('city.map.needs')}</th>
            {mapViews.map((id) => (
              <th key={id} scope="col" className={classes(id === view && styles.shown)}>
                {t(`city.map.view.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.districts.map((facts) => {
            const { number } = facts.district;
            return (
              <tr key={number} className={classes(number === chosen && styles.chosenRow)}>
                <th scope="row">
                  <button type="button" className={styles.link} onClick={() => onChoose(number)}>
                    {t('common.district', { number })}
                  </button>
                </th>
                <td>{formatNumber(facts.needs.length, language)}</td>
                {mapViews.map((id) => (
                  <td key={id} className={classes(id === view && styles.shown)}>
                    {figureText(facts, id, language)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
