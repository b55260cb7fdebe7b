/** Ban: a firm the office has banned here, or that declined in review, is not a member. */
import { sentence } from '../language/messages/sentence';
import { finding, nameOf, type Rule } from './rule';

export const ban: Rule = {
  id: 'ban',
  name: 'rules.ban.name',
  check(group, { declined }) {
    const bans = new Set(group.consortium.bans);
    const refused = declined.get(group.consortium.id);
    return group.members.flatMap(({ firm }) => {
      const params = { consortium: nameOf(group), firm: firm.name };
      if (bans.has(firm.id)) return [finding('ban', group, [firm.id], sentence('rules.ban.banned', params))];
      if (refused?.has(firm.id)) return [finding('ban', group, [firm.id], sentence('rules.ban.declined', params))];
      return [];
    });
  },
  rows({ slots }, rows) {
    for (const { group, candidates, declined } of slots) {
      const bans = new Set(group.consortium.bans);
      for (const { id } of candidates) {
        if (bans.has(id) || declined.has(id)) rows.forbid('ban', group.consortium.id, id);
      }
    }
  },
};
