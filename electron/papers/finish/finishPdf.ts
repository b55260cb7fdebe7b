/**
 * Makes an official file of what the engine printed: page numbers, metadata, outline, texts that can be searched, what the drawings
 * say, the facts for programs. Every date and id comes from the paper, so the same paper makes the same bytes.
 */
import { createHash } from 'node:crypto';
import { PDFHexString } from '@cantoo/pdf-lib';
import { alternativesOf, headingsOf } from '../../../shared/papers/outline';
import type { PageReference } from '../../../shared/papers/page';
import type { Paper } from '../../../shared/papers/paper';
import { attachFacts } from './attachment';
import { stampFurniture } from './furniture';
import { loadPrint } from './loadPrint';
import { describePaper } from './metadata';
import { nameOutline } from './outline';
import { referencesIn } from './references';
import { describeDrawings, renumberElements, tabByStructure } from './structure';
import { mapGlyphsToText } from './textMap';

export type PrintFurniture = (pages: number, references: readonly PageReference[]) => Promise<Uint8Array>;

/**
 * The finished file; `printFurniture` prints the feet of so many pages, and the page numbers that lines of the sheets lack.
 * @throws when the print does not have the headings or drawings of the paper
 */
export async function finishPdf(paper: Paper, sheets: Uint8Array, printFurniture: PrintFurniture): Promise<Uint8Array> {
  const pdf = await loadPrint(sheets);
  mapGlyphsToText(pdf);
  renumberElements(pdf);
  describeDrawings(pdf, alternativesOf(paper));
  tabByStructure(pdf);
  nameOutline(pdf, headingsOf(paper));
  await stampFurniture(pdf, await printFurniture(pdf.getPageCount(), referencesIn(pdf, paper)));
  attachFacts(pdf, paper);
  describePaper(pdf, paper);
  const id = PDFHexString.of(createHash('sha256').update(JSON.stringify(paper)).digest('hex').slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  const asItStands = { addDefaultPage: false, updateFieldAppearances: false };
  return pdf.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY, ...asItStands });
}
