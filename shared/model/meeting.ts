/** A coordination meeting, what it settled (مصوبه) and who does what by when (اقدام). */

import { consortiumIdSchema, innerIdSchema } from '../ids';
import { z } from '../parsing';
import { limits } from './limits';
import { dateSchema, momentSchema, shortTextSchema, textSchema } from './text';

export const actionStatuses = ['open', 'done', 'dropped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const actionSchema = z
  .strictObject({
    id: innerIdSchema,
    text: textSchema,
    owner: shortTextSchema,
    dueOn: dateSchema.exactOptional(),
    status: z.enum(actionStatuses),
  })
  .readonly();
export type Action = z.infer<typeof actionSchema>;

export const decisionSchema = z
  .strictObject({
    id: innerIdSchema,
    text: textSchema,
    consortiumIds: z.array(consortiumIdSchema).max(limits.smallList).readonly(),
    concernIds: z.array(innerIdSchema).max(limits.smallList).readonly(),
    actions: z.array(actionSchema).max(limits.smallList).readonly(),
    /** Who did not agree, and why. */
    dissent: textSchema.exactOptional(),
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;

export const meetingSchema = z
  .strictObject({
    id: innerIdSchema,
    title: textSchema,
    heldAt: momentSchema,
    place: shortTextSchema.exactOptional(),
    attendees: z
      .array(z.strictObject({ name: shortTextSchema, body: shortTextSchema, present: z.boolean() }).readonly())
      .max(limits.smallList)
      .readonly(),
    agenda: z.array(textSchema).max(limits.smallList).readonly(),
    decisions: z.array(decisionSchema).max(limits.smallList).readonly(),
    signedBy: z.array(shortTextSchema).max(limits.smallList).readonly(),
  })
  .readonly();
export type Meeting = z.infer<typeof meetingSchema>;

/** The bodies and firms that were invited, each once. */
export function bodiesOf({ attendees }: Meeting): readonly string[] {
  return [...new Set(attendees.map(({ body }) => body))];
}
