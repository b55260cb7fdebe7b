/** Lead: exactly one member leads, and it is of a size the policy allows and, if the policy asks, has a production licence. */
import { sentence } from '../language/messages/sentence';
import type { Firm } from '../model/firm';
import type { Group } from '../model/grouping';
import type { Policy } from '../model/policy';
import { type Finding, finding, nameOf, type Rule } from './rule';

/** Is the firm of a size that may lead, and lacks the production licence that the policy asks for? */
export function lacksOnlyLicence(firm: Firm, policy: Policy): boolean {
  return policy.leadSizes.includes(firm.size) && policy.leadNeedsLicence && firm.productionLicence === undefined;
}

/** May this firm lead under the policy? */
export function mayLead(firm: Firm, policy: Policy): boolean {
  return policy.leadSizes.includes(firm.size) && !lacksOnlyLicence(firm, policy);
}

function ineligible(group: Group, firm: Firm, policy: Policy): Finding {
  const params = { consortium: nameOf(group), firm: firm.name };
  const wrongSize = !policy.leadSizes.includes(firm.size);
  return finding(
    'lead',
    group,
    [firm.id],
    sentence(wrongSize ? 'rules.lead.wrongSize' : 'rules.lead.noLicence', params),
  );
}

export const lead: Rule = {
  id: 'lead',
  name: 'rules.lead.name',
  check(group, { policy }) {
    const leads = group.members.filter(({ member }) => member.role === 'lead').map(({ firm }) => firm);
    if (leads.length === 0)
      return [finding('lead', group, [], sentence('rules.lead.none', { consortium: nameOf(group) }))];
    const tooMany =
      leads.length > 1
        ? [
            finding(
              'lead',
              group,
              leads.map((firm) => firm.id),
              sentence('rules.lead.several', { consortium: nameOf(group), firms: leads.map((firm) => firm.name) }),
            ),
          ]
        : [];
    return [
      ...tooMany,
      ...leads.filter((firm) => !mayLead(firm, policy)).map((firm) => ineligible(group, firm, policy)),
    ];
  },
  rows({ slots, policy }, rows) {
    for (const { group, candidates } of slots) {
      const eligible = candidates.filter((firm) => mayLead(firm, policy)).map((firm) => firm.id);
      rows.lead('lead', group.consortium.id, eligible);
    }
  },
};
