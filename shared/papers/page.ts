/** The page of papers. */

/** A page number that a print still lacks: where its line stands, in millimetres from the upper edge, and what is to be read there. */
export interface PageReference {
  /** The page on which the line stands, from 1. */
  readonly page: number;
  readonly top: number;
  readonly height: number;
  /** The page to which the line points, from 1. */
  readonly to: number;
}

/** Millimetres between the margins of an upright A4 page. */
export const bodyWidth = 170;
