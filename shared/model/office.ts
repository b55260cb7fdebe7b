/** The office that drafts, signs and sends: what stands at the head and the foot of its papers. */
import { z } from '../parsing';
import { limits } from './limits';
import { currencies } from './money';
import { shortTextSchema, textSchema } from './text';

export const officeSchema = z
  .strictObject({
    organisation: textSchema,
    unit: textSchema.exactOptional(),
    /** Rials where nothing is chosen. */
    currency: z.enum(currencies).exactOptional(),
    signatory: z.strictObject({ name: textSchema, post: textSchema }).readonly().exactOptional(),
    letterhead: z
      .strictObject({
        /** PNG or SVG as a data URL, at most 200 kB. */
        emblem: z
          .string()
          .max(280_000)
          .regex(/^data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/=]*$/)
          .exactOptional(),
        address: textSchema.exactOptional(),
        /** How numbers of papers are written; see `writtenNumber`. */
        numberPattern: shortTextSchema.regex(/\{number\}/).exactOptional(),
        /** Who always gets a copy (رونوشت). */
        copies: z.array(textSchema).max(limits.copies).readonly().exactOptional(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type Office = z.infer<typeof officeSchema>;
