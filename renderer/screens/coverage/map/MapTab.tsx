/** The map of the 22 districts, what it shows, the facts of one district, and the same figures as a table. */
import { useMemo, useState } from 'react';
import type { Grouping } from '../../../../shared/model/grouping';
import type { Workspace } from '../../../../shared/model/workspace';
import { districtMap, type MapView, mapViews } from '../../../../shared/planning/coverage/districtMap';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { useRemembered } from '../../../state/settings';
import page from '../CoverageScreen.module.css';
import { DistrictPanel } from './DistrictPanel';
import { DistrictTable } from './DistrictTable';
import { MapNotes } from './MapNotes';
import styles from './map.module.css';
import { TileMap } from './TileMap';

function parseView(kept: unknown): MapView {
  return mapViews.find((view) => view === kept) ?? 'coverage';
}

interface MapTabProps {
  readonly workspace: Workspace;
  readonly grouping: Grouping | undefined;
}

export function MapTab({ workspace, grouping }: MapTabProps) {
  const { t } = useWords();
  const [view, rememberView] = useRemembered('coverage', 'map', parseView);
  const [chosen, setChosen] = useState(1);
  const map = useMemo(() => districtMap(workspace, grouping), [workspace, grouping]);
  const facts = map.districts.find(({ district }) => district.number === chosen);
  return (
    <div className={styles.tab}>
      <div className={page.bar}>
        <div className={page.choice}>
          <SelectField
            label={t('city.map.show')}
            value={view}
            options={mapViews.map((id) => ({ id, label: t(`city.map.view.${id}`) }))}
            onChange={rememberView}
          />
        </div>
        <span className={page.note}>{t('city.map.howTo')}</span>
      </div>
      <div className={styles.sides}>
        <div className={styles.picture}>
          <TileMap map={map} view={view} chosen={chosen} onChoose={setChosen} />
          <MapNotes map={map} view={view} />
        </div>
        <div className={styles.beside}>
          {facts !== undefined && <DistrictPanel facts={facts} />}
          <DistrictTable map={map} view={view} chosen={chosen} onChoose={setChosen} />
        </div>
      </div>
    </div>
  );
}
