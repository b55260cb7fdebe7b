/** Two scenarios match by match: which named pieces of the score the one has and the other has not; together exactly the difference. */
import type { Match } from '../../criteria/criterion';
import type { ConsortiumId } from '../../ids';
import type { Sentence } from '../../language/messages/sentence';
import type { CriterionId } from '../../model/policy';
import { sentenceOf, subjectOf } from '../explain/pieces';
import type { Judgement } from '../judgement';
import { type PairedRow, rowKeys } from './pairing';

export interface MatchRow {
  readonly key: string;
  readonly criterion: CriterionId;
  readonly sentence: Sentence;
  /** The row of its consortium; missing for what belongs to a whole firm. */
  readonly row?: string;
  /** Points in the one and in the other; 0 where it is missing. */
  readonly before: number;
  readonly after: number;
}

type Keys = ReadonlyMap<ConsortiumId, string>;

interface Side {
  readonly match: Match;
  readonly row: string | undefined;
  readonly points: number;
}

function sideOf({ score }: Judgement, keys: Keys): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const match of score.matches) {
    const row = match.consortiumId && keys.get(match.consortiumId);
    const key = subjectOf(match, row);
    sides.set(key, { match, row, points: match.points + (sides.get(key)?.points ?? 0) });
  }
  return sides;
}

/** The matches of two of the compared scenarios, by their positions; the largest differences first. */
export function matchRows(
  judgements: readonly Judgement[],
  rows: readonly PairedRow[],
  [from, to]: readonly [number, number],
): readonly MatchRow[] {
  const [one, other] = [judgements[from], judgements[to]];
  if (one === undefined || other === undefined) return [];
  const [before, after] = [sideOf(one, rowKeys(rows, from)), sideOf(other, rowKeys(rows, to))];
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key): readonly MatchRow[] => {
      const side = after.get(key) ?? before.get(key);
      if (side === undefined) return [];
      const { match, row } = side;
      const words = { criterion: match.criterion, sentence: sentenceOf(match, other.grouping.facts) };
      const points = { before: before.get(key)?.points ?? 0, after: after.get(key)?.points ?? 0 };
      return [{ key, ...words, ...points, ...(row === undefined ? {} : { row }) }];
    })
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
