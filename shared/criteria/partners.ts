/** Partners: two members have worked together before. */
import { sentence } from '../language/messages/sentence';
import { type TiedPair, tiedPairs } from '../rules/tiedPairs';
import { type ConsortiumCriterion, firmNamesOf } from './criterion';

/** Strength of a partner tie where the list does not say. */
const plainStrength = 1;

/** How strong the bond of a pair is: the strengths of its ties together. */
function strengthOf({ ties }: TiedPair): number {
  return ties.reduce((sum, tie) => sum + (tie.strength ?? plainStrength), 0);
}

export const partners: ConsortiumCriterion = {
  id: 'partners',
  scope: 'consortium',
  name: 'criteria.partners.name',
  meaning: 'criteria.partners.meaning',
  matches(group, { facts, policy }) {
    const members = group.members.map(({ firm }) => firm);
    return tiedPairs(facts, members, 'partner').map((pair) => ({
      criterion: 'partners',
      points: policy.weights.partners * strengthOf(pair),
      consortiumId: group.consortium.id,
      firmIds: [pair.a.id, pair.b.id],
    }));
  },
  say: (match, facts) => sentence('criteria.partners.match', { firms: firmNamesOf(match, facts) }),
  terms({ slots, facts, policy }, terms) {
    for (const { group, candidates } of slots) {
      for (const pair of tiedPairs(facts, candidates, 'partner')) {
        const points = policy.weights.partners * strengthOf(pair);
        const label = `${pair.a.id}.${pair.b.id}`;
        terms.atLeast('partners', group.consortium.id, [pair.a.id, pair.b.id], 2, points, label);
      }
    }
  },
};
