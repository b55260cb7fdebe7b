/** A paper that was given out with a number: one line of the register. A number is given once, and nothing takes a line away. */
import { z } from '../parsing';
import { paperKinds } from './paperKind';
import { dateSchema, shortTextSchema, textSchema } from './text';

export const issuedPaperSchema = z
  .strictObject({
    /** Jalali year and the running number in it. */
    year: z.int().min(1).max(9_999),
    serial: z.int().min(1).max(10_000_000),
    /** As it stands on the paper, with Latin digits. */
    number: shortTextSchema,
    kind: z.enum(paperKinds),
    /** What the paper is about. */
    subject: textSchema,
    issuedOn: dateSchema,
    /** Fingerprint of what it was made of: the same paper once more keeps its number. */
    mark: shortTextSchema,
  })
  .readonly();
export type IssuedPaper = z.infer<typeof issuedPaperSchema>;

/** Where the office has not said otherwise. */
export const defaultNumberPattern = '{year}/{number}';

/** The number as it is written; `{year}` and `{number}` stand in the pattern for what changes. */
export function writtenNumber(pattern: string, year: number, serial: number): string {
  return pattern.replaceAll('{year}', String(year)).replaceAll('{number}', String(serial));
}

/** The next number of the year that nobody has had, whatever the pattern was before. */
export function nextNumber(
  issued: readonly IssuedPaper[],
  pattern: string,
  year: number,
): Pick<IssuedPaper, 'year' | 'serial' | 'number'> {
  const taken = new Set(issued.map(({ number }) => number));
  const ofYear = issued.filter((one) => one.year === year).map(({ serial }) => serial);
  let serial = ofYear.reduce((most, one) => Math.max(most, one), 0) + 1;
  while (taken.has(writtenNumber(pattern, year, serial))) serial += 1;
  return { year, serial, number: writtenNumber(pattern, year, serial) };
}
