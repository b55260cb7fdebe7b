/** Partners: two members have worked together before. */
import type { FirmId } from '../ids';
import { sentence } from '../language/messages/sentence';
import type { Facts } from '../model/facts';
import { type ConsortiumCriterion, firmNamesOf } from './criterion';

/** Strength of a partner tie where the list does not say. */
const plainStrength = 1;

/** Sum of the strengths of the partner ties between two firms. */
function bond(facts: Facts, a: FirmId, b: FirmId): number {
  const partnerships = facts.tiesBetween(a, b).filter((tie) => tie.kind === 'partner');
  return partnerships.reduce((sum, tie) => sum + (tie.strength ?? plainStrength), 0);
}

/** Pairs of firms with a past partnership, each once, and how strong it is. */
function bondsAmong(facts: Facts, firms: readonly FirmId[]): { pair: readonly [FirmId, FirmId]; strength: number }[] {
  const positions = new Map(firms.map((id, index) => [id, index]));
  return firms.flatMap((a, index) =>
    [...facts.tiesOf(a).keys()]
      .filter((b) => (positions.get(b) ?? -1) > index && bond(facts, a, b) > 0)
      .map((b) => ({ pair: [a, b] as const, strength: bond(facts, a, b) })),
  );
}

export const partners: ConsortiumCriterion = {
  id: 'partners',
  scope: 'consortium',
  name: 'criteria.partners.name',
  meaning: 'criteria.partners.meaning',
  matches(group, { facts, policy }) {
    const members = group.members.map(({ firm }) => firm.id);
    return bondsAmong(facts, members).map(({ pair, strength }) => ({
      criterion: 'partners',
      points: policy.weights.partners * strength,
      consortiumId: group.consortium.id,
      firmIds: pair,
    }));
  },
  say: (match, facts) => sentence('criteria.partners.match', { firms: firmNamesOf(match, facts) }),
  terms({ slots, facts, policy }, terms) {
    for (const { group, candidates } of slots) {
      const ids = candidates.map((firm) => firm.id);
      for (const { pair, strength } of bondsAmong(facts, ids)) {
        terms.atLeast('partners', group.consortium.id, pair, 2, policy.weights.partners * strength, pair.join('.'));
      }
    }
  },
};
