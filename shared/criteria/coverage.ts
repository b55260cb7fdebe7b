/** Coverage: a requirement has at least one member who meets it. */
import { sentence } from '../language/messages/sentence';
import { type ConsortiumCriterion, capabilityNameOf, firmNamesOf, requirementMatch } from './criterion';
import { suppliersOf, supplyTerms } from './supply';

export const coverage: ConsortiumCriterion = {
  id: 'coverage',
  scope: 'consortium',
  name: 'criteria.coverage.name',
  meaning: 'criteria.coverage.meaning',
  matches(group, { facts, policy }) {
    return group.requirements.flatMap((requirement) => {
      const suppliers = suppliersOf(facts, group, requirement).map((firm) => firm.id);
      const points = policy.weights.coverage * requirement.importance;
      return suppliers.length === 0 ? [] : [requirementMatch('coverage', group, requirement, points, suppliers)];
    });
  },
  say: (match, facts) =>
    sentence('criteria.coverage.match', {
      capability: capabilityNameOf(match, facts),
      firms: firmNamesOf(match, facts),
    }),
  terms: (space, terms) => supplyTerms(space, terms, { criterion: 'coverage', count: 1 }),
};
