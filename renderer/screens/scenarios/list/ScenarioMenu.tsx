/** What can be done with a scenario beside opening it: copy, rename, the road to approval and the archive, deletion. */
import { useState } from 'react';
import { isClosed, type Scenario } from '../../../../shared/model/scenario';
import { nextStatuses, type ScenarioStatus } from '../../../../shared/model/scenarioRoad';
import type { Judgement } from '../../../../shared/planning/judgement';
import { ConfirmDialog } from '../../../components/Dialog';
import { MenuButton, type MenuEntry } from '../../../components/MenuButton';
import { execute } from '../../../state/execute';
import { useWords, type Words } from '../../../state/language';
import { RemovalDialog } from '../../../widgets/RemovalDialog';
import { duplicate } from './duplicate';
import styles from './list.module.css';

interface ScenarioMenuProps {
  readonly judgement: Judgement;
  readonly onRename: () => void;
}

type Asked = 'approve' | 'delete';

const go = (scenarioId: Scenario['id'], status: ScenarioStatus) =>
  void execute({ kind: 'scenario.changeStatus', scenarioId, status });

/** The next steps on the road, approval with a question first. */
function roadEntries({ scenario }: Judgement, { t }: Words, approve: () => void): readonly MenuEntry[] {
  const isEmpty = scenario.consortia.every(({ members }) => members.length === 0);
  return nextStatuses(scenario).map((status) => {
    const isBack = scenario.status === 'archived';
    const label = isBack
      ? t('scenarios.act.fromArchive', { status: t(`nouns.scenarioStatus.${status}`) })
      : t(`scenarios.act.${status}`);
    if (isBack || status !== 'approved') return { id: status, label, run: () => go(scenario.id, status) };
    const reason = isEmpty ? t('scenarios.noMembers') : undefined;
    return { id: status, label, run: approve, isDisabled: isEmpty, reason };
  });
}

function ApproveDialog({ judgement, onClose }: { readonly judgement: Judgement; readonly onClose: () => void }) {
  const { t } = useWords();
  const { scenario, findings } = judgement;
  return (
    <ConfirmDialog
      title={t('scenarios.approve.title', { scenario: scenario.name })}
      isOpen
      onClose={onClose}
      onConfirm={() => go(scenario.id, 'approved')}
      confirmLabel={t('scenarios.approve.confirm')}
      cancelLabel={t('common.cancel')}
    >
      <p className={styles.prose}>{t('scenarios.approve.text')}</p>
      {findings.length > 0 && (
        <p className={styles.warning}>{t('scenarios.approve.findings', { count: findings.length })}</p>
      )}
    </ConfirmDialog>
  );
}

export function ScenarioMenu({ judgement, onRename }: ScenarioMenuProps) {
  const words = useWords();
  const { t } = words;
  const [asked, setAsked] = useState<Asked>();
  const { scenario } = judgement;
  const isReadOnly = isClosed(scenario);
  const isDraft = scenario.status === 'draft';
  const entries: readonly MenuEntry[] = [
    { id: 'duplicate', label: t('scenarios.duplicate'), run: () => void duplicate(scenario) },
    {
      id: 'rename',
      label: t('scenarios.rename'),
      run: onRename,
      isDisabled: isReadOnly,
      reason: isReadOnly ? t('scenarios.closed') : undefined,
    },
    ...roadEntries(judgement, words, () => setAsked('approve')),
    {
      id: 'delete',
      label: t('scenarios.delete'),
      run: () => setAsked('delete'),
      isDisabled: !isDraft,
      reason: isDraft ? undefined : t('scenarios.onlyDrafts'),
    },
  ];
  const close = () => setAsked(undefined);
  const removal = { name: scenario.name, command: { kind: 'scenario.remove', scenarioId: scenario.id } } as const;
  return (
    <>
      <MenuButton label={t('scenarios.card.more', { scenario: scenario.name })} entries={entries} />
      {asked === 'approve' && <ApproveDialog judgement={judgement} onClose={close} />}
      {asked === 'delete' && <RemovalDialog removal={removal} onClose={close} />}
    </>
  );
}
