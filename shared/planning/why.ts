/** Why a firm is where it is, and why another is not: what its place is worth, match by match, and which rules stand in its way. */
import { criteria } from '../criteria';
import type { Match } from '../criteria/criterion';
import type { ConsortiumId, FirmId } from '../ids';
import type { Sentence } from '../language/messages/sentence';
import type { Facts } from '../model/facts';
import { type Grouping, qualifies } from '../model/grouping';
import type { CriterionId } from '../model/policy';
import type { Finding } from '../rules/rule';
import { applyMoves, type Move } from './moves';
import { compare, type RequirementOf, withConsortia } from './preview';
import { matchesOfFirm, matchesOfGroup } from './score';

/** One named piece of what a firm brings to a consortium; negative for what it costs. */
export interface Piece {
  readonly criterion: CriterionId;
  readonly points: number;
  readonly sentence: Sentence;
}

export interface WhyHere {
  /** What the scenario would lose if the firm left and nothing else changed; the sum of the pieces. */
  readonly points: number;
  readonly pieces: readonly Piece[];
  /** Requirements that nobody else here meets. */
  readonly onlyHere: readonly RequirementOf[];
  /** Rules that would be broken if it left. */
  readonly broken: readonly Finding[];
  readonly isPinned: boolean;
}

export interface WhyNot {
  readonly isMember: boolean;
  /** Rules it would break by coming, with whom. */
  readonly broken: readonly Finding[];
  /** What the scenario would gain if it came and nothing else changed; the sum of the pieces. */
  readonly points: number;
  readonly pieces: readonly Piece[];
  readonly covered: readonly RequirementOf[];
  /** Does it meet any requirement of the consortium? The planner brings in no firm that does not. */
  readonly isUseful: boolean;
}

/** Two matches are the same piece of the score when they speak of the same thing, whoever supplies it at the moment. */
function subjectOf({ criterion, consortiumId, needId, requirement, firmIds }: Match): string {
  const subject = needId === undefined ? firmIds.join(' ') : `${needId} ${requirement}`;
  return `${criterion} ${consortiumId ?? ''} ${subject}`;
}

function sentenceOf(match: Match, facts: Facts): Sentence {
  const criterion = criteria.find(({ id }) => id === match.criterion);
  if (criterion === undefined) throw new Error(`No criterion is called ${match.criterion}`);
  return criterion.say(match, facts);
}

/** What stands in `now` beyond `then`, match by match; matches with the same points on both sides are left out. */
function piecesBetween(facts: Facts, then: readonly Match[], now: readonly Match[]): readonly Piece[] {
  const [old, fresh] = [then, now].map((list) => new Map(list.map((match) => [subjectOf(match), match])));
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

function after(grouping: Grouping, move: Move): Grouping {
  return withConsortia(grouping, applyMoves(grouping.facts, grouping.policy, grouping.scenario.consortia, [move]));
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { points }) => sum + points, 0);
}

/** Why is this firm in this consortium? @returns undefined if it is not */
export function why(grouping: Grouping, firmId: FirmId, consortiumId: ConsortiumId): WhyHere | undefined {
  const here = grouping.groups.find(({ consortium }) => consortium.id === consortiumId);
  const member = here?.consortium.members.find((one) => one.firmId === firmId);
  if (member === undefined) return undefined;
  const without = after(grouping, { firmId, from: consortiumId });
  const change = compare(grouping, without);
  const around = (state: Grouping) => matchesAround(state, consortiumId, firmId);
  const pieces = piecesBetween(grouping.facts, around(without), around(grouping));
  const broken = change.broken.filter(({ rule }) => rule !== 'pin');
  return { points: sumOf(pieces), pieces, onlyHere: change.uncovered, broken, isPinned: member.pinned === true };
}

/** Why is this firm not in this consortium? What its coming would break, else what it would bring. */
export function whyNot(grouping: Grouping, firmId: FirmId, consortiumId: ConsortiumId): WhyNot {
  const group = grouping.groups.find(({ consortium }) => consortium.id === consortiumId);
  const firm = grouping.facts.firms.get(firmId);
  const joined = after(grouping, { firmId, to: consortiumId });
  const change = compare(grouping, joined);
  const around = (state: Grouping) => matchesAround(state, consortiumId, firmId);
  const pieces = piecesBetween(grouping.facts, around(grouping), around(joined));
  return {
    isMember: group?.consortium.members.some((one) => one.firmId === firmId) ?? false,
    broken: change.broken,
    points: sumOf(pieces),
    pieces,
    covered: change.covered,
    isUseful:
      firm !== undefined && (group?.requirements.some((asked) => qualifies(grouping.facts, firm, asked)) ?? false),
  };
}
