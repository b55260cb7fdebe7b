/** Foreign cities, and the events and programmes with them (فرصت بین‌المللی). */

import { capabilityIdSchema, consortiumIdSchema, innerIdSchema } from '../ids';
import { z } from '../parsing';
import { countryCodeSchema } from './firm';
import { limits } from './limits';
import { dateSchema, shortTextSchema, textSchema } from './text';

export const cityKinds = ['brics', 'bricsPartner', 'sister', 'other'] as const;
export const openingKinds = ['event', 'programme', 'agreement'] as const;

export const citySchema = z
  .strictObject({
    id: innerIdSchema,
    name: textSchema,
    country: countryCodeSchema,
    kind: z.enum(cityKinds),
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
    kind: z.enum(openingKinds),
    on: dateSchema.exactOptional(),
    capabilityIds: z.array(capabilityIdSchema).max(limits.smallList).readonly(),
    consortiumIds: z.array(consortiumIdSchema).max(limits.smallList).readonly(),
    /** Who sees to it in the office. */
    owner: shortTextSchema.exactOptional(),
    source: shortTextSchema.exactOptional(),
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
