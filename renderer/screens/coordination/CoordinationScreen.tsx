/** Coordination: meetings, who does what by when, concerns of the firms, and the phases of every consortium. */
import { Tabs } from '../../components/Tabs';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { LiveRegion } from '../../widgets/LiveRegion';
import { AbroadTab } from './abroad/AbroadTab';
import { ActionsTab } from './actions/ActionsTab';
import styles from './CoordinationScreen.module.css';
import { ConcernsTab } from './concerns/ConcernsTab';
import { MeetingsTab } from './meetings/MeetingsTab';
import { PhasesTab } from './phases/PhasesTab';
import { coordinationTabs, show, useCoordinationView } from './state/view';
import { TalentsTab } from './talents/TalentsTab';

export function CoordinationScreen() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const tab = useCoordinationView((view) => view.tab);
  if (workspace === undefined) return null;
  const tabs = [
    { id: 'meetings', label: t('meetings.tab'), content: <MeetingsTab workspace={workspace} /> },
    { id: 'actions', label: t('meetings.actionsTab'), content: <ActionsTab workspace={workspace} /> },
    { id: 'concerns', label: t('concerns.tab'), content: <ConcernsTab workspace={workspace} /> },
    { id: 'phases', label: t('phases.tab'), content: <PhasesTab workspace={workspace} /> },
    { id: 'abroad', label: t('abroad.tab'), content: <AbroadTab workspace={workspace} /> },
    { id: 'talents', label: t('abroad.talentsTab'), content: <TalentsTab workspace={workspace} /> },
  ];
  return (
    <div className={styles.page}>
      <h2>{t('meetings.coordination')}</h2>
      <Tabs
        label={t('meetings.parts')}
        tabs={tabs}
        selected={tab}
        onSelect={(id) => show({ tab: coordinationTabs.find((one) => one === id) ?? tab })}
      />
      <LiveRegion />
    </div>
  );
}
