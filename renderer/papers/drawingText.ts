/** Measures of the texts in drawings, in millimetres. */

export const fontSize = 2.9;
export const lineHeight = 4.2;
