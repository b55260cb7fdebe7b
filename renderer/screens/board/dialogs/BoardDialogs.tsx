/** The dialog that is open on the board, if one is. */
import type { Judgement } from '../../../state/judgement';
import { WithdrawDialog } from '../../../widgets/WithdrawDialog';
import { ClashDialog } from '../clash/ClashDialog';
import { BalanceDialog } from '../plan/BalanceDialog';
import { PlanOptions } from '../plan/PlanOptions';
import { ReplanDialog } from '../plan/ReplanDialog';
import { openDialog, useBoard } from '../state/boardState';
import { ChooseConsortium } from './ChooseConsortium';
import { CreateConsortium } from './CreateConsortium';
import { ExportProposals } from './ExportProposals';
import { MergeConsortium } from './MergeConsortium';
import { PreviewPaper } from './PreviewPaper';
import { RemoveConsortium } from './RemoveConsortium';
import { RenameConsortium } from './RenameConsortium';
import { SplitConsortium } from './SplitConsortium';

export interface DialogOf {
  readonly judgement: Judgement;
  readonly close: () => void;
}

export function BoardDialogs({ judgement }: { readonly judgement: Judgement }) {
  const dialog = useBoard((board) => board.dialog);
  if (dialog === undefined) return null;
  const common: DialogOf = { judgement, close: () => openDialog(undefined) };
  if (dialog.kind === 'choose') return <ChooseConsortium {...common} purpose={dialog.purpose} cards={dialog.cards} />;
  if (dialog.kind === 'export') return <ExportProposals {...common} consortiumIds={dialog.consortiumIds} />;
  if (dialog.kind === 'clash') return <ClashDialog {...common} toForm={dialog.toForm} />;
  if (dialog.kind === 'withdraw') {
    return <WithdrawDialog judgement={judgement} firmId={dialog.firmId} onClose={common.close} />;
  }
  if (dialog.kind === 'replan') return <ReplanDialog {...common} />;
  if (dialog.kind === 'balance') return <BalanceDialog {...common} />;
  if (!('consortiumId' in dialog)) {
    return dialog.kind === 'plan' ? <PlanOptions {...common} /> : <CreateConsortium {...common} />;
  }
  const consortium = judgement.scenario.consortia.find(({ id }) => id === dialog.consortiumId);
  if (consortium === undefined) return null;
  if (dialog.kind === 'rename') return <RenameConsortium {...common} consortium={consortium} />;
  if (dialog.kind === 'merge') return <MergeConsortium {...common} consortium={consortium} />;
  if (dialog.kind === 'split') return <SplitConsortium {...common} consortium={consortium} />;
  if (dialog.kind === 'remove') return <RemoveConsortium {...common} consortium={consortium} />;
  return <PreviewPaper {...common} consortium={consortium} />;
}
