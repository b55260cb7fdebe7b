/** Pairs of firms with more than one tie between them. */
import type { Text } from '../model/text';
import type { Tie } from '../model/tie';
import type { Discovery, Survey } from './check';
import { twins } from './twins';

interface TiedTwice extends Pick<Discovery, 'items'> {
  readonly a: Text;
  readonly b: Text;
  /** The strongest first. */
  readonly ties: readonly [Tie, ...Tie[]];
}

/** Ties that share a key, with the two firms: the items are the firms, then the ties. */
export function tiedTwice({ lists, facts }: Survey, keyOf: (tie: Tie) => string): readonly TiedTwice[] {
  const nameOf = (id: Tie['firmIds'][0]) => facts.firms.get(id)?.name ?? { fa: id };
  return twins(lists.ties, keyOf).map((group) => {
    const [first, ...more] = group.toSorted((one, other) => (other.strength ?? 1) - (one.strength ?? 1));
    const ties = [first ?? group[0], ...more] as const;
    const [a, b] = ties[0].firmIds;
    const pair = [
      { kind: 'firm', id: a },
      { kind: 'firm', id: b },
    ] as const;
    return {
      a: nameOf(a),
      b: nameOf(b),
      ties,
      items: [...pair, ...ties.map(({ id }) => ({ kind: 'tie', id }) as const)],
    };
  });
}
