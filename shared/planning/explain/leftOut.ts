/** Why a firm has no place in the scenario: the first reason that holds, from its capacity to its points. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import { type Group, type Grouping, type JudgedRequirement, qualifies } from '../../model/grouping';
import type { RuleId } from '../../model/ruleId';
import { rules } from '../../rules';
import type { Finding } from '../../rules/rule';
import { isUseful } from '../../rules/useful';
import { compare } from '../preview';
import { firmName } from './names';
import { afterMoves } from './pieces';

export type LeftOutReason =
  | 'noCapacity'
  | 'noConsortia'
  | 'nothingAsked'
  | 'belowLevel'
  | 'noLicence'
  | 'rules'
  | 'notChosen';

export interface LeftOut {
  readonly firmId: FirmId;
  readonly reason: LeftOutReason;
  /** The rules that keep it out of every consortium where it is of use; only of the reason `rules`. */
  readonly rules: readonly RuleId[];
  /** Where it would add most without breaking a rule, and how much; only of the reason `notChosen`. */
  readonly best?: { readonly consortiumId: ConsortiumId; readonly points: number };
  readonly sentence: Sentence;
}

type Reason = Omit<LeftOut, 'firmId' | 'sentence'>;

const plain = (reason: LeftOutReason): Reason => ({ reason, rules: [] });

/** Why it is of use nowhere: what is asked for and the firm has not got. */
function useless({ facts }: Grouping, firm: Firm, requirements: readonly JudgedRequirement[]): Reason {
  const asked = requirements.filter(({ capabilityId }) => facts.level(firm.id, capabilityId) > 0);
  if (asked.length === 0) return plain('nothingAsked');
  const isLicenceMissing = asked.some((one) => qualifies(facts, firm, { ...one, requiresLicence: false }));
  return plain(isLicenceMissing ? 'noLicence' : 'belowLevel');
}

/** The best place it could have, or the rules that leave it none. */
function unchosen(grouping: Grouping, firm: Firm, places: readonly Group[]): Reason {
  let best: Reason['best'];
  const broken = new Set<RuleId>();
  for (const { consortium } of places) {
    const change = compare(grouping, afterMoves(grouping, [{ firmId: firm.id, to: consortium.id }]));
    const against = consortium.members.length === 0 ? change.broken.filter(isLasting) : change.broken;
    for (const { rule } of against) broken.add(rule);
    if (against.length > 0 || change.points <= (best?.points ?? Number.NEGATIVE_INFINITY)) continue;
    best = { consortiumId: consortium.id, points: change.points };
  }
  if (best !== undefined) return { reason: 'notChosen', rules: [], best };
  return { reason: 'rules', rules: rules.map(({ id }) => id).filter((id) => broken.has(id)) };
}

/** Findings about the group as a whole (too few, no lead) are mended by those who follow a first member; the others are against the firm itself. */
function isLasting({ firmIds }: Finding): boolean {
  return firmIds.length > 0;
}

function reasonFor(grouping: Grouping, firm: Firm): Reason {
  if (firm.capacity === 0) return plain('noCapacity');
  if (grouping.groups.length === 0) return plain('noConsortia');
  const places = grouping.groups.filter((group) => isUseful(grouping.facts, firm, group));
  if (places.length > 0) return unchosen(grouping, firm, places);
  return useless(
    grouping,
    firm,
    grouping.groups.flatMap(({ requirements }) => requirements),
  );
}

function sentenceOf({ facts, scenario }: Grouping, firm: Firm, { reason, rules: broken, best }: Reason): Sentence {
  const name = { firm: firmName(facts, firm.id) };
  if (reason === 'rules') {
    const names = rules.filter(({ id }) => broken.includes(id)).map(({ name: key }) => ({ key }));
    return sentence('explain.leftOut.rules', { ...name, rules: names });
  }
  if (reason !== 'notChosen') return sentence(`explain.leftOut.${reason}`, name);
  const consortium = scenario.consortia.find(({ id }) => id === best?.consortiumId)?.name ?? { fa: '' };
  return sentence('explain.leftOut.notChosen', { ...name, consortium, points: { signed: best?.points ?? 0 } });
}

/** Why a firm that is in no consortium of the scenario has no place. */
export function whyLeftOut(grouping: Grouping, firm: Firm): LeftOut {
  const reason = reasonFor(grouping, firm);
  return { firmId: firm.id, ...reason, sentence: sentenceOf(grouping, firm, reason) };
}
