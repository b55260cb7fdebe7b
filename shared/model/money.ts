/** Amounts of money as the document holds them: whole million rials. */
import { z } from '../parsing';
import { limits } from './limits';

export const moneySchema = z.int().min(0).max(limits.moneyMillionRials);

/** The unit in which the office says amounts; an amount is the same whatever it is. */
export const currencies = ['rial', 'toman'] as const;
export type Currency = (typeof currencies)[number];
