/** Where a place in the matrix leads: a member to its card, a supplied or open requirement to its column, all else to its record. */
import type { MatrixColumn, NeedMatrix } from '../../../../shared/planning/coverage/needMatrix';
import type { Judgement } from '../../../state/judgement';
import { goTo } from '../../../state/session';
import { goToColumn } from '../../board';
import { openCapabilityList } from '../../needs';
import type { Stand } from './lines';

function firmIn(judgement: Judgement, column: MatrixColumn | undefined) {
  return judgement.workspace.firms.find(({ id }) => id === column?.id);
}

function goToHead(judgement: Judgement, column: MatrixColumn): void {
  const firm = firmIn(judgement, column);
  if (firm !== undefined) goTo('firms', { kind: 'firm', id: firm.id, page: 'capabilities' });
  const capability = judgement.workspace.capabilities.find(({ id }) => id === column.id);
  if (firm !== undefined || capability === undefined) return;
  goTo('needs');
  openCapabilityList(capability.id);
}

/** Goes to what stands at a place of the matrix. */
export function goToStand(judgement: Judgement, { axis }: NeedMatrix, { row, column, cell }: Stand): void {
  if (row === undefined) {
    if (column !== undefined) goToHead(judgement, column);
    return;
  }
  const firm = axis === 'firms' ? firmIn(judgement, column) : undefined;
  const { group } = row;
  if (cell !== undefined && firm !== undefined && group !== undefined && cell.isMember) {
    goToColumn(judgement, group.consortium.id, firm.id);
  } else if (cell !== undefined && firm !== undefined) {
    goTo('firms', { kind: 'firm', id: firm.id, page: 'capabilities' });
  } else if (cell !== undefined && group !== undefined) goToColumn(judgement, group.consortium.id);
  else goTo('needs', { kind: 'need', id: row.need.id });
}
