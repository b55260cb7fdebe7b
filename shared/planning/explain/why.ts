/** Why is this firm here? What its place is worth, match by match, and what its leaving would break. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Grouping } from '../../model/grouping';
import type { Finding } from '../../rules/rule';
import { compare, type RequirementOf } from '../preview';
import { capabilityNames, consortiumName, firmName } from './names';
import { afterMoves, type Piece, pieceLines, piecesOfPlace, sumOf } from './pieces';

export interface WhyHere {
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
  /** What the scenario would lose if the firm left and nothing else changed; the sum of the pieces. */
  readonly points: number;
  readonly pieces: readonly Piece[];
  /** Requirements that nobody else here meets. */
  readonly onlyHere: readonly RequirementOf[];
  /** Rules that would be broken if it left. */
  readonly broken: readonly Finding[];
  readonly isPinned: boolean;
  /** The points in a sentence. */
  readonly summary: Sentence;
  /** What else is to be known: the pin, the only supplier. */
  readonly remarks: readonly Sentence[];
}

function summaryOf(points: number): Sentence {
  if (points === 0) return sentence('explain.why.zero');
  return sentence(points > 0 ? 'explain.why.loss' : 'explain.why.gain', { points: Math.abs(points) });
}

function remarksOf(grouping: Grouping, isPinned: boolean, onlyHere: readonly RequirementOf[]): readonly Sentence[] {
  const capabilities = capabilityNames(grouping.facts, onlyHere);
  return [
    ...(isPinned ? [sentence('explain.why.pinned')] : []),
    ...(capabilities.length > 0 ? [sentence('explain.why.onlyHere', { capabilities })] : []),
  ];
}

/** Why is this firm in this consortium? @returns undefined if it is not */
export function why(grouping: Grouping, firmId: FirmId, consortiumId: ConsortiumId): WhyHere | undefined {
  const here = grouping.groups.find(({ consortium }) => consortium.id === consortiumId);
  const member = here?.consortium.members.find((one) => one.firmId === firmId);
  if (member === undefined) return undefined;
  const without = afterMoves(grouping, [{ firmId, from: consortiumId }]);
  const change = compare(grouping, without);
  const pieces = piecesOfPlace(without, grouping, consortiumId, firmId);
  const isPinned = member.pinned === true;
  return {
    firmId,
    consortiumId,
    points: sumOf(pieces),
    pieces,
    onlyHere: change.uncovered,
    broken: change.broken.filter(({ rule }) => rule !== 'pin'),
    isPinned,
    summary: summaryOf(sumOf(pieces)),
    remarks: remarksOf(grouping, isPinned, change.uncovered),
  };
}

/** The whole answer as lines to copy or print. */
export function whyLines({ facts, scenario }: Grouping, answer: WhyHere): readonly Sentence[] {
  const [firm, consortium] = [firmName(facts, answer.firmId), consortiumName(scenario, answer.consortiumId)];
  return [
    sentence('explain.why.subject', { firm, consortium }),
    answer.summary,
    ...answer.remarks,
    ...pieceLines(answer.pieces),
    ...answer.broken.map((finding) => sentence('explain.why.broken', { finding: finding.sentence })),
  ];
}
