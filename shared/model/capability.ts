/** What a firm can do (توانمندی), and the five levels at which it can do it. */

import { capabilityIdSchema } from '../ids';
import { z } from '../parsing';
import { shortTextSchema, textSchema } from './text';

export const capabilitySchema = z
  .strictObject({
    id: capabilityIdSchema,
    name: textSchema,
    group: shortTextSchema,
    description: textSchema.exactOptional(),
  })
  .readonly();
export type Capability = z.infer<typeof capabilitySchema>;

/** 1 knowledge, 2 lab prototype, 3 field pilot, 4 product on sale, 5 city-scale references. */
export const levelSchema = z.int().min(1).max(5);
export const levels = [1, 2, 3, 4, 5] as const;
export const highestLevel = 5;
