/** What a state of the scenario has beyond another, match by match, each piece with its sentence. */
import { criteria } from '../../criteria';
import type { Match } from '../../criteria/criterion';
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Facts } from '../../model/facts';
import type { Grouping } from '../../model/grouping';
import type { CriterionId } from '../../model/policy';
import { applyMoves, type Move } from '../moves';
import { withConsortia } from '../preview';
import { matchesOfFirm, matchesOfGroup } from '../score';

/** One named piece of what a firm brings to a consortium; negative for what it costs. */
export interface Piece {
  readonly criterion: CriterionId;
  readonly points: number;
  readonly sentence: Sentence;
}

/**
 * Two matches are the same piece of the score when they speak of the same thing, whoever supplies it at the moment.
 * @param place the consortium, where it has another name than its id
 */
export function subjectOf(match: Match, place: string | undefined = match.consortiumId): string {
  const { criterion, needId, requirement, firmIds } = match;
  const subject = needId === undefined ? [...firmIds].sort().join(' ') : `${needId} ${requirement}`;
  return `${criterion} ${place ?? ''} ${subject}`;
}

/** The match as its criterion says it. */
export function sentenceOf(match: Match, facts: Facts): Sentence {
  const criterion = criteria.find(({ id }) => id === match.criterion);
  if (criterion === undefined) throw new Error(`No criterion is called ${match.criterion}`);
  return criterion.say(match, facts);
}

/** What stands in `now` beyond `then`, match by match; matches with the same points on both sides are left out. */
function between(facts: Facts, then: readonly Match[], now: readonly Match[]): readonly Piece[] {
  const [old, fresh] = [then, now].map((list) => new Map(list.map((match) => [subjectOf(match), match] as const)));
  const subjects = new Set([...(fresh?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...subjects]
    .flatMap((subject): readonly Piece[] => {
      const [before, after] = [old?.get(subject), fresh?.get(subject)];
      const points = (after?.points ?? 0) - (before?.points ?? 0);
      const match = after ?? before;
      return points === 0 || match === undefined
        ? []
        : [{ criterion: match.criterion, points, sentence: sentenceOf(match, facts) }];
    })
    .sort((a, b) => b.points - a.points);
}

function matchesAround(grouping: Grouping, consortiumId: ConsortiumId, firmId: FirmId): readonly Match[] {
  const group = grouping.groups.find(({ consortium }) => consortium.id === consortiumId);
  return [...(group === undefined ? [] : matchesOfGroup(group, grouping)), ...matchesOfFirm(firmId, grouping)];
}

/** What the presence of a firm in a consortium is worth: the same scenario without it and with it. */
export function piecesOfPlace(
  without: Grouping,
  present: Grouping,
  consortiumId: ConsortiumId,
  firmId: FirmId,
): readonly Piece[] {
  const around = (state: Grouping) => matchesAround(state, consortiumId, firmId);
  return between(present.facts, around(without), around(present));
}

/** The scenario after some moves; pins stay those of the start. */
export function afterMoves(grouping: Grouping, moves: readonly Move[]): Grouping {
  return withConsortia(grouping, applyMoves(grouping.facts, grouping.policy, grouping.scenario.consortia, moves));
}

/** Sum of points. */
export function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { points }) => sum + points, 0);
}

/** Every piece as a line with its points. */
export function pieceLines(pieces: readonly Piece[]): readonly Sentence[] {
  return pieces.map(({ points, sentence: words }) => sentence('explain.piece', { points: { signed: points }, words }));
}
