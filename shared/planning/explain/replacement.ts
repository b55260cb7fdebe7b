/** Who could take a member's place: the single firm that breaks no rule there and leaves the best score. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Member } from '../../model/consortium';
import type { Group, Grouping } from '../../model/grouping';
import { isUseful } from '../../rules/useful';
import { compare, withConsortia } from '../preview';
import { firmName } from './names';

export interface Replacement {
  readonly firmId: FirmId;
  /** Score with the replacement less the score as it is. */
  readonly points: number;
  readonly sentence: Sentence;
}

/** The same place, role included, with another firm on it. */
function replaced(grouping: Grouping, group: Group, member: Member, firmId: FirmId): Grouping {
  const { consortium } = group;
  const members = consortium.members.map((one): Member => (one === member ? { firmId, role: member.role } : one));
  const consortia = grouping.scenario.consortia.map((one) => (one === consortium ? { ...consortium, members } : one));
  return withConsortia(grouping, consortia);
}

function wordsFor({ facts }: Grouping, firmId: FirmId, points: number): Sentence {
  return sentence('explain.why.replacement', { firm: firmName(facts, firmId), points: { signed: points } });
}

/**
 * The best firm for a member's place, in the same role, by the difference of the score. Firms of no use here, and those that would break
 * a rule by coming, are no replacement. @returns undefined if there is none, or no such member
 */
export function bestReplacement(
  grouping: Grouping,
  firmId: FirmId,
  consortiumId: ConsortiumId,
): Replacement | undefined {
  const group = grouping.groups.find(({ consortium }) => consortium.id === consortiumId);
  const member = group?.consortium.members.find((one) => one.firmId === firmId);
  if (group === undefined || member === undefined) return undefined;
  let best: { readonly firmId: FirmId; readonly points: number } | undefined;
  for (const firm of grouping.facts.firms.values()) {
    if (group.consortium.members.some((one) => one.firmId === firm.id)) continue;
    if (!isUseful(grouping.facts, firm, group)) continue;
    const { points, broken } = compare(grouping, replaced(grouping, group, member, firm.id));
    if (broken.some(({ rule }) => rule !== 'pin')) continue;
    if (best === undefined || points > best.points) best = { firmId: firm.id, points };
  }
  return best && { ...best, sentence: wordsFor(grouping, best.firmId, best.points) };
}
