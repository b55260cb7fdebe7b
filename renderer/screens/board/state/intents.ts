/** What can be done with cards beside moving them: pin, ban, role, remove. Several cards together are one undo step. */
import type { CommandCall } from '../../../../shared/commands/registry';
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import type { Sentence } from '../../../../shared/language/messages/sentence';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Member, Role } from '../../../../shared/model/consortium';
import type { Scenario } from '../../../../shared/model/scenario';
import { isSameFinding } from '../../../../shared/planning/findings';
import { announce } from '../../../state/announce';
import { execute } from '../../../state/execute';
import { currentJudgement, type Judgement } from '../../../state/judgement';
import type { CardRef } from '../read/places';
import { carryOut, notifyBroken } from './drop';
import { namesOf } from './names';

interface PlacedCard {
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
}

function placed(cards: readonly CardRef[]): readonly PlacedCard[] {
  return cards.flatMap(({ firmId, consortiumId }) => (consortiumId === undefined ? [] : [{ firmId, consortiumId }]));
}

export function memberOf({ scenario }: Judgement, { firmId, consortiumId }: CardRef): Member | undefined {
  return scenario.consortia.find(({ id }) => id === consortiumId)?.members.find((member) => member.firmId === firmId);
}

let lastGesture = 0;

/** One undo step for all calls; `true` when every one was done. */
export async function executeTogether(calls: readonly CommandCall[]): Promise<boolean> {
  lastGesture += 1;
  const gesture = calls.length > 1 ? `board-${lastGesture}-${calls.length}` : undefined;
  for (const call of calls) {
    if (!(await execute(call, gesture))) return false;
  }
  return calls.length > 0;
}

/** Shows as notices the rules that are broken now and were not before. */
function notifyNewFindings(before: Judgement): void {
  const now = currentJudgement();
  if (now === undefined) return;
  notifyBroken(now.findings.filter((one) => !before.findings.some((old) => isSameFinding(one, old))));
}

/** One call for each consortium in which some of the cards stand. */
function byConsortium(cards: readonly PlacedCard[]): readonly (readonly [ConsortiumId, readonly FirmId[]])[] {
  const groups = new Map<ConsortiumId, FirmId[]>();
  for (const { consortiumId, firmId } of cards) {
    groups.set(consortiumId, [...(groups.get(consortiumId) ?? []), firmId]);
  }
  return [...groups];
}

async function change(
  cards: readonly CardRef[],
  callsFor: (cards: readonly PlacedCard[], scenarioId: Scenario['id']) => readonly CommandCall[],
  said: (judgement: Judgement) => Sentence,
): Promise<void> {
  const judgement = currentJudgement();
  const members = placed(cards);
  if (judgement === undefined) return;
  if (members.length === 0) {
    announce(sentence('board.done.poolHasNone'));
    return;
  }
  if (!(await executeTogether(callsFor(members, judgement.scenario.id)))) return;
  announce(said(judgement));
  notifyNewFindings(judgement);
}

/** Pins the cards; if all of them are pinned, takes the pins away. */
export async function togglePins(cards: readonly CardRef[]): Promise<void> {
  const judgement = currentJudgement();
  if (judgement === undefined) return;
  const pinned = !placed(cards).every((card) => memberOf(judgement, card)?.pinned === true);
  await change(
    cards,
    (members, scenarioId) =>
      byConsortium(members).map(([consortiumId, firmIds]) => ({
        kind: 'member.pin',
        scenarioId,
        consortiumId,
        firmIds,
        pinned,
      })),
    (before) => sentence(pinned ? 'board.done.pinned' : 'board.done.unpinned', { firms: namesOf(before, cards) }),
  );
}

export async function setRole(cards: readonly CardRef[], role: Role): Promise<void> {
  await change(
    cards,
    (members, scenarioId) => members.map((member) => ({ kind: 'member.setRole', scenarioId, ...member, role })),
    (before) => sentence('board.done.role', { firms: namesOf(before, cards), role: sentence(`nouns.role.${role}`) }),
  );
}

/** Bans the firms from the consortia they stand in. */
export async function banCards(cards: readonly CardRef[]): Promise<void> {
  await change(
    cards,
    (members, scenarioId) =>
      byConsortium(members).map(([consortiumId, firmIds]) => ({
        kind: 'member.ban',
        scenarioId,
        consortiumId,
        firmIds,
        banned: true,
      })),
    (before) => {
      const place = before.scenario.consortia.find(({ id }) => id === cards[0]?.consortiumId)?.name ?? '';
      return sentence('board.done.banned', { firms: namesOf(before, cards), place });
    },
  );
}

/** Takes the cards out of their consortia. */
export async function removeCards(cards: readonly CardRef[]): Promise<void> {
  if (placed(cards).length > 0) await carryOut(placed(cards), undefined, false);
  else announce(sentence('board.done.poolHasNone'));
}
