/** What the planner says about a plan: the same object on the screen, in the file, on paper and in the headless JSON. */

import { capabilityIdSchema, consortiumIdSchema, firmIdSchema, needIdSchema } from '../ids';
import { z } from '../parsing';
import { levelSchema } from './capability';
import { roles } from './consortium';
import { limits } from './limits';
import { planRecipeSchema } from './planRecipe';
import { criterionIds, policySchema } from './policy';
import { ruleIds } from './ruleId';
import { shortTextSchema } from './text';

const points = z.int();
const share = z.number();

export const planPhases = ['greedy', 'search', 'relaxation', 'decomposition', 'restricted', 'full'] as const;
export type PlanPhase = (typeof planPhases)[number];

export const supplyGapSchema = z
  .strictObject({
    consortiumId: consortiumIdSchema,
    needId: needIdSchema,
    capabilityId: capabilityIdSchema,
    minLevel: levelSchema,
    /** Nobody has it at the level; only firms that are full elsewhere; only firms that a rule keeps out. */
    kind: z.enum(['nobody', 'busy', 'barred']),
    nearest: z
      .array(z.strictObject({ firmId: firmIdSchema, level: z.int().min(0).max(5) }).readonly())
      .max(limits.smallList)
      .readonly(),
  })
  .readonly();
export type SupplyGap = z.infer<typeof supplyGapSchema>;

export const figuresSchema = z
  .strictObject({
    /** 0..1, covered p×w over all p×w. */
    coverage: share,
    backup: share,
    firmsPlaced: z.int(),
    firmsTotal: z.int(),
    meanLoad: share,
    maxLoad: z.int(),
  })
  .readonly();
export type Figures = z.infer<typeof figuresSchema>;

export const planReportSchema = z
  .strictObject({
    score: z.strictObject({ total: points, byCriterion: z.record(z.enum(criterionIds), points).readonly() }).readonly(),
    bound: share,
    /** (bound - score) / |score|, 0 when proven. */
    gap: share,
    proven: z.boolean(),
    phase: z.enum(planPhases),
    seconds: share,
    figures: figuresSchema,
    consortia: z
      .array(
        z
          .strictObject({
            id: consortiumIdSchema,
            members: z
              .array(z.strictObject({ firmId: firmIdSchema, role: z.enum(roles) }).readonly())
              .max(limits.membersPerConsortium)
              .readonly(),
            score: points,
            coverage: share,
          })
          .readonly(),
      )
      .max(limits.consortia)
      .readonly(),
    unformed: z
      .array(
        z
          .strictObject({
            id: consortiumIdSchema,
            reason: z.string().max(limits.longText),
            rules: z.array(z.enum(ruleIds)).max(ruleIds.length).readonly(),
          })
          .readonly(),
      )
      .max(limits.consortia)
      .readonly(),
    supplyGaps: z.array(supplyGapSchema).max(50_000).readonly(),
    provenance: z
      .strictObject({
        dataHash: shortTextSchema,
        seed: z.int(),
        policy: policySchema,
        solver: shortTextSchema,
        app: shortTextSchema,
        /** Missing in plans of versions that did not record it. */
        recipe: planRecipeSchema.exactOptional(),
      })
      .readonly(),
  })
  .readonly();
export type PlanReport = z.infer<typeof planReportSchema>;
