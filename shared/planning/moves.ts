/** Moving firms between consortia by hand: the one meaning of a move, shared by the preview and the command. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Consortium, Member } from '../model/consortium';
import type { Facts } from '../model/facts';
import type { Policy } from '../model/policy';
import { mayLead } from '../rules/lead';

/** A firm goes from one consortium to another; without `from` it comes from the pool (or is copied), without `to` it goes back to it. */
export interface Move {
  readonly firmId: FirmId;
  readonly from?: ConsortiumId;
  readonly to?: ConsortiumId;
}

/** A firm that may lead comes as lead where there is none; otherwise it keeps a partner's or supplier's role, or is a partner. */
function arriving(facts: Facts, policy: Policy, target: Consortium, firmId: FirmId, before?: Member): Member {
  const firm = facts.firms.get(firmId);
  const leads = firm !== undefined && mayLead(firm, policy) && target.members.every(({ role }) => role !== 'lead');
  const role = leads ? 'lead' : before?.role === 'supplier' ? 'supplier' : 'partner';
  return { firmId, role, ...(before?.pinned === true ? { pinned: true } : {}) };
}

/**
 * The consortia after some moves, in their order. A firm that is already where it is to go is left as it is; unmoved consortia stay
 * the same objects. A pin moves with its firm: the person who moves a pinned firm moves the decision.
 */
export function applyMoves(
  facts: Facts,
  policy: Policy,
  consortia: readonly Consortium[],
  moves: readonly Move[],
): readonly Consortium[] {
  const byId = new Map(consortia.map((consortium) => [consortium.id, consortium]));
  for (const { firmId, from, to } of moves) {
    if (from === to) continue;
    const source = from === undefined ? undefined : byId.get(from);
    const target = to === undefined ? undefined : byId.get(to);
    const before = source?.members.find((member) => member.firmId === firmId);
    if (source && before) {
      byId.set(source.id, { ...source, members: source.members.filter((member) => member !== before) });
    }
    if (target?.members.every((member) => member.firmId !== firmId)) {
      const members = [...target.members, arriving(facts, policy, target, firmId, before)];
      byId.set(target.id, { ...target, members });
    }
  }
  const moved = consortia.map((consortium) => byId.get(consortium.id) ?? consortium);
  return moved.every((one, index) => one === consortia[index]) ? consortia : moved;
}
