/** Scenarios and consortia as lists carry them: a row each, under ids that are unique in the whole workspace. */
import { placedIdSchema, scenarioIdSchema } from '../ids';
import type { z } from '../parsing';
import { consortiumSchema } from './consortium';
import { policySchema } from './policy';
import { scenarioSchema } from './scenario';
import { momentSchema } from './text';

const { weights } = policySchema.unwrap().shape;

/** A scenario without its consortia. What a list does not say of its policy is as in the default one; its beginning, when it is taken over. */
export const listedScenarioSchema = scenarioSchema
  .unwrap()
  .omit({ consortia: true, lastPlan: true, statusBefore: true })
  .extend({
    createdAt: momentSchema.exactOptional(),
    policy: policySchema.unwrap().omit({ weights: true }).partial().readonly().exactOptional(),
    weights: weights.unwrap().partial().readonly().exactOptional(),
  })
  .readonly();
export type ListedScenario = z.infer<typeof listedScenarioSchema>;

/** A consortium that says in which scenario it stands. */
export const listedConsortiumSchema = consortiumSchema
  .unwrap()
  .extend({ id: placedIdSchema, scenarioId: scenarioIdSchema })
  .readonly();
export type ListedConsortium = z.infer<typeof listedConsortiumSchema>;

/** A whole scenario as lists bring it; the report of its last plan and what it was before the archive are not in any list and stay as they are. */
export const broughtScenarioSchema = scenarioSchema
  .unwrap()
  .omit({ lastPlan: true, statusBefore: true })
  .extend({ createdAt: momentSchema.exactOptional() })
  .readonly();
export type BroughtScenario = z.infer<typeof broughtScenarioSchema>;
