/** Reads what the engine printed. */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

/** Without the pauses in which a window could be drawn: this process has none. @throws when it is no PDF */
export function loadPrint(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
