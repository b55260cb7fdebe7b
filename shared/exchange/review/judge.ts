/** Verifies an opened answer against the workspace: whose it is, whether it is expected, and how each of its words stands to the present. */

import { both } from '../../language/messages/say';
import { type Sentence, sentence } from '../../language/messages/sentence';
import { factsOf } from '../../model/facts';
import type { Firm } from '../../model/firm';
import type { Review } from '../../model/review';
import { isClosed, type Scenario } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { Workspace } from '../../model/workspace';
import { done, type Result, refuse } from '../../result';
import type { ReviewAnswer } from './answer';
import { changedParts, type Digest, type MarkPart, markOf } from './mark';
import { reviewHolding, type Standing, sentReview, standingOf } from './placing';
import { type ChangeVerdict, type ProfileChange, valueAt, verdictOn, withValue } from './profile';

type Handled = NonNullable<Review['answer']>['items'][number]['handled'];

export interface JudgedItem {
  readonly item: ReviewAnswer['items'][number];
  /** The consortium's name; its id where it is gone. */
  readonly name: Text | string;
  /** What of the proposal has changed since it was sent. */
  readonly changed: readonly MarkPart[];
  readonly isOutdated: boolean;
  /** The consortium is no longer in the scenario: the word is told and cannot be kept. */
  readonly isGone: boolean;
  /** Firms of a conflict that are no longer in the workspace. */
  readonly goneFirms: readonly string[];
  readonly canBeTaken: boolean;
  readonly handled: Handled;
}

export interface JudgedChange {
  readonly change: ProfileChange;
  readonly present: ProfileChange['from'];
  readonly verdict: ChangeVerdict;
  /** It would leave a sound record that points to what is in the workspace. */
  readonly canBeTaken: boolean;
  readonly handled: Handled;
}

export interface JudgedAnswer {
  readonly contents: ReviewAnswer;
  readonly sent: Review;
  readonly firm: Firm;
  readonly standing: Standing;
  /** The review that holds this very answer, if it came before. */
  readonly held: Review | undefined;
  /** Of the key that signed it: first seen, or the firm's known one, or another in its place. */
  readonly signer: 'new' | 'known' | 'changed';
  readonly items: readonly JudgedItem[];
  readonly changes: readonly JudgedChange[];
}

export interface JudgingTools {
  /** The moment of arrival, ISO. */
  readonly now: string;
  readonly digest: Digest;
}

export type AnswerFault =
  | 'other-workspace'
  | 'unknown-package'
  | 'other-firm'
  | 'other-round'
  | 'package-changed'
  | 'beyond-package'
  | 'signer-of-other';

function fault(code: AnswerFault, words: Sentence) {
  return refuse(code, both(words));
}

/** The key with which each firm's newest answer was signed; answers on paper have none. */
export function signersOf(reviews: readonly Review[]): ReadonlyMap<Firm['id'], string> {
  const newest = new Map<Firm['id'], NonNullable<Review['answer']>>();
  for (const { firmId, answer } of reviews) {
    if (answer === undefined || answer.signer === 'paper') continue;
    const known = newest.get(firmId);
    if (known === undefined || Date.parse(known.receivedAt) <= Date.parse(answer.receivedAt))
      newest.set(firmId, answer);
  }
  return new Map([...newest].map(([firmId, { signer }]) => [firmId, signer]));
}

/** The sent review that the answer is about, or why it is about none. */
function reviewFor(
  workspace: Workspace,
  { header, workspaceId, packageId, packageFingerprint, items }: ReviewAnswer,
): Result<Review> {
  const { firm, round } = header;
  if (workspaceId !== workspace.id)
    return fault('other-workspace', sentence('review.answer.other-workspace', { firm: firm.name }));
  const sent = sentReview(workspace.reviews, packageId);
  if (sent === undefined)
    return fault('unknown-package', sentence('review.answer.unknown-package', { firm: firm.name, round }));
  if (sent.firmId !== firm.id) return fault('other-firm', sentence('review.answer.other-firm', { firm: firm.name }));
  if (sent.round !== round)
    return fault('other-round', sentence('review.answer.other-round', { firm: firm.name, round, sent: sent.round }));
  if (sent.fingerprint !== packageFingerprint)
    return fault('package-changed', sentence('review.answer.package-changed', { firm: firm.name }));
  const stray = items.find(({ consortiumId }) => sent.packed?.every((one) => one.consortiumId !== consortiumId));
  if (stray !== undefined)
    return fault(
      'beyond-package',
      sentence('review.answer.beyond-package', { firm: firm.name, id: stray.consortiumId }),
    );
  return done(sent);
}

