/** Backup: a requirement has at least two members who meet it, so that one may leave. */
import { sentence } from '../language/messages/sentence';
import { type ConsortiumCriterion, capabilityNameOf, firmNamesOf, requirementMatch } from './criterion';
import { suppliersOf, supplyTerms } from './supply';

export const backup: ConsortiumCriterion = {
  id: 'backup',
  scope: 'consortium',
  name: 'criteria.backup.name',
  meaning: 'criteria.backup.meaning',
  matches(group, { facts, policy }) {
    return group.requirements.flatMap((requirement) => {
      const suppliers = suppliersOf(facts, group, requirement).map((firm) => firm.id);
      const points = policy.weights.backup * requirement.importance;
      return suppliers.length < 2 ? [] : [requirementMatch('backup', group, requirement, points, suppliers)];
    });
  },
  say: (match, facts) =>
    sentence('criteria.backup.match', { capability: capabilityNameOf(match, facts), firms: firmNamesOf(match, facts) }),
  terms: (space, terms) => supplyTerms(space, terms, { criterion: 'backup', count: 2 }),
};
