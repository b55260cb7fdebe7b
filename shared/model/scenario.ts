/** One draft of all consortia with its policy (سناریو). */

import { scenarioIdSchema } from '../ids';
import { z } from '../parsing';
import { consortiumSchema } from './consortium';
import { limits } from './limits';
import { planReportSchema } from './planReport';
import { policySchema } from './policy';
import { momentSchema, textSchema } from './text';

export const scenarioStatuses = ['draft', 'inReview', 'approved', 'archived'] as const;

export const scenarioSchema = z
  .strictObject({
    id: scenarioIdSchema,
    name: textSchema,
    basedOn: scenarioIdSchema.exactOptional(),
    status: z.enum(scenarioStatuses),
    /** What an archived one was before: there it goes when it is taken out. Files of before do not say it. */
    statusBefore: z.enum(['draft', 'inReview', 'approved']).exactOptional(),
    createdAt: momentSchema,
    policy: policySchema,
    consortia: z.array(consortiumSchema).max(limits.consortia).readonly(),
    lastPlan: planReportSchema.exactOptional(),
  })
  .readonly();
export type Scenario = z.infer<typeof scenarioSchema>;

/** Approved and archived scenarios are read-only. */
export function isClosed(scenario: Scenario): boolean {
  return scenario.status === 'approved' || scenario.status === 'archived';
}
