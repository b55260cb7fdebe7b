/** What a plan was asked for beside its data and its policy: with these the same plan can be made again. */
import { areaIdSchema, consortiumIdSchema, firmIdSchema } from '../ids';
import { z } from '../parsing';
import { limits } from './limits';
import { efforts } from './policy';

/** Which consortia are planned; the others keep their members, which count for capacity and participation. */
export const planSelectionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('consortia'), ids: z.array(consortiumIdSchema).max(limits.consortia).readonly() }),
    z.strictObject({ kind: z.literal('area'), areaId: areaIdSchema }),
  ])
  .readonly();
export type PlanSelection = z.infer<typeof planSelectionSchema>;

/** Who is in which consortium; those without members are left out. */
const membershipsSchema = z
  .array(
    z
      .strictObject({
        id: consortiumIdSchema,
        firmIds: z.array(firmIdSchema).max(limits.membersPerConsortium).readonly(),
      })
      .readonly(),
  )
  .max(limits.consortia)
  .readonly();
export type Memberships = z.infer<typeof membershipsSchema>;

/** What comes before the total of points. */
export const planBalanceSchema = z
  .strictObject({
    /** First the coverage of the worst-served area is made as high as can be. */
    areas: z.literal(true).exactOptional(),
    /** No firm is in more than so many consortia more than another that takes part; as one is in one at least, in at most 1 + so many. */
    maxLoadDifference: z.int().min(0).exactOptional(),
  })
  .readonly();
export type PlanBalance = z.infer<typeof planBalanceSchema>;

export const planRecipeSchema = z
  .strictObject({
    selection: planSelectionSchema,
    effort: z.enum(efforts),
    /** Time was limited: the plan depends on the speed of the machine. */
    maxSeconds: z.number().positive().exactOptional(),
    /** The run was ended before its work was done. */
    stopped: z.literal(true).exactOptional(),
    /** The run began from an earlier plan, which is not kept. */
    earlier: z.literal(true).exactOptional(),
    /** Members of consortia that were not planned; they took capacity. */
    kept: membershipsSchema.exactOptional(),
    balance: planBalanceSchema.exactOptional(),
    /** It is to be unlike these plans. */
    unlike: z.array(membershipsSchema).max(limits.smallList).readonly().exactOptional(),
    /** Every membership that differs from these had a price; and so many might differ at most. */
    change: z
      .strictObject({ from: membershipsSchema, points: z.int().min(0), most: z.int().min(0).exactOptional() })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type PlanRecipe = z.infer<typeof planRecipeSchema>;
