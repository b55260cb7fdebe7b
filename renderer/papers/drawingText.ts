/** Measures of the drawings that are as wide as the text, in millimetres. */

export const drawingWidth = 170;
export const fontSize = 2.9;
export const lineHeight = 4.2;
