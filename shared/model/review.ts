/** What was sent to a firm in one round, and what it answered. */

import { consortiumIdSchema, firmIdSchema, innerIdSchema, scenarioIdSchema } from '../ids';
import { z } from '../parsing';
import { roles } from './consortium';
import { limits } from './limits';
import { moneySchema } from './money';
import { dateSchema, momentSchema, shortTextSchema } from './text';

const handled = z.enum(['no', 'taken', 'refused']);
export const stances = ['accept', 'conditional', 'decline'] as const;

const conditionsSchema = z
  .strictObject({
    role: z.enum(roles).exactOptional(),
    sharePercent: z.number().min(0).max(100).exactOptional(),
    /** Million rials. */
    budget: moneySchema.exactOptional(),
    timing: z.string().max(limits.longText).exactOptional(),
    text: z.string().max(limits.longText).exactOptional(),
  })
  .readonly();

export const answerItemSchema = z
  .strictObject({
    consortiumId: consortiumIdSchema,
    stance: z.enum(stances),
    conditions: conditionsSchema.exactOptional(),
    suggestFirm: shortTextSchema.exactOptional(),
    comment: z.string().max(limits.longText).exactOptional(),
    conflictWith: z.array(firmIdSchema).max(limits.smallList).readonly().exactOptional(),
    handled,
  })
  .readonly();

const profileChangeSchema = z.strictObject({ path: shortTextSchema, from: z.json(), to: z.json(), handled }).readonly();

const answerSchema = z
  .strictObject({
    answerId: innerIdSchema,
    answeredAt: momentSchema,
    receivedAt: momentSchema,
    /** The public key that signed it, as minisign writes it; `paper` where the office typed in what a firm signed on paper. */
    signer: shortTextSchema,
    items: z.array(answerItemSchema).max(limits.smallList).readonly(),
    profileChanges: z.array(profileChangeSchema).max(limits.smallList).readonly(),
  })
  .readonly();

export const reviewSchema = z
  .strictObject({
    id: innerIdSchema,
    round: z.int().min(1).max(1_000),
    scenarioId: scenarioIdSchema,
    firmId: firmIdSchema,
    packageId: innerIdSchema,
    sentAt: momentSchema,
    dueOn: dateSchema.exactOptional(),
    fingerprint: shortTextSchema,
    /** Which consortia the package was about, each as it stood then (see `mark` in exchange/review). */
    packed: z
      .array(z.strictObject({ consortiumId: consortiumIdSchema, mark: shortTextSchema }).readonly())
      .max(limits.consortia)
      .readonly()
      .exactOptional(),
    state: z.enum(['sent', 'answered', 'late', 'superseded']),
    answer: answerSchema.exactOptional(),
  })
  .readonly();
export type Review = z.infer<typeof reviewSchema>;
