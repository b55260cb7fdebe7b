/** Pin: every pinned membership stands, with its role. */
import { sentence } from '../language/messages/sentence';
import { finding, nameOf, type Rule } from './rule';

export const pin: Rule = {
  id: 'pin',
  name: 'rules.pin.name',
  check(group, { pins, facts }) {
    return (pins.get(group.consortium.id) ?? []).flatMap(({ firmId, role }) => {
      const present = group.members.find(({ member }) => member.firmId === firmId);
      const firm = facts.firms.get(firmId);
      if (present?.member.role === role || firm === undefined) return [];
      const key = present ? 'rules.pin.role' : 'rules.pin.missing';
      return [finding('pin', group, [firmId], sentence(key, { consortium: nameOf(group), firm: firm.name }))];
    });
  },
  rows({ slots }, rows) {
    for (const { group, pins } of slots) {
      for (const { firmId, role } of pins) rows.require('pin', group.consortium.id, firmId, role);
    }
  },
};
