/** What a person may decide beforehand about a file's layout: sheet, header row, the field of each column, the level of plain names. */

import { levelSchema } from '../model/capability';
import { shortTextSchema } from '../model/text';
import { z } from '../parsing';

const listMappingSchema = z
  .strictObject({
    sheet: shortTextSchema.exactOptional(),
    /** As a person counts: the first row of the file is 1. */
    headerRow: z.int().min(1).max(1_000_000).exactOptional(),
    /** Heading as it stands in the file → field of the dictionary, or null for a column to be left out. */
    columns: z.record(shortTextSchema, shortTextSchema.nullable()).readonly().exactOptional(),
    /** The level of capabilities that are named without one. */
    plainLevel: levelSchema.exactOptional(),
  })
  .readonly();
export type ListMapping = z.infer<typeof listMappingSchema>;

export const mappingSchema = z
  .strictObject({
    capabilities: listMappingSchema.exactOptional(),
    firms: listMappingSchema.exactOptional(),
    needs: listMappingSchema.exactOptional(),
    ties: listMappingSchema.exactOptional(),
  })
  .readonly();
export type Mapping = z.infer<typeof mappingSchema>;
