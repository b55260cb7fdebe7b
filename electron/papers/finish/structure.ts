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

/**
 * The engine names elements after running numbers of its process, given in whatever order its tree came to be; ours count in the order
 * of reading, so that the same paper has the same names.
 */
export function renumberElements(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const names = new Set(namesIn(root));
  const numbers = new Map([...names].map((name, index) => [name, index + 1]));
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    dropMissingHeaders(object, names);
    replaceStrings(object, (text) => {
      const number = numbers.get(text);
      return number === undefined ? undefined : PDFString.of(elementName(number));
    });
  }
  sortNameTree(root?.lookupMaybe(PDFName.of('IDTree'), PDFDict));
}

const headersKey = PDFName.of('Headers');

/** An empty head of a row is no element of the print, yet its cells name it; a cell names only what is there. */
function dropMissingHeaders(object: PDFObject, names: ReadonlySet<string>): void {
  if (object instanceof PDFArray) for (const one of object.asArray()) dropMissingHeaders(one, names);
  if (!(object instanceof PDFDict)) return;
  for (const [, value] of object.entries()) dropMissingHeaders(value, names);
  const headers = object.lookup(headersKey);
  if (!(headers instanceof PDFArray)) return;
  for (let index = headers.size() - 1; index >= 0; index -= 1) {
    const name = headers.get(index);
    if (name instanceof PDFString && !names.has(name.asString())) headers.remove(index);
  }
}

/** Names of elements in the order of reading. */
function namesIn(node: PDFObject | undefined): readonly string[] {
  if (node instanceof PDFArray) {
    return Array.from({ length: node.size() }, (_, index) => namesIn(node.lookup(index))).flat();
  }
  if (!(node instanceof PDFDict)) return [];
  const name = node.get(PDFName.of('ID'));
  const below = namesIn(node.lookup(kids));
  return name instanceof PDFString && isElementName(name.asString()) ? [name.asString(), ...below] : below;
}

const namesKey = PDFName.of('Names');

/** The leaves of a name tree, in order. */
function leavesOf(node: PDFDict | undefined): readonly PDFDict[] {
  const branches = node?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  if (branches === undefined) return node?.has(namesKey) === true ? [node] : [];
  return Array.from({ length: branches.size() }, (_, index) => leavesOf(branches.lookup(index, PDFDict))).flat();
}

/** Puts the entries of a name tree in the order of their names again (ISO 32000-1, 7.9.6), as many in each leaf as before. */
function sortNameTree(tree: PDFDict | undefined): void {
  const leaves = leavesOf(tree).map((leaf) => leaf.lookup(namesKey, PDFArray));
  const entries = leaves.flatMap((list) =>
    Array.from({ length: list.size() / 2 }, (_, index) => [list.get(2 * index), list.get(2 * index + 1)] as const),
  );
  const sorted = entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  let next = 0;
  for (const list of leaves) {
    const own = sorted.slice(next, next + list.size() / 2);
    next += own.length;
    for (const [index, object] of own.flat().entries()) list.set(index, object);
  }
  if (tree !== undefined) setLimits(tree);
}

/** Every branch and leaf but the root says its first and its last name. */
function setLimits(node: PDFDict): void {
  const limits = node.lookupMaybe(PDFName.of('Limits'), PDFArray);
  const leaves = leavesOf(node);
  const [first, last] = [leaves[0], leaves.at(-1)].map((leaf) => leaf?.lookup(namesKey, PDFArray));
  if (limits !== undefined && first !== undefined && last !== undefined && last.size() > 0) {
    limits.set(0, first.get(0));
    limits.set(1, last.get(last.size() - 2));
  }
  const branches = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; index < (branches?.size() ?? 0); index += 1) {
    const branch = branches?.lookup(index, PDFDict);
    if (branch !== undefined) setLimits(branch);
  }
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
