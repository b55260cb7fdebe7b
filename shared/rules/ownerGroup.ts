/** Owner group: no more members of one owner group than the policy allows. */
import { sentence } from '../language/messages/sentence';
import type { Firm } from '../model/firm';
import { finding, nameOf, type Rule } from './rule';

function byOwner(firms: readonly Firm[]): ReadonlyMap<string, readonly Firm[]> {
  const owners = new Map<string, Firm[]>();
  for (const firm of firms) {
    if (firm.ownerGroup === undefined) continue;
    owners.set(firm.ownerGroup, [...(owners.get(firm.ownerGroup) ?? []), firm]);
  }
  return owners;
}

const idsOf = (firms: readonly Firm[]) => firms.map((firm) => firm.id);

export const ownerGroup: Rule = {
  id: 'ownerGroup',
  name: 'rules.ownerGroup.name',
  check(group, { policy }) {
    return [...byOwner(group.members.map(({ firm }) => firm))]
      .filter(([, firms]) => firms.length > policy.maxPerOwnerGroup)
      .map(([owner, firms]) => {
        const names = firms.map((firm) => firm.name);
        const params = { consortium: nameOf(group), owner, firms: names, limit: policy.maxPerOwnerGroup };
        return finding('ownerGroup', group, idsOf(firms), sentence('rules.ownerGroup.over', params));
      });
  },
  rows({ slots, policy }, rows) {
    for (const { group, candidates } of slots) {
      for (const firms of byOwner(candidates).values()) {
        if (firms.length <= policy.maxPerOwnerGroup) continue;
        rows.count('ownerGroup', group.consortium.id, idsOf(firms), { max: policy.maxPerOwnerGroup });
      }
    }
  },
};
