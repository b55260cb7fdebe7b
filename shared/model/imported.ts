/** What a list from outside last said of an item: the third leg that tells, when a newer list comes, what the office has edited since. */
import { capabilityIdSchema, firmIdSchema, needIdSchema, placedIdSchema, scenarioIdSchema, tieIdSchema } from '../ids';
import { z } from '../parsing';
import { capabilitySchema } from './capability';
import { firmSchema } from './firm';
import { listedConsortiumSchema, listedScenarioSchema } from './listed';
import { needSchema } from './need';
import { momentSchema, shortTextSchema } from './text';
import { tieSchema } from './tie';

/**
 * A row of which a person said which item it is: found again by what identifies it in its list, and by how many rows before it said the
 * same. `merge`: the row speaks of the item beside another row; `says` is then the word of this row alone. `separate`: the item is its own.
 */
const answeredRowSchema = z
  .strictObject({
    identity: shortTextSchema,
    nth: z.int().min(0).max(1_000_000),
    as: z.enum(['merge', 'separate']),
  })
  .readonly();
export type AnsweredRow = z.infer<typeof answeredRowSchema>;

const answered = { row: answeredRowSchema.exactOptional() };
/** The item is gone: the office deleted it, and perhaps said already that a list is not to bring it back. */
const gone = { gone: z.enum(['deleted', 'left']).exactOptional() };

/** The file's name without its folder. `says` holds only the fields that the list said something about. */
const capabilityWord = {
  list: z.literal('capabilities'),
  itemId: capabilityIdSchema,
  file: shortTextSchema,
  says: capabilitySchema.unwrap().partial().readonly(),
  ...answered,
};
const firmWord = {
  list: z.literal('firms'),
  itemId: firmIdSchema,
  file: shortTextSchema,
  says: firmSchema.unwrap().partial().readonly(),
  ...answered,
  ...gone,
};
const needWord = {
  list: z.literal('needs'),
  itemId: needIdSchema,
  file: shortTextSchema,
  says: needSchema.unwrap().partial().readonly(),
  ...answered,
};
const tieWord = {
  list: z.literal('ties'),
  itemId: tieIdSchema,
  file: shortTextSchema,
  says: tieSchema.unwrap().partial().readonly(),
  ...answered,
};
const scenarioWord = {
  list: z.literal('scenarios'),
  itemId: scenarioIdSchema,
  file: shortTextSchema,
  says: listedScenarioSchema.unwrap().partial().readonly(),
  ...answered,
};
const consortiumWord = {
  list: z.literal('consortia'),
  itemId: placedIdSchema,
  file: shortTextSchema,
  says: listedConsortiumSchema.unwrap().partial().readonly(),
  ...answered,
};

/** A list's word as it comes from the list. */
export const listWordSchema = z.discriminatedUnion('list', [
  z.strictObject(capabilityWord).readonly(),
  z.strictObject(firmWord).readonly(),
  z.strictObject(needWord).readonly(),
  z.strictObject(tieWord).readonly(),
  z.strictObject(scenarioWord).readonly(),
  z.strictObject(consortiumWord).readonly(),
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
  z.strictObject({ ...scenarioWord, ...taken }).readonly(),
  z.strictObject({ ...consortiumWord, ...taken }).readonly(),
]);
export type Imported = z.infer<typeof importedSchema>;

/** What a word is remembered under: a newer one of the same key takes its place. */
export function wordKey({ list, itemId, row }: ListWord): string {
  return row === undefined ? `${list} ${itemId}` : `${list} row ${row.nth} ${row.identity}`;
}
