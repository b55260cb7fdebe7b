/** A relation between two firms (رابطه). */

import { firmIdSchema, tieIdSchema } from '../ids';
import { z } from '../parsing';
import { limits } from './limits';

export const tieKinds = ['conflict', 'rival', 'partner'] as const;
export type TieKind = (typeof tieKinds)[number];

export const tieSchema = z
  .strictObject({
    id: tieIdSchema,
    kind: z.enum(tieKinds),
    firmIds: z.tuple([firmIdSchema, firmIdSchema]).readonly(),
    /** 1..3, used for partner ties; a tie without it counts as 1. */
    strength: z.int().min(1).max(3).exactOptional(),
    note: z.string().max(limits.longText).exactOptional(),
  })
  .readonly();
export type Tie = z.infer<typeof tieSchema>;
