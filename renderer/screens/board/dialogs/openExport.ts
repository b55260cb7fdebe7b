/** Opens the board with the export of every formed consortium, from anywhere in the window. */
import type { Judgement } from '../../../state/judgement';
import { goTo } from '../../../state/session';
import { openDialog, showBoardOf } from '../state/boardState';

export function openExport({ workspace, scenario }: Judgement): void {
  const formed = scenario.consortia.filter(({ members }) => members.length > 0).map(({ id }) => id);
  showBoardOf(workspace.id, scenario.id);
  openDialog({ kind: 'export', consortiumIds: formed });
  goTo('board');
}
