/** Strength: how far the best member who meets a requirement stands above the level it asks for. */
import type { FirmId } from '../ids';
import { sentence } from '../language/messages/sentence';
import { highestLevel } from '../model/capability';
import { type ConsortiumCriterion, capabilityNameOf, firmNamesOf, requirementMatch } from './criterion';
import { suppliersOf, supplyTerms } from './supply';

export const strength: ConsortiumCriterion = {
  id: 'strength',
  scope: 'consortium',
  name: 'criteria.strength.name',
  meaning: 'criteria.strength.meaning',
  matches(group, { facts, policy }) {
    return group.requirements.flatMap((requirement) => {
      const levelOf = (id: FirmId) => facts.level(id, requirement.capabilityId);
      const suppliers = suppliersOf(facts, group, requirement).map((firm) => firm.id);
      const best = Math.max(0, ...suppliers.map(levelOf));
      if (best <= requirement.minLevel) return [];
      const points = policy.weights.strength * requirement.importance * (best - requirement.minLevel);
      const strongest = suppliers.filter((id) => levelOf(id) === best);
      return [requirementMatch('strength', group, requirement, points, strongest)];
    });
  },
  say: (match, facts) =>
    sentence('criteria.strength.match', {
      capability: capabilityNameOf(match, facts),
      firms: firmNamesOf(match, facts),
    }),
  terms(space, terms) {
    // One step for each level above the minimum: the k-th is earned once somebody stands at least that high.
    for (let above = 1; above < highestLevel; above += 1) {
      supplyTerms(space, terms, { criterion: 'strength', count: 1, above });
    }
  },
};
