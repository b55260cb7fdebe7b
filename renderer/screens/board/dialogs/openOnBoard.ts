/** Opens a dialog of the board from anywhere in the window. */
import type { Judgement } from '../../../state/judgement';
import { goTo } from '../../../state/session';
import { type BoardDialog, openDialog, showBoardOf } from '../state/boardState';

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
