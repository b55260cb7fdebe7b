/** Pairs of firms in one consortium that have a tie of some kind: what the conflict, rival and partner files share. */
import type { Facts } from '../model/facts';
import type { Firm } from '../model/firm';
import type { Tie, TieKind } from '../model/tie';

export interface TiedPair {
  readonly a: Firm;
  readonly b: Firm;
  readonly ties: readonly Tie[];
}

/** Every unordered pair of the firms with at least one tie of the kind, in the order of the list. */
export function tiedPairs(facts: Facts, firms: readonly Firm[], kind: TieKind): readonly TiedPair[] {
  const position = new Map(firms.map((firm, index) => [firm.id, index]));
  return firms.flatMap((a, index) => {
    const pairs: TiedPair[] = [];
    for (const [other, all] of facts.tiesOf(a.id)) {
      const at = position.get(other);
      const b = at === undefined ? undefined : firms[at];
      if (at === undefined || b === undefined || at <= index) continue;
      const ties = all.filter((tie) => tie.kind === kind);
      if (ties.length > 0) pairs.push({ a, b, ties });
    }
    return pairs;
  });
}
