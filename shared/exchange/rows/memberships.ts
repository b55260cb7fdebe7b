/** Rows of a list of memberships: one firm in one consortium each. */
import type { Member } from '../../model/consortium';
import { limits } from '../../model/limits';
import type { ListedConsortium } from '../../model/listed';
import { readRole } from '../cells/fixedWords';
import { readPercent, readYesNo } from '../cells/plain';
import { readTextPair } from '../cells/texts';
import { consortiumRows } from './consortia';
import type { DetailSpec } from './detail';
import { readOwningFirm } from './firmCell';
import { readOwningConsortium } from './scenarioCell';
import { said } from './spec';

/** What a member puts in is not in any list; a list leaves it as it is. */
function withContributions(members: readonly Member[], { members: known }: ListedConsortium): readonly Member[] {
  return members.map((member) => {
    const contributions = known.find(({ firmId }) => firmId === member.firmId)?.contributions;
    return contributions === undefined ? member : { ...member, contributions };
  });
}

export const membershipRows: DetailSpec<ListedConsortium, Member> = {
  list: 'memberships',
  owner: consortiumRows,
  field: 'members',
  isOnceEach: true,
  readOwner: (cells, { lists }) => readOwningConsortium(cells, lists),
  readPart(cells, { lists }) {
    const firm = readOwningFirm(cells, lists);
    const role = cells.read('role', readRole);
    const others = said({
      pinned: cells.read('pinned', readYesNo),
      sharePercent: cells.read('sharePercent', readPercent),
      task: readTextPair(cells, 'task', limits.longText, true),
    });
    cells.demand('role', role);
    return firm === undefined || role === undefined ? undefined : { firmId: firm.id, role, ...others };
  },
  keyOf: ({ firmId }) => firmId,
  complete: withContributions,
};
