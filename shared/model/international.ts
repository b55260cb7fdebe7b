/** Foreign cities, and the events and programmes with them (فرصت بین‌المللی). */

import { capabilityIdSchema, consortiumIdSchema, innerIdSchema } from '../ids';
import { z } from '../parsing';
import { countryCodeSchema } from './firm';
import { limits } from './limits';
import { dateSchema, shortTextSchema, textSchema } from './text';

export const citySchema = z
  .strictObject({
    id: innerIdSchema,
    name: textSchema,
    country: countryCodeSchema,
    kind: z.enum(['brics', 'bricsPartner', 'sister', 'other']),
    since: z.int().min(1900).max(2200).exactOptional(),
    source: shortTextSchema.exactOptional(),
  })
  .readonly();
export type City = z.infer<typeof citySchema>;

export const openingSchema = z
  .strictObject({
    id: innerIdSchema,
    cityIds: z.array(innerIdSchema).max(limits.smallList).readonly(),
    title: textSchema,
    kind: z.enum(['event', 'programme', 'agreement']),
    on: dateSchema.exactOptional(),
    capabilityIds: z.array(capabilityIdSchema).max(limits.smallList).readonly(),
    consortiumIds: z.array(consortiumIdSchema).max(limits.smallList).readonly(),
    note: textSchema.exactOptional(),
  })
  .readonly();
export type Opening = z.infer<typeof openingSchema>;

export const internationalSchema = z
  .strictObject({
    cities: z.array(citySchema).max(limits.smallList).readonly(),
    openings: z.array(openingSchema).max(limits.smallList).readonly(),
  })
  .readonly();
