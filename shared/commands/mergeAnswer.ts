/**
 * Takes over a firm's answer in one step: records it in its place among the reviews, and of its words takes or refuses those that are
 * named; the others wait. The same answer again changes nothing; what is taken stays taken (undo takes it back).
 */

import { signersOf } from '../exchange/review/judge';
import { reviewHolding, sentReview, standingOf, withAnswer } from '../exchange/review/placing';
import { isProfilePath } from '../exchange/review/profile';
import { consortiumIdSchema, innerIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { answerItemSchema, type Review } from '../model/review';
import { momentSchema, shortTextSchema } from '../model/text';
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import { done, type Result, refuse } from '../result';
import { withChangeTaken, withItemTaken } from './answerEffects';
import { defineCommand } from './command';
import { change, put, withFields } from './lists';

const path = shortTextSchema.refine(isProfilePath);
const some = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.smallList).readonly();

/** The words of an answer as they are recorded, before anybody has decided about them. */
const givenAnswer = z
  .strictObject({
    answerId: innerIdSchema,
    answeredAt: momentSchema,
    signer: shortTextSchema,
    items: some(answerItemSchema.unwrap().omit({ handled: true }).readonly()),
    profileChanges: some(z.strictObject({ path, from: z.json(), to: z.json() }).readonly()),
  })
  .readonly();

/** Consortia and paths of which the words are taken or refused. */
const decided = z.strictObject({ consortia: some(consortiumIdSchema), paths: some(path) }).readonly();

type Given = z.infer<typeof givenAnswer>;
type Decided = z.infer<typeof decided>;

/** The reviews with the answer in its place, and the review that holds it. */
function recorded(
  workspace: Workspace,
  packageId: string,
  given: Given,
  now: string,
): Result<{ readonly workspace: Workspace; readonly held: Review }> {
  const sent = sentReview(workspace.reviews, packageId);
  if (sent === undefined) return refuse('unknown-package', both(sentence('commands.refused.unknownPackage')));
  const standing = standingOf(workspace.reviews, sent, given, now);
  if (standing === 'doubled') return heldIn(workspace, packageId, given.answerId);
  const answer = {
    ...given,
    receivedAt: now,
    items: given.items.map((item) => ({ ...item, handled: 'no' as const })),
    profileChanges: given.profileChanges.map((one) => ({ ...one, handled: 'no' as const })),
  };
  return heldIn(
    { ...workspace, reviews: withAnswer(workspace.reviews, sent, answer, standing) },
    packageId,
    given.answerId,
  );
}

function heldIn(
  workspace: Workspace,
  packageId: string,
  answerId: string,
): Result<{ readonly workspace: Workspace; readonly held: Review }> {
  const held = reviewHolding(workspace.reviews, packageId, answerId);
  return held === undefined
    ? refuse('unknown-package', both(sentence('commands.refused.unknownPackage')))
    : done({ workspace, held });
}

/** What is not decided yet, or was refused, can be decided; what is taken has had its effect. */
function decide<Word extends { readonly handled: 'no' | 'taken' | 'refused' }>(
  word: Word,
  isTaken: boolean,
  isRefused: boolean,
): Word {
  if (word.handled === 'taken') return word;
  if (isTaken) return { ...word, handled: 'taken' };
  return isRefused && word.handled !== 'refused' ? { ...word, handled: 'refused' } : word;
}

function withDecisions(workspace: Workspace, held: Review, taken: Decided, refused: Decided): Result<Workspace> {
  const { answer } = held;
  if (answer === undefined) return done(workspace);
  const items = change(answer.items, (item) =>
    decide(item, taken.consortia.includes(item.consortiumId), refused.consortia.includes(item.consortiumId)),
  );
  const profileChanges = change(answer.profileChanges, (one) =>
    decide(one, taken.paths.includes(one.path), refused.paths.includes(one.path)),
  );
  const isNowTaken = <Word extends { readonly handled: string }>(word: Word, index: number, before: readonly Word[]) =>
    word.handled === 'taken' && before[index] !== word;
  const review = withFields(held, { answer: withFields(answer, { items, profileChanges }) });
  let result: Result<Workspace> = done(
    withFields(workspace, { reviews: review === held ? workspace.reviews : put(workspace.reviews, [review]) }),
  );
  for (const item of items.filter((one, index) => isNowTaken(one, index, answer.items))) {
    if (result.ok) result = withItemTaken(result.value, review, item);
  }
  for (const one of profileChanges.filter((word, index) => isNowTaken(word, index, answer.profileChanges))) {
    if (result.ok) result = withChangeTaken(result.value, review, one);
  }
  return result;
}

/** Another key than the firm's known one signed the answer, and nobody has said that this is right. */
function isStrange({ reviews }: Workspace, packageId: string, { signer, answerId }: Given): boolean {
  const sent = sentReview(reviews, packageId);
  if (sent === undefined || signer === 'paper' || reviewHolding(reviews, packageId, answerId) !== undefined)
    return false;
  const known = signersOf(reviews).get(sent.firmId);
  return known !== undefined && known !== signer;
}

export const mergeAnswer = defineCommand({
  kind: 'review.merge',
  fields: {
    packageId: innerIdSchema,
    answer: givenAnswer,
    take: decided,
    refuse: decided,
    /** The office has made sure, by telephone for instance, that the firm has a new key. */
    acceptsSigner: z.boolean().exactOptional(),
    /** When it came in, if that was before it is merged. */
    receivedAt: momentSchema.exactOptional(),
  },
  label: ({ packageId }, { reviews, firms }) => {
    const firmId = sentReview(reviews, packageId)?.firmId;
    return sentence('commands.mergeAnswer', { firm: firms.find(({ id }) => id === firmId)?.name ?? '' });
  },
  apply(workspace, { packageId, answer, take, refuse: refused, acceptsSigner, receivedAt }, { now }) {
    if (acceptsSigner !== true && isStrange(workspace, packageId, answer)) {
      return refuse('signer-changed', both(sentence('commands.refused.signerChanged')));
    }
    const placed = recorded(workspace, packageId, answer, receivedAt ?? now);
    if (!placed.ok) return placed;
    const { held } = placed.value;
    const wants = take.consortia.length + take.paths.length > 0;
    if (wants && held.state === 'superseded')
      return refuse('superseded', both(sentence('commands.refused.superseded')));
    return withDecisions(placed.value.workspace, held, take, refused);
  },
});