/** Whose key signed it; another firm's key is a refusal. */
function signerStanding(workspace: Workspace, firm: Firm, key: string): Result<JudgedAnswer['signer']> {
  const signers = signersOf(workspace.reviews);
  const [otherId] = [...signers].find(([id, signer]) => id !== firm.id && signer === key) ?? [];
  const other = workspace.firms.find(({ id }) => id === otherId);
  if (other !== undefined) {
    return fault('signer-of-other', sentence('review.answer.signer-of-other', { firm: firm.name, other: other.name }));
  }
  const known = signers.get(firm.id);
  if (known === undefined) return done('new');
  return done(known === key ? 'known' : 'changed');
}

interface Present {
  readonly workspace: Workspace;
  readonly sent: Review;
  readonly firm: Firm;
  readonly digest: Digest;
  readonly held: Review | undefined;
}

function judgeItem(item: ReviewAnswer['items'][number], { workspace, sent, firm, digest, held }: Present): JudgedItem {
  const scenario = workspace.scenarios.find(({ id }) => id === sent.scenarioId);
  const consortium = scenario?.consortia.find(({ id }) => id === item.consortiumId);
  const { firms } = factsOf(workspace);
  const handled = held?.answer?.items.find(({ consortiumId }) => consortiumId === item.consortiumId)?.handled ?? 'no';
  // What was taken has itself changed the proposal.
  const isOpen = consortium !== undefined && handled !== 'taken';
  // The office's own record of what it sent, not what the answer says of it.
  const mark = sent.packed?.find(({ consortiumId }) => consortiumId === item.consortiumId)?.mark ?? item.mark;
  const changed = isOpen ? changedParts(mark, markOf(consortium, workspace.needs, firm.id, digest)) : [];
  return {
    item,
    name: consortium?.name ?? item.consortiumId,
    changed,
    isOutdated: changed.length > 0,
    isGone: consortium === undefined,
    goneFirms: (item.conflictWith ?? []).filter((id) => !firms.has(id)),
    canBeTaken: consortium !== undefined && (item.stance === 'accept' || !isReadOnly(scenario)),
    handled,
  };
}

const isReadOnly = (scenario: Scenario | undefined) => scenario === undefined || isClosed(scenario);

function judgeChange(change: ProfileChange, workspace: Workspace, firm: Firm, held: Review | undefined): JudgedChange {
  const changed = withValue(firm, change.path, change.to);
  const { capabilities } = factsOf(workspace);
  const named = [
    ...(changed?.capabilities ?? []).map(({ capabilityId }) => capabilityId),
    ...(changed?.talents ?? []).flatMap(({ capabilityIds }) => capabilityIds),
  ];
  return {
    change,
    present: valueAt(firm, change.path),
    verdict: verdictOn(firm, change),
    canBeTaken: changed !== undefined && named.every((id) => capabilities.has(id)),
    handled: held?.answer?.profileChanges.find(({ path }) => path === change.path)?.handled ?? 'no',
  };
}

/** Judges an answer whose seal and signature have been found right; a refusal says why it is not an answer to what this office sent. */
export function judgeAnswer(
  workspace: Workspace,
  contents: ReviewAnswer,
  { now, digest }: JudgingTools,
): Result<JudgedAnswer> {
  const found = reviewFor(workspace, contents);
  if (!found.ok) return found;
  const sent = found.value;
  const firm = workspace.firms.find(({ id }) => id === sent.firmId);
  if (firm === undefined)
    return fault(
      'unknown-package',
      sentence('review.answer.unknown-package', { firm: contents.header.firm.name, round: sent.round }),
    );
  const signer = signerStanding(workspace, firm, contents.header.key);
  if (!signer.ok) return signer;
  const held = reviewHolding(workspace.reviews, sent.packageId, contents.answerId);
  return done({
    contents,
    sent,
    firm,
    standing: standingOf(workspace.reviews, sent, contents, now),
    held,
    signer: signer.value,
    items: contents.items.map((item) => judgeItem(item, { workspace, sent, firm, digest, held })),
    changes: contents.profileChanges.map((change) => judgeChange(change, workspace, firm, held)),
  });
}
