/** Why is this firm not here? The rules its coming would break and with whom, else the points it would bring. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Grouping } from '../../model/grouping';
import type { Finding } from '../../rules/rule';
import { isUseful } from '../../rules/useful';
import { compare, type RequirementOf } from '../preview';
import { consortiumName, firmName } from './names';
import { afterMoves, type Piece, pieceLines, piecesOfPlace, sumOf } from './pieces';

export interface WhyNot {
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
  readonly isMember: boolean;
  /** Rules it would break by coming, with whom. */
  readonly broken: readonly Finding[];
  /** What the scenario would gain if it came and nothing else changed; the sum of the pieces. */
  readonly points: number;
  readonly pieces: readonly Piece[];
  readonly covered: readonly RequirementOf[];
  /** Does it meet any requirement of the consortium? The planner brings in no firm that does not. */
  readonly isUseful: boolean;
  /** The points in a sentence. */
  readonly summary: Sentence;
  /** What else is to be known: of no use here, or no rule in the way. */
  readonly remarks: readonly Sentence[];
}

function summaryOf(isMember: boolean, points: number): Sentence {
  if (isMember) return sentence('explain.whyNot.isMember');
  if (points === 0) return sentence('explain.whyNot.zero');
  return sentence(points > 0 ? 'explain.whyNot.gain' : 'explain.whyNot.loss', { points: Math.abs(points) });
}

function remarksOf(isMember: boolean, useful: boolean, broken: readonly Finding[]): readonly Sentence[] {
  if (isMember) return [];
  if (!useful) return [sentence('explain.whyNot.notUseful')];
  return broken.length === 0 ? [sentence('explain.whyNot.noRule')] : [];
}

/** Why is this firm not in this consortium? What its coming would break, else what it would bring. */
export function whyNot(grouping: Grouping, firmId: FirmId, consortiumId: ConsortiumId): WhyNot {
  const group = grouping.groups.find(({ consortium }) => consortium.id === consortiumId);
  const firm = grouping.facts.firms.get(firmId);
  const joined = afterMoves(grouping, [{ firmId, to: consortiumId }]);
  const { broken, covered } = compare(grouping, joined);
  const pieces = piecesOfPlace(grouping, joined, consortiumId, firmId);
  const isMember = group?.consortium.members.some((one) => one.firmId === firmId) ?? false;
  const useful = firm !== undefined && group !== undefined && isUseful(grouping.facts, firm, group);
  return {
    firmId,
    consortiumId,
    isMember,
    broken,
    points: sumOf(pieces),
    pieces,
    covered,
    isUseful: useful,
    summary: summaryOf(isMember, sumOf(pieces)),
    remarks: remarksOf(isMember, useful, broken),
  };
}

/** The whole answer as lines to copy or print. */
export function whyNotLines({ facts, scenario }: Grouping, answer: WhyNot): readonly Sentence[] {
  const [firm, consortium] = [firmName(facts, answer.firmId), consortiumName(scenario, answer.consortiumId)];
  return [
    sentence('explain.whyNot.subject', { firm, consortium }),
    ...answer.broken.map((finding) => sentence('explain.whyNot.broken', { finding: finding.sentence })),
    ...answer.remarks,
    answer.summary,
    ...pieceLines(answer.pieces),
  ];
}
