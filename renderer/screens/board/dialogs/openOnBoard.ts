/** Goes to a place on the board, or opens a dialog of it, from anywhere in the window. */
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import type { Judgement } from '../../../state/judgement';
import { goTo } from '../../../state/session';
import { columnKey } from '../read/places';
import { type BoardDialog, focusOn, openDialog, showBoardOf } from '../state/boardState';

function openOnBoard({ workspace, scenario }: Judgement, dialog: BoardDialog): void {
  showBoardOf(workspace.id, scenario.id);
  openDialog(dialog);
  goTo('board');
}

/** The export of every formed consortium. */
export function openExport(judgement: Judgement): void {
  const formed = judgement.scenario.consortia.filter(({ members }) => members.length > 0).map(({ id }) => id);
  openOnBoard(judgement, { kind: 'export', consortiumIds: formed });
}

/** What clashes among the pins. */
export function openClash(judgement: Judgement): void {
  openOnBoard(judgement, { kind: 'clash', toForm: [] });
}

/** Goes to a column, or to a firm in it, and puts the keyboard there. */
export function goToColumn({ workspace, scenario }: Judgement, consortiumId: ConsortiumId, firmId?: FirmId): void {
  showBoardOf(workspace.id, scenario.id);
  const lane = columnKey(consortiumId);
  if (firmId === undefined) goTo('board', { kind: 'consortium', id: consortiumId });
  else goTo('board', { kind: 'firm', id: firmId, consortiumId });
  focusOn(firmId === undefined ? { lane } : { lane, firmId });
}
