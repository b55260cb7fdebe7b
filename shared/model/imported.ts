/** What a list from outside last said of an item: the third leg that tells, when a newer list comes, what the office has edited since. */
import { capabilityIdSchema, firmIdSchema, needIdSchema, tieIdSchema } from '../ids';
import { z } from '../parsing';
import { capabilitySchema } from './capability';
import { firmSchema } from './firm';
import { needSchema } from './need';
import { momentSchema, shortTextSchema } from './text';
import { tieSchema } from './tie';

/** The file's name without its folder. `says` holds only the fields that the list said something about. */
const capabilityWord = {
  list: z.literal('capabilities'),
  itemId: capabilityIdSchema,
  file: shortTextSchema,
  says: capabilitySchema.unwrap().partial().readonly(),
};
const firmWord = {
  list: z.literal('firms'),
  itemId: firmIdSchema,
  file: shortTextSchema,
  says: firmSchema.unwrap().partial().readonly(),
};
const needWord = {
  list: z.literal('needs'),
  itemId: needIdSchema,
  file: shortTextSchema,
  says: needSchema.unwrap().partial().readonly(),
};
const tieWord = {
  list: z.literal('ties'),
  itemId: tieIdSchema,
  file: shortTextSchema,
  says: tieSchema.unwrap().partial().readonly(),
};

/** A list's word as it comes from the list. */
export const listWordSchema = z.discriminatedUnion('list', [
  z.strictObject(capabilityWord).readonly(),
  z.strictObject(firmWord).readonly(),
  z.strictObject(needWord).readonly(),
  z.strictObject(tieWord).readonly(),
]);
export type ListWord = z.infer<typeof listWordSchema>;

/** When it was taken over. */
const taken = { at: momentSchema };

/** A list's word as the document keeps it. */
export const importedSchema = z.discriminatedUnion('list', [
  z.strictObject({ ...capabilityWord, ...taken }).readonly(),
  z.strictObject({ ...firmWord, ...taken }).readonly(),
  z.strictObject({ ...needWord, ...taken }).readonly(),
  z.strictObject({ ...tieWord, ...taken }).readonly(),
]);
export type Imported = z.infer<typeof importedSchema>;
