/** What a list from outside last said of an item: the third leg that tells, when a newer list comes, what the office has edited since. */
import { capabilityIdSchema, firmIdSchema, needIdSchema, tieIdSchema } from '../ids';
import { z } from '../parsing';
import { capabilitySchema } from './capability';
import { firmSchema } from './firm';
import { needSchema } from './need';
import { momentSchema, shortTextSchema } from './text';
import { tieSchema } from './tie';

/** The file's name without its folder, and when it was taken over. */
const source = { file: shortTextSchema, at: momentSchema };

/** `says` holds only the fields that the list said something about. */
export const importedSchema = z.discriminatedUnion('list', [
  z
    .strictObject({
      list: z.literal('capabilities'),
      itemId: capabilityIdSchema,
      ...source,
      says: capabilitySchema.unwrap().partial().readonly(),
    })
    .readonly(),
  z
    .strictObject({
      list: z.literal('firms'),
      itemId: firmIdSchema,
      ...source,
      says: firmSchema.unwrap().partial().readonly(),
    })
    .readonly(),
  z
    .strictObject({
      list: z.literal('needs'),
      itemId: needIdSchema,
      ...source,
      says: needSchema.unwrap().partial().readonly(),
    })
    .readonly(),
  z
    .strictObject({
      list: z.literal('ties'),
      itemId: tieIdSchema,
      ...source,
      says: tieSchema.unwrap().partial().readonly(),
    })
    .readonly(),
]);
export type Imported = z.infer<typeof importedSchema>;
