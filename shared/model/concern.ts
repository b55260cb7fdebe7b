/** What a firm asks of the city (دغدغه). */

import { firmIdSchema, innerIdSchema } from '../ids';
import { z } from '../parsing';
import { limits } from './limits';
import { districtSchema } from './need';
import { textSchema } from './text';

export const concernTopics = [
  'international',
  'territory',
  'placemaking',
  'talent',
  'finance',
  'procurement',
  'other',
] as const;

export const concernStatuses = ['raised', 'inWork', 'answered'] as const;

export const concernSchema = z
  .strictObject({
    id: innerIdSchema,
    firmIds: z.array(firmIdSchema).max(limits.smallList).readonly(),
    topic: z.enum(concernTopics),
    text: textSchema,
    status: z.enum(concernStatuses),
    answer: textSchema.exactOptional(),
    /** Where it is about; missing or empty where it is about no district in particular. */
    districts: z.array(districtSchema).max(22).readonly().exactOptional(),
  })
  .readonly();
export type Concern = z.infer<typeof concernSchema>;
