/** The fonts of a PDF file, as the file itself names them. */
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

export interface PdfFonts {
  /** Every kind of font that occurs, each once: `/Type3` would be a picture of outlines. */
  readonly kinds: readonly string[];
  readonly faces: readonly { readonly name: string; readonly isInside: boolean }[];
}

/** Reads what the file says of its fonts. */
export async function fontsIn(bytes: Uint8Array): Promise<PdfFonts> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const all = pdf.context.enumerateIndirectObjects().flatMap(([, one]) => (one instanceof PDFDict ? one : []));
  const ofType = (type: string) => all.filter((one) => one.get(PDFName.of('Type')) === PDFName.of(type));
  const kinds = ofType('Font').map((font) => String(font.get(PDFName.of('Subtype'))));
  return {
    kinds: [...new Set(kinds)].toSorted(),
    faces: ofType('FontDescriptor').map((face) => ({
      name: String(face.get(PDFName.of('FontName'))),
      isInside: face.has(PDFName.of('FontFile2')),
    })),
  };
}
