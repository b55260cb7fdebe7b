/** What a person decides about a file: how it is laid out, what its columns and names mean, what its cells should have said, and what becomes of its rows. */

import { capabilityIdSchema } from '../ids';
import { capabilitySchema, levelSchema } from '../model/capability';
import { firmSizes } from '../model/firm';
import { limits } from '../model/limits';
import { shortTextSchema } from '../model/text';
import { z } from '../parsing';
import { listNames } from './columns';
import { encodings } from './table';

/** What becomes of a row that seems to be an item already known, or that the office knows otherwise. */
const rowDecisionSchema = z
  .strictObject({
    /** `leave`: the row is not imported. */
    as: z.enum(['merge', 'separate', 'leave']).exactOptional(),
    /** Field → whose value stays. */
    fields: z
      .record(shortTextSchema, z.enum(['known', 'list']))
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type RowDecision = z.infer<typeof rowDecisionSchema>;

const newCapabilitySchema = capabilitySchema.unwrap().pick({ id: true, name: true, group: true }).readonly();

const listMappingSchema = z
  .strictObject({
    sheet: shortTextSchema.exactOptional(),
    /** As a person counts: the first row of the file is 1. */
    headerRow: z.int().min(1).max(1_000_000).exactOptional(),
    /** Heading as it stands in the file (a column without one: its letters) → field of the dictionary, or null for a column to be left out. */
    columns: z.record(shortTextSchema, shortTextSchema.nullable()).readonly().exactOptional(),
    /** How a text file is to be read. */
    encoding: z.enum(encodings).exactOptional(),
    delimiter: z.string().length(1).exactOptional(),
    /** The level of capabilities that are named without one. */
    plainLevel: levelSchema.exactOptional(),
    /** The size of new firms that are listed without one. */
    plainSize: z.enum(firmSizes).exactOptional(),
    /** Name of a capability as it is written → the capability that it means. */
    names: z.record(shortTextSchema, capabilityIdSchema).readonly().exactOptional(),
    /** Capabilities to be made before the list is read. */
    newCapabilities: z.array(newCapabilitySchema).max(limits.capabilities).readonly().exactOptional(),
    /** Address of a cell → what it should have said. */
    mends: z
      .record(z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/), z.string().max(limits.note))
      .readonly()
      .exactOptional(),
    /** Row, as a person counts → what becomes of it. */
    rows: z
      .record(z.string().regex(/^[1-9]\d{0,6}$/), rowDecisionSchema)
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type ListMapping = z.infer<typeof listMappingSchema>;
/** What can be decided about a list. */
export const mappingParts = Object.keys(listMappingSchema.unwrap().shape) as readonly (keyof ListMapping)[];

export const mappingSchema = z.partialRecord(z.enum(listNames), listMappingSchema).readonly();
export type Mapping = z.infer<typeof mappingSchema>;
