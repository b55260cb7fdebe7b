/** The weights and limits the office has chosen (سیاست). Defaults are those of the planning rules. */
import { z } from '../parsing';
import { firmSizes } from './firm';

export const criterionIds = [
  'coverage',
  'backup',
  'strength',
  'partners',
  'proximity',
  'participation',
  'load',
  'coordination',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** No weight may be higher. */
export const highestWeight = 10_000;

const weight = z.int().min(0).max(highestWeight);
const weightsSchema = z
  .strictObject({
    coverage: weight,
    backup: weight,
    strength: weight,
    partners: weight,
    proximity: weight,
    participation: weight,
    load: weight,
    coordination: weight,
  })
  .readonly();

export const efforts = ['quick', 'normal', 'thorough'] as const;
export type Effort = (typeof efforts)[number];

export const policySchema = z
  .strictObject({
    minMembers: z.int().min(1).max(50),
    maxMembers: z.int().min(1).max(50),
    minLarge: z.int().min(0).max(50),
    minSmall: z.int().min(0).max(50),
    leadSizes: z.array(z.enum(firmSizes)).max(3).readonly(),
    leadNeedsLicence: z.boolean(),
    allowRivals: z.boolean(),
    maxPerOwnerGroup: z.int().min(1).max(50),
    weights: weightsSchema,
    seed: z.int().min(0).max(2_147_483_647),
    effort: z.enum(efforts),
  })
  .readonly();
export type Policy = z.infer<typeof policySchema>;

export const defaultPolicy: Policy = {
  minMembers: 3,
  maxMembers: 7,
  minLarge: 1,
  minSmall: 1,
  leadSizes: ['large'],
  leadNeedsLicence: true,
  allowRivals: false,
  maxPerOwnerGroup: 1,
  weights: {
    coverage: 100,
    backup: 25,
    strength: 5,
    partners: 20,
    proximity: 5,
    participation: 60,
    load: 30,
    coordination: 40,
  },
  seed: 1,
  effort: 'normal',
};
