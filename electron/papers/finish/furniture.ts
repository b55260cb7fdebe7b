/** Lays the printed feet on the pages, marked as something that is not read out. */
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { loadPrint } from './loadPrint';
import { mapGlyphsToText } from './textMap';

const foot = PDFName.of('PeyvandFoot');

/** Puts page n of the furniture on page n. */
export async function stampFurniture(pdf: PDFDocument, furniture: Uint8Array): Promise<void> {
  const pages = pdf.getPages();
  const printed = await loadPrint(furniture);
  mapGlyphsToText(printed);
  const feet = await pdf.embedPdf(
    printed,
    pages.map((_, index) => index),
  );
  const { context } = pdf;
  const before = context.getPushGraphicsStateContentStream();
  const words = `Q\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nq /${foot.decodeText()} Do Q\nEMC\n`;
  const after = context.register(context.flateStream(words));
  await Promise.all(feet.map((one) => one.embed()));
  for (const [index, { node }] of pages.entries()) {
    const one = feet[index];
    if (one === undefined) throw new Error(`There is no foot for page ${index + 1}`);
    node.normalize();
    node.wrapContentStreams(before, after);
    node.setXObject(foot, one.ref);
  }
}
