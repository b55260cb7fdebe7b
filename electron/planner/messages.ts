/** What host and worker say to each other, parsed on both sides of the border. */
import { consortiumIdSchema } from '../../shared/ids';
import { memberSchema } from '../../shared/model/consortium';
import { limits } from '../../shared/model/limits';
import { planBalanceSchema, planSelectionSchema } from '../../shared/model/planRecipe';
import { planPhases, planReportSchema } from '../../shared/model/planReport';
import { efforts } from '../../shared/model/policy';
import { scenarioSchema } from '../../shared/model/scenario';
import { workspaceSchema } from '../../shared/model/workspace';
import { z } from '../../shared/parsing';
import type { Clash, ClashTask } from '../../shared/planning/explain/clash';
import type { PlanOutcome } from '../../shared/planning/outcome';
import type { PlanProgress, PlanTask } from '../../shared/planning/task';
import type { Refusal } from '../../shared/result';

const membersSchema = z
  .array(
    z.strictObject({
      id: consortiumIdSchema,
      members: z.array(memberSchema).max(limits.membersPerConsortium).readonly(),
    }),
  )
  .max(limits.consortia)
  .readonly();

const taskSchema = z.strictObject({
  workspace: workspaceSchema,
  scenario: scenarioSchema,
  selection: planSelectionSchema,
  earlier: membersSchema.exactOptional(),
  effort: z.enum(efforts).exactOptional(),
  maxSeconds: z.number().positive().exactOptional(),
  change: z
    .strictObject({ from: membersSchema, points: z.int().min(0), most: z.int().min(0).exactOptional() })
    .exactOptional(),
  unlike: z
    .strictObject({ plans: z.array(membersSchema).max(limits.smallList).readonly(), atLeast: z.int().exactOptional() })
    .exactOptional(),
  balance: planBalanceSchema.exactOptional(),
  dataHash: z.string().max(200),
  app: z.string().max(200),
}) satisfies z.ZodType<PlanTask>;

const clashSchema = z.strictObject({
  workspace: workspaceSchema,
  scenario: scenarioSchema,
  toForm: z.array(consortiumIdSchema).max(limits.consortia).readonly(),
}) satisfies z.ZodType<ClashTask>;

const progressSchema = z.strictObject({
  phase: z.enum(planPhases),
  score: z.number(),
  bound: z.number(),
  gap: z.number(),
  proven: z.boolean(),
  seconds: z.number(),
}) satisfies z.ZodType<PlanProgress>;

const outcomeSchema = z.strictObject({
  report: planReportSchema,
  consortia: membersSchema,
  paid: z.int().min(0).exactOptional(),
  worstAtMost: z.strictObject({ covered: z.int().min(0), all: z.int().min(1) }).exactOptional(),
}) satisfies z.ZodType<PlanOutcome>;

const clashesSchema = z.custom<readonly Clash[]>((value) => Array.isArray(value));

const refusalSchema = z.strictObject({
  code: z.string().max(limits.shortText),
  sentence: z.strictObject({ fa: z.string(), en: z.string() }),
}) satisfies z.ZodType<Refusal>;

/** To the worker: a plan to make, clashes to find, or to end what it works on. */
export const orderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), task: taskSchema }),
  z.strictObject({ kind: z.literal('clash'), task: clashSchema }),
  z.strictObject({ kind: z.literal('stop') }),
]);
export type Order = z.infer<typeof orderSchema>;
export type WorkOrder = Exclude<Order, { readonly kind: 'stop' }>;

/** From the worker. */
export const tidingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: progressSchema }),
  /** A better plan, judged, while the work goes on. */
  z.strictObject({ kind: z.literal('plan'), outcome: outcomeSchema }),
  /** The end of a task, and the memory that the process has taken. */
  z.strictObject({ kind: z.literal('done'), outcome: outcomeSchema, megabytes: z.number() }),
  /** The clashes that were found; written by our own worker from the same code that reads them. */
  z.strictObject({ kind: z.literal('clashes'), clashes: clashesSchema, megabytes: z.number() }),
  /** The end of a task for which there is no plan, and why. */
  z.strictObject({ kind: z.literal('refused'), refusal: refusalSchema, megabytes: z.number() }),
  /** A bug: what was thrown. */
  z.strictObject({ kind: z.literal('failed'), detail: z.string() }),
]);
export type Tiding = z.infer<typeof tidingSchema>;
