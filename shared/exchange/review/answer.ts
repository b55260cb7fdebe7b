/** What a firm answers (پاسخ), as it stands inside the seal, and how it is made from what a person filled in. */
import { innerIdSchema, workspaceIdSchema } from '../../ids';
import { both } from '../../language/messages/say';
import { sentence } from '../../language/messages/sentence';
import { limits } from '../../model/limits';
import { answerItemSchema } from '../../model/review';
import { momentSchema, shortTextSchema } from '../../model/text';
import { z } from '../../parsing';
import { done, type Result, refuse } from '../../result';
import { answerHeaderSchema, reviewVersion } from './header';
import type { ReviewPackage } from './package';
import { isProfilePath, valueAt } from './profile';

const saidItem = answerItemSchema.unwrap().omit({ handled: true });
const pathSchema = shortTextSchema.refine(isProfilePath);

function noneTwice<Item>(keyOf: (item: Item) => string): (items: readonly Item[]) => boolean {
  return (items) => new Set(items.map(keyOf)).size === items.length;
}

const list = <Item extends z.ZodType>(item: Item, keyOf: (item: z.infer<Item>) => string) =>
  z.array(item).max(limits.smallList).readonly().refine(noneTwice(keyOf));

/** An answer's word on one consortium, with the mark of the proposal that it is about. */
const answeredItemSchema = saidItem.extend({ mark: shortTextSchema }).readonly();
const changeSchema = z.strictObject({ path: pathSchema, from: z.json(), to: z.json() }).readonly();

export const answerSchema = z
  .strictObject({
    header: answerHeaderSchema,
    packageId: innerIdSchema,
    /** Stands for the exact contents of the package that is answered. */
    packageFingerprint: shortTextSchema,
    workspaceId: workspaceIdSchema,
    answerId: innerIdSchema,
    answeredAt: momentSchema,
    items: list(answeredItemSchema, ({ consortiumId }) => consortiumId),
    profileChanges: list(changeSchema, ({ path }) => path),
  })
  .readonly();
export type ReviewAnswer = z.infer<typeof answerSchema>;

/** What a person fills in: `from` is known from the package. */
export const draftAnswerSchema = z
  .strictObject({
    items: list(saidItem.readonly(), ({ consortiumId }) => consortiumId),
    profileChanges: list(
      z.strictObject({ path: pathSchema, to: z.json() }).readonly(),
      ({ path }) => path,
    ).exactOptional(),
  })
  .readonly();
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;

export interface AnswerOptions {
  readonly answerId: string;
  readonly answeredAt: string;
  /** The firm's key, and its fingerprint. */
  readonly key: string;
  readonly fingerprint: string;
  readonly packageFingerprint: string;
}

/** What of the draft is about something that the package does not ask. */
function strayIn({ items }: DraftAnswer, { consortia }: ReviewPackage): string | undefined {
  for (const { consortiumId, conflictWith } of items) {
    const asked = consortia.find(({ id }) => id === consortiumId);
    if (asked === undefined) return consortiumId;
    const stranger = conflictWith?.find((firmId) => asked.members.every(({ id }) => id !== firmId));
    if (stranger !== undefined) return stranger;
  }
  return undefined;
}

/** The contents of the answer to a package. */
export function answerTo(asked: ReviewPackage, draft: DraftAnswer, options: AnswerOptions): Result<ReviewAnswer> {
  const stray = strayIn(draft, asked);
  if (stray !== undefined) return refuse('not-asked', both(sentence('review.refused.not-asked', { id: stray })));
  const { answerId, answeredAt, key, fingerprint, packageFingerprint } = options;
  const { office, firm, round, dueOn, fingerprint: officeFingerprint } = asked.header;
  const marks = new Map(asked.consortia.map(({ id, mark }) => [id, mark]));
  return done({
    header: {
      format: 'peyvand-answer',
      version: reviewVersion,
      office,
      firm,
      round,
      ...(dueOn === undefined ? {} : { dueOn }),
      fingerprint,
      key,
      officeFingerprint,
    },
    packageId: asked.packageId,
    packageFingerprint,
    workspaceId: asked.workspaceId,
    answerId,
    answeredAt,
    items: draft.items.map((item) => ({ ...item, mark: marks.get(item.consortiumId) ?? '' })),
    profileChanges: (draft.profileChanges ?? []).map(({ path, to }) => ({ path, from: valueAt(asked.firm, path), to })),
  });
}
