/** The coverage of the city (پوشش): needs against firms or capabilities, the map by district, and the network. */
import { Tabs } from '../../components/Tabs';
import { useWorkspace } from '../../state/document';
import { useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { useRemembered } from '../../state/settings';
import styles from './CoverageScreen.module.css';
import { NoNeeds, NoScenario } from './EmptyCoverage';
import { MapTab } from './map/MapTab';
import { MatrixTab } from './matrix/MatrixTab';
import { NetworkTab } from './network/NetworkTab';

const views = ['matrix', 'map', 'network'] as const;
type View = (typeof views)[number];

function parseView(kept: unknown): View {
  return views.find((view) => view === kept) ?? 'matrix';
}

export function CoverageScreen() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const judgement = useJudgement();
  const [view, rememberView] = useRemembered('coverage', 'view', parseView);
  if (workspace === undefined) return null;
  const matrix = judgement === undefined ? <NoScenario /> : <MatrixTab judgement={judgement} />;
  const contents: Readonly<Record<View, React.ReactNode>> = {
    matrix: workspace.needs.length === 0 ? <NoNeeds /> : matrix,
    map: <MapTab workspace={workspace} grouping={judgement?.grouping} />,
    network: <NetworkTab workspace={workspace} grouping={judgement?.grouping} />,
  };
  return (
    <div className={styles.page}>
      <h2 className="visually-hidden">{t('nouns.coverage')}</h2>
      <Tabs
        label={t('city.views')}
        selected={view}
        onSelect={(id) => rememberView(parseView(id))}
        tabs={views.map((id) => ({
          id,
          label: t(`city.view.${id}`),
          content: id === view ? <div className={styles.view}>{contents[id]}</div> : null,
        }))}
      />
    </div>
  );
}
