/** What the office decides about an answer: taken, refused or left for later, word by word; merged as one command. */
import { type MergeCall, mergeCallFor } from '../../../../shared/commands/mergeCall';
import type { JudgedAnswer, JudgedItem } from '../../../../shared/exchange/review/judge';
import type { InboxEntry } from '../../../../shared/ipc/reviews';

export const decisions = ['take', 'refuse', 'later'] as const;
export type Decision = (typeof decisions)[number];

/** By the name of the word: `item k`, `change capacity`. */
export type Decisions = ReadonlyMap<string, Decision>;

interface DecidableWord {
  readonly canBeTaken: boolean;
  readonly handled: 'no' | 'taken' | 'refused';
}

export const itemKey = (consortiumId: string) => `item ${consortiumId}`;
export const changeKey = (path: string) => `change ${path}`;

/** Can it still be decided? What is taken has had its effect. */
export function isOpen({ canBeTaken, handled }: DecidableWord): boolean {
  return canBeTaken && handled !== 'taken';
}

function usual({ canBeTaken, handled }: DecidableWord, mayBeTaken: boolean): Decision {
  if (handled === 'refused') return 'refuse';
  return canBeTaken && mayBeTaken ? 'take' : 'later';
}

/** A role or a share that was asked for in another proposal wants a look; an acceptance or a refusal stands as it is. */
function isSafe({ isOutdated, item }: JudgedItem): boolean {
  return !isOutdated || item.stance !== 'conditional';
}

/** What is suggested at first: take what nothing stands against, leave the rest to the person. */
export function suggestedDecisions({ items, changes }: JudgedAnswer): Decisions {
  return new Map([
    ...items.map((word) => [itemKey(word.item.consortiumId), usual(word, isSafe(word))] as const),
    ...changes.map((word) => [changeKey(word.change.path), usual(word, word.verdict !== 'conflict')] as const),
  ]);
}

/** One decision for everything that can still be decided. */
export function allDecided({ items, changes }: JudgedAnswer, decision: Decision, before: Decisions): Decisions {
  return new Map([
    ...before,
    ...items.filter(isOpen).map(({ item }) => [itemKey(item.consortiumId), decision] as const),
    ...changes.filter(isOpen).map(({ change }) => [changeKey(change.path), decision] as const),
  ]);
}

function wordsDecided(judged: JudgedAnswer, chosen: Decisions, wanted: Decision): MergeCall['take'] {
  return {
    consortia: judged.items
      .filter((word) => isOpen(word) && chosen.get(itemKey(word.item.consortiumId)) === wanted)
      .map(({ item }) => item.consortiumId),
    paths: judged.changes
      .filter((word) => isOpen(word) && chosen.get(changeKey(word.change.path)) === wanted)
      .map(({ change }) => change.path),
  };
}

/** The one command that records the answer with what was decided. */
export function decidedCall(
  { judged, arrivedAt }: Extract<InboxEntry, { kind: 'judged' }>,
  chosen: Decisions,
  acceptsSigner: boolean,
): MergeCall {
  const call = mergeCallFor(judged, 'none', acceptsSigner);
  const isVoid = judged.standing === 'superseded' || judged.held?.state === 'superseded';
  if (isVoid) return { ...call, receivedAt: arrivedAt };
  return {
    ...call,
    take: wordsDecided(judged, chosen, 'take'),
    refuse: wordsDecided(judged, chosen, 'refuse'),
    receivedAt: arrivedAt,
  };
}
