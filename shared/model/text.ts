/** A text in Persian, with English where somebody has written it. */
import { z } from '../parsing';
import { limits } from './limits';

const line = z.string().max(limits.longText);

export const textSchema = z.strictObject({ fa: line, en: line.exactOptional() }).readonly();
export type Text = z.infer<typeof textSchema>;

/** A name or a short label, in one language. */
export const shortTextSchema = z.string().max(limits.shortText);

/** A date without time: ISO, Gregorian, in the file; Jalali only on screen and paper. */
export const dateSchema = z.iso.date();
/** A moment, in UTC. */
export const momentSchema = z.iso.datetime({ offset: true });
