/** A problem of the city (نیاز) inside a service area, and what it requires (الزام). */

import { areaIdSchema, capabilityIdSchema, needIdSchema } from '../ids';
import { z } from '../parsing';
import { levelSchema } from './capability';
import { limits } from './limits';
import { moneySchema } from './money';
import { dateSchema, shortTextSchema, textSchema } from './text';

export const districtSchema = z.int().min(1).max(22);
export const prioritySchema = z.int().min(1).max(3);

export const requirementSchema = z
  .strictObject({ capabilityId: capabilityIdSchema, minLevel: levelSchema, weight: z.int().min(1).max(5) })
  .readonly();
export type Requirement = z.infer<typeof requirementSchema>;

export const needStatuses = ['draft', 'open', 'inWork', 'met'] as const;

export const needSchema = z
  .strictObject({
    id: needIdSchema,
    areaId: areaIdSchema,
    title: textSchema,
    statement: textSchema.exactOptional(),
    /** 1..3, 3 highest. */
    priority: prioritySchema,
    requiresLicence: z.boolean().exactOptional(),
    /** Empty means the whole city. */
    districts: z.array(districtSchema).max(22).readonly(),
    requirements: z.array(requirementSchema).max(limits.requirementsPerNeed).readonly(),
    owner: textSchema.exactOptional(),
    /** Million rials. */
    budgetMin: moneySchema.exactOptional(),
    budgetMax: moneySchema.exactOptional(),
    adoptionPath: textSchema.exactOptional(),
    deadline: dateSchema.exactOptional(),
    kpis: z.array(textSchema).max(limits.smallList).readonly().exactOptional(),
    international: z.boolean().exactOptional(),
    status: z.enum(needStatuses),
    source: shortTextSchema.exactOptional(),
  })
  .readonly();
export type Need = z.infer<typeof needSchema>;
