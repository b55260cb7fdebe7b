/** The tags: what each drawing says, an order for the tab key, ids that do not depend on what the window showed before. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

const structure = PDFName.of('S');
const kids = PDFName.of('K');

/** The elements of a kind in the order of reading. */
function elementsOf(node: PDFObject | undefined, kind: PDFName): readonly PDFDict[] {
  if (node instanceof PDFArray)
    return Array.from({ length: node.size() }, (_, index) => node.lookup(index)).flatMap((kid) =>
      elementsOf(kid, kind),
    );
  if (!(node instanceof PDFDict)) return [];
  const below = elementsOf(node.lookup(kids), kind);
  return node.get(structure) === kind ? [node, ...below] : below;
}

/** Gives every drawing its words, by position. */
export function describeDrawings(pdf: PDFDocument, alternatives: readonly string[]): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const figures = elementsOf(root, PDFName.of('Figure'));
  if (figures.length !== alternatives.length)
    throw new Error(`The print has ${figures.length} drawings, the paper ${alternatives.length}`);
  for (const [index, figure] of figures.entries())
    figure.set(PDFName.of('Alt'), PDFHexString.fromText(alternatives[index] ?? ''));
}

/** The tab key follows the tags. */
export function tabByStructure(pdf: PDFDocument): void {
  for (const { node } of pdf.getPages()) node.set(PDFName.of('Tabs'), structure);
}

/** The engine names elements after a running number of its process; ours count from one, in the same order. */
export function renumberElements(pdf: PDFDocument): void {
  const names = new Set<string>();
  const visitAll = (visit: (text: string) => PDFString | undefined) => {
    for (const [, object] of pdf.context.enumerateIndirectObjects()) replaceStrings(object, visit);
  };
  visitAll((text) => {
    if (isElementName(text)) names.add(text);
    return undefined;
  });
  const numbers = new Map([...names].sort().map((name, index) => [name, index + 1]));
  visitAll((text) => {
    const number = numbers.get(text);
    return number === undefined ? undefined : PDFString.of(elementName(number));
  });
}

function elementName(number: number): string {
  return `node${String(number).padStart(8, '0')}`;
}

function isElementName(text: string): boolean {
  return /^node\d{8,}$/.test(text);
}

function replaceStrings(object: PDFObject, replacement: (text: string) => PDFString | undefined): void {
  const changed = (value: PDFObject) => (value instanceof PDFString ? replacement(value.asString()) : undefined);
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      replaceStrings(value, replacement);
      const other = changed(value);
      if (other !== undefined) object.set(key, other);
    }
  } else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      replaceStrings(value, replacement);
      const other = changed(value);
      if (other !== undefined) object.set(index, other);
    }
  }
}
