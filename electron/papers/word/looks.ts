/** Measures and colours of the Word papers: those of the printed ones (renderer/papers), in the units of Word. */
import { BorderStyle, convertMillimetersToTwip, type IBorderOptions } from 'docx';

export const ink = '1F2A37';
export const muted = '5C6773';
export const line = 'CFC8BA';
export const accent = '0B6E74';
export const attention = 'A8323A';
export const headGround = 'F6F4EF';

/** Half points. */
export const sizes = { body: 22, small: 18, title: 36, section: 27, heading: 23 } as const;

/** The face of the printed papers; Word takes another one where it is not installed. */
export const face = 'Vazirmatn';

/** Twips. */
export const millimetres = convertMillimetersToTwip;

/** A4 and its margins, in millimetres. */
export const pageWidth = 210;
export const pageHeight = 297;
export const margin = 20;

export const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: line };
export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
