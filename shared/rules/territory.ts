/** Territory: a firm with a limit on its districts joins only where some need is for the whole city or touches its districts. */
import { sentence } from '../language/messages/sentence';
import type { Firm } from '../model/firm';
import type { Group } from '../model/grouping';
import { finding, nameOf, type Rule } from './rule';

/** May the firm work where this consortium works? */
export function isInTerritory(firm: Firm, group: Group): boolean {
  if (firm.servesDistricts.length === 0 || group.cityWide) return true;
  return firm.servesDistricts.some((district) => group.districts.has(district));
}

export const territory: Rule = {
  id: 'territory',
  name: 'rules.territory.name',
  check(group) {
    return group.members
      .filter(({ firm }) => !isInTerritory(firm, group))
      .map(({ firm }) => {
        const districts = [...firm.servesDistricts];
        const params = { consortium: nameOf(group), firm: firm.name, districts };
        return finding('territory', group, [firm.id], sentence('rules.territory.outside', params));
      });
  },
  rows({ slots }, rows) {
    for (const { group, candidates } of slots) {
      for (const firm of candidates) {
        if (!isInTerritory(firm, group)) rows.forbid('territory', group.consortium.id, firm.id);
      }
    }
  },
};
