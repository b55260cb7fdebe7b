/** A part of the city's work (حوزهٔ خدمت شهری) with the body that owns it. */

import { areaIdSchema } from '../ids';
import { z } from '../parsing';
import { textSchema } from './text';

export const areaSchema = z
  .strictObject({ id: areaIdSchema, name: textSchema, owner: textSchema, note: textSchema.exactOptional() })
  .readonly();
export type Area = z.infer<typeof areaSchema>;
