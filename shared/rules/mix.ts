/** Mix: large firms together with medium or small ones, as the policy asks. */
import { sentence } from '../language/messages/sentence';
import type { Firm } from '../model/firm';
import { finding, nameOf, type Rule } from './rule';

const isLarge = (firm: Firm) => firm.size === 'large';
const isSmall = (firm: Firm) => firm.size !== 'large';

export const mix: Rule = {
  id: 'mix',
  name: 'rules.mix.name',
  check(group, { policy }) {
    const large = group.members.filter(({ firm }) => isLarge(firm)).length;
    const small = group.members.length - large;
    const consortium = nameOf(group);
    return [
      ...(large < policy.minLarge
        ? [
            finding(
              'mix',
              group,
              [],
              sentence('rules.mix.fewLarge', { consortium, count: large, limit: policy.minLarge }),
            ),
          ]
        : []),
      ...(small < policy.minSmall
        ? [
            finding(
              'mix',
              group,
              [],
              sentence('rules.mix.fewSmall', { consortium, count: small, limit: policy.minSmall }),
            ),
          ]
        : []),
    ];
  },
  rows({ slots, policy }, rows) {
    for (const { group, candidates } of slots) {
      const ids = (wanted: (firm: Firm) => boolean) => candidates.filter(wanted).map((firm) => firm.id);
      rows.count('mix', group.consortium.id, ids(isLarge), { min: policy.minLarge });
      rows.count('mix', group.consortium.id, ids(isSmall), { min: policy.minSmall });
    }
  },
};
