/** The needs of the city by service area, each with its requirements and how they are supplied. */
import { FolderPlus, ListChecks, ScrollText } from 'lucide-react';
import { useMemo } from 'react';
import { factsOf } from '../../../shared/model/facts';
import type { Workspace } from '../../../shared/model/workspace';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useWorkspace } from '../../state/document';
import { useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { useRemembered } from '../../state/settings';
import { ImportButton } from '../importing';
import { AreaBlock } from './AreaBlock';
import { CapabilitiesDialog } from './CapabilitiesDialog';
import { NeedFilters } from './NeedFilters';
import styles from './NeedsScreen.module.css';
import { addEmptyArea } from './newNeed';
import { areaSections, filterSections, isFiltering } from './rows';
import { openCapabilityList, parseFolded, refine, useNeedFilter } from './view';

function useSections(workspace: Workspace | undefined) {
  const grouping = useJudgement()?.grouping;
  const filter = useNeedFilter();
  const sections = useMemo(
    () => (workspace ? areaSections(workspace, factsOf(workspace), grouping) : []),
    [workspace, grouping],
  );
  const shown = useMemo(
    () => (workspace ? filterSections(sections, filter, factsOf(workspace)) : []),
    [workspace, sections, filter],
  );
  return { shown, filter };
}

function Head({ count, total }: { readonly count: number; readonly total: number }) {
  const { t } = useWords();
  return (
    <header className={styles.head}>
      <h2>{t('needs.title')}</h2>
      <span className={styles.count} aria-live="polite">
        {t('needs.shown', { count, total })}
      </span>
      <span className={styles.spring} />
      <ImportButton />
      <Button icon={<ListChecks size={16} aria-hidden />} onPress={() => openCapabilityList()}>
        {t('needs.editCapabilities')}
      </Button>
      <Button icon={<FolderPlus size={16} aria-hidden />} onPress={() => void addEmptyArea()}>
        {t('needs.newArea')}
      </Button>
      <CapabilitiesDialog />
    </header>
  );
}

export function NeedsScreen() {
  const { t } = useWords();
  const workspace = useWorkspace();
  const { shown, filter } = useSections(workspace);
  const [folded, rememberFolded] = useRemembered('needs', 'folded', parseFolded);
  if (workspace === undefined) return null;
  const areaIds = workspace.areas.map(({ id }) => id);
  const isAllFolded = areaIds.every((id) => folded.includes(id));
  const count = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const fold = (id: string, isOpen: boolean) =>
    rememberFolded(isOpen ? folded.filter((one) => one !== id) : [...folded, id]);
  return (
    <div className={styles.page}>
      <Head count={count} total={workspace.needs.length} />
      {areaIds.length === 0 ? (
        <EmptyState
          icon={<ScrollText size={36} aria-hidden />}
          title={t('needs.noAreas')}
          action={
            <Button variant="primary" onPress={() => void addEmptyArea()}>
              {t('needs.newArea')}
            </Button>
          }
        />
      ) : (
        <div className={styles.filters}>
          <NeedFilters />
          <Button variant="quiet" onPress={() => rememberFolded(isAllFolded ? [] : areaIds)}>
            {t(isAllFolded ? 'needs.expandAll' : 'needs.collapseAll')}
          </Button>
        </div>
      )}
      {areaIds.length > 0 && shown.length === 0 && (
        <EmptyState
          title={t('needs.noneFound')}
          action={<Button onPress={() => refine({ query: '' })}>{t('needs.clearFilters')}</Button>}
        />
      )}
      {shown.map((section) => (
        <AreaBlock
          key={section.area.id}
          section={section}
          isOpen={isFiltering(filter) || !folded.includes(section.area.id)}
          onToggle={(isOpen) => fold(section.area.id, isOpen)}
        />
      ))}
    </div>
  );
}
