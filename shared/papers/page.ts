/** The page of papers. */

/** Millimetres between the margins of an upright A4 page. */
export const bodyWidth = 170;
