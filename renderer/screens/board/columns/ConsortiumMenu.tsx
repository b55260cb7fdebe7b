/** What can be done with a consortium, as a menu at its head. */
import type { Group } from '../../../../shared/model/grouping';
import { isClosed } from '../../../../shared/model/scenario';
import { MenuButton } from '../../../components/MenuButton';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { startPlanner } from '../../../state/planner';
import { select } from '../../../state/session';
import { openDialog } from '../state/boardState';

interface ConsortiumMenuProps {
  readonly judgement: Judgement;
  readonly group: Group;
  readonly reach: 0 | -1;
}

function useItems({ scenario }: Judgement, { consortium }: Group) {
  const { t } = useWords();
  const { id, areaId, needIds, members } = consortium;
  const isReadOnly = isClosed(scenario);
  const isAlone = scenario.consortia.every((one) => one.id === id || one.areaId !== areaId);
  const dialog = (kind: 'rename' | 'merge' | 'split' | 'remove' | 'paper') => () =>
    openDialog({ kind, consortiumId: id });
  return [
    { id: 'open', label: t('board.consortium.open'), run: () => select({ kind: 'consortium', id }) },
    {
      id: 'plan',
      label: t('board.consortium.plan'),
      isDisabled: isReadOnly,
      run: () => void startPlanner({ scenarioId: scenario.id, selection: { kind: 'consortia', ids: [id] } }),
    },
    { id: 'clash', label: t('reasons.clash.ask'), run: () => openDialog({ kind: 'clash', toForm: [id] }) },
    { id: 'rename', label: t('board.consortium.rename'), isDisabled: isReadOnly, run: dialog('rename') },
    {
      id: 'merge',
      label: t('board.consortium.merge'),
      isDisabled: isReadOnly || isAlone,
      reason: isAlone ? t('board.consortium.mergeNone') : undefined,
      run: dialog('merge'),
    },
    {
      id: 'split',
      label: t('board.consortium.split'),
      isDisabled: isReadOnly || needIds.length < 2,
      reason: needIds.length < 2 ? t('board.consortium.splitNone') : undefined,
      run: dialog('split'),
    },
    { id: 'remove', label: t('board.consortium.remove'), isDisabled: isReadOnly, run: dialog('remove') },
    { id: 'preview', label: t('board.consortium.preview'), run: dialog('paper') },
    {
      id: 'export',
      label: t('board.consortium.export'),
      isDisabled: members.length === 0,
      run: () => openDialog({ kind: 'export', consortiumIds: [id] }),
    },
  ];
}

export function ConsortiumMenu({ judgement, group, reach }: ConsortiumMenuProps) {
  const { t } = useWords();
  const entries = useItems(judgement, group);
  const label = t('board.column.menu', { name: group.consortium.name });
  return <MenuButton label={label} entries={entries} isTabStop={reach !== -1} />;
}
