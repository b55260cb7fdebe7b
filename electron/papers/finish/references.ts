/** Which pages the lines of the contents point to: the engine makes a link of each line, and its place is the place of the page number. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRef } from '@cantoo/pdf-lib';
import type { PageReference } from '../../../shared/papers/page';
import type { Paper } from '../../../shared/papers/paper';

const millimetresPerPoint = 25.4 / 72;

/** The page numbers that the print lacks, in the order of reading. @throws when not every line of the contents is a link */
export function referencesIn(pdf: PDFDocument, paper: Paper): readonly PageReference[] {
  const pages = pdf.getPages();
  const numbers = new Map(pages.map(({ ref }, index) => [ref, index + 1]));
  const goals = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = pages.flatMap((page, index) =>
    linksOn(page).flatMap((link): readonly PageReference[] => {
      const name = link.lookupMaybe(PDFName.of('Dest'), PDFName);
      const goal = name && goals?.lookupMaybe(name, PDFArray)?.get(0);
      const to = goal instanceof PDFRef ? numbers.get(goal) : undefined;
      return to === undefined ? [] : [{ page: index + 1, ...placeOf(link, page), to }];
    }),
  );
  const lines = linesOf(paper);
  if (found.length !== lines) throw new Error(`The print has ${found.length} lines of contents, the paper ${lines}`);
  return found;
}

function linesOf({ sections }: Paper): number {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.reduce((sum, block) => (block.kind === 'contents' ? sum + block.entries.length : sum), 0);
}

function linksOn({ node }: PDFPage): readonly PDFDict[] {
  const annotations = node.Annots();
  if (annotations === undefined) return [];
  const all = Array.from({ length: annotations.size() }, (_, index) => annotations.lookup(index, PDFDict));
  return all.filter((one) => one.get(PDFName.of('Subtype')) === PDFName.of('Link'));
}

function placeOf(link: PDFDict, page: PDFPage): Pick<PageReference, 'top' | 'height'> {
  const [, low, , high] = link
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN));
  if (low === undefined || high === undefined) throw new Error('A link has no place');
  return { top: (page.getHeight() - high) * millimetresPerPoint, height: (high - low) * millimetresPerPoint };
}
