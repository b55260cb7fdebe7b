/**
 * The mark of a consortium towards one firm: what the firm is asked to agree to, part by part, so that a later mark tells what has changed.
 * Levels of other firms are no part of it, so that one firm's answer does not make the question of another look changed; nor is how far
 * a phase has come, which is no proposal.
 */
import type { Consortium, Phase } from '../../model/consortium';
import type { Firm } from '../../model/firm';
import type { Need } from '../../model/need';
import type { AnswerItem } from '../../model/words';
import { askedNeed } from './askedNeed';
import { canonicalJson } from './canonical';

/** Gives the same short text for the same text, and another for any other (SHA-256; injected, since shared has no cryptography). */
export type Digest = (text: string) => string;

export const markParts = ['role', 'share', 'task', 'contributions', 'members', 'needs', 'legalForm', 'phases'] as const;
export type MarkPart = (typeof markParts)[number];

/** Hexadecimal digits of each part: enough to notice a change, which is all that a mark is for. */
const partLength = 8;

/** Dates and gates are agreed to; progress is not. */
function proposedPhase({ id: _id, status: _status, ...phase }: Phase): Omit<Phase, 'id' | 'status'> {
  return phase;
}

/** What each need says and asks for; how much each requirement weighs is the office's own. */
function askedNeeds({ needIds }: Consortium, needs: readonly Need[]): readonly unknown[] {
  return needs
    .filter(({ id }) => needIds.includes(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((need) => [askedNeed(need), need.requirements.map(({ capabilityId, minLevel }) => [capabilityId, minLevel])]);
}

/** The mark of a consortium towards a firm. @param needs those of the workspace, or of the consortium alone */
export function markOf(consortium: Consortium, needs: readonly Need[], firmId: Firm['id'], digest: Digest): string {
  const own = consortium.members.find((member) => member.firmId === firmId);
  const asked: Readonly<Record<MarkPart, unknown>> = {
    role: own?.role,
    share: own?.sharePercent,
    task: own?.task,
    contributions: own?.contributions,
    members: consortium.members.map((member) => member.firmId).sort(),
    needs: askedNeeds(consortium, needs),
    legalForm: consortium.legalForm,
    phases: consortium.phases.map(proposedPhase),
  };
  return markParts.map((part) => digest(`${part} ${canonicalJson(asked[part] ?? null)}`).slice(0, partLength)).join('');
}

/** What differs between two marks of one consortium towards one firm. A mark of another form differs in everything. */
export function changedParts(before: string, now: string): readonly MarkPart[] {
  if (before === now) return [];
  if (before.length !== now.length) return markParts;
  const partOf = (mark: string, index: number) => mark.slice(index * partLength, (index + 1) * partLength);
  return markParts.filter((_, index) => partOf(before, index) !== partOf(now, index));
}

/** What the office has taken over from the answer itself, and hence is no news to the firm. */
function ownDoing(
  { handled, conditions }: AnswerItem,
  consortium: Consortium,
  firmId: Firm['id'],
): readonly MarkPart[] {
  const own = consortium.members.find((member) => member.firmId === firmId);
  if (handled !== 'taken' || own === undefined) return [];
  return [
    ...(conditions?.role !== undefined && conditions.role === own.role ? (['role'] as const) : []),
    ...(conditions?.sharePercent !== undefined && conditions.sharePercent === own.sharePercent
      ? (['share'] as const)
      : []),
  ];
}

/** What has changed for the firm since it said this of the proposal with this mark. */
export function changedSince(
  mark: string,
  item: AnswerItem,
  consortium: Consortium,
  needs: readonly Need[],
  firmId: Firm['id'],
  digest: Digest,
): readonly MarkPart[] {
  const own = ownDoing(item, consortium, firmId);
  return changedParts(mark, markOf(consortium, needs, firmId, digest)).filter((part) => !own.includes(part));
}
