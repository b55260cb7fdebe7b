/** Size: not fewer members than the policy's minimum, not more than its maximum. */
import { sentence } from '../language/messages/sentence';
import { finding, nameOf, type Rule } from './rule';

export const size: Rule = {
  id: 'size',
  name: 'rules.size.name',
  check(group, { policy }) {
    const count = group.members.length;
    const params = { consortium: nameOf(group), count };
    if (count < policy.minMembers) {
      return [finding('size', group, [], sentence('rules.size.tooFew', { ...params, limit: policy.minMembers }))];
    }
    if (count > policy.maxMembers) {
      return [finding('size', group, [], sentence('rules.size.tooMany', { ...params, limit: policy.maxMembers }))];
    }
    return [];
  },
  rows({ slots, policy }, rows) {
    for (const { group, candidates } of slots) {
      const firms = candidates.map((firm) => firm.id);
      rows.count('size', group.consortium.id, firms, { min: policy.minMembers, max: policy.maxMembers });
    }
  },
};
