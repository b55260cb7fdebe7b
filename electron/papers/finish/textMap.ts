/**
 * Lets readers and search find Persian words. The engine maps glyphs to presentation forms, or to nothing, and says the real letters
 * in spans that few readers look at; here each font's own map is rewritten from those spans. Not a pixel changes.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { mapSpans } from './spans';

/** Letters by glyph, both as hexadecimal text. */
type GlyphTexts = Map<string, string>;
type Votes = Map<string, Map<string, number>>;

const toUnicode = PDFName.of('ToUnicode');
const nothing = '0000';
const blank = '0020';
const halfSpace = '200C';
const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFE]/;
/**
 * Readers turn the letters of a right-to-left line round, those inside one glyph too: «سلام» becomes «سالم». So glyphs of two letters
 * are given the one letter that stands for both.
 */
const oneForTwo: ReadonlyMap<string, string> = new Map([
  ['06440627', 'FEFB'],
  ['06440622', 'FEF5'],
  ['06440623', 'FEF7'],
  ['06470654', '06C0'],
]);
/** Entries that one block of a map may hold. */
const blockSize = 100;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/**
 * Rewrites the map of every font that is used on the pages, then takes away the spans that say no more than their map: many readers
 * end a word at each of them.
 */
export function mapGlyphsToText(pdf: PDFDocument): void {
  const pages = pdf
    .getPages()
    .map((page) => ({ page, fontOf: fontsOf(page), contents: contentsOf(page.node.Contents()) }));
  const votes = new Map<PDFRef, Votes>();
  for (const { contents, fontOf } of pages) collectVotes(contents, fontOf, votes);
  const maps = new Map([...votes].map(([font, its]) => [font, rewriteMap(pdf, font, its)]));
  for (const { page, contents, fontOf } of pages) {
    const plain = Buffer.from(withoutNeedlessSpans(contents, fontOf, maps), 'latin1');
    replaceStream(pdf, page.node, PDFName.of('Contents'), plain);
  }
}

/** Puts a stream in the place of another and drops the old one. */
function replaceStream(pdf: PDFDocument, owner: PDFDict, key: PDFName, bytes: Uint8Array): void {
  const old = owner.get(key);
  owner.set(key, pdf.context.register(pdf.context.flateStream(bytes)));
  const refs = old instanceof PDFArray ? old.asArray() : [old];
  for (const ref of refs) if (ref instanceof PDFRef) pdf.context.delete(ref);
}

type FontOf = (name: string | undefined) => PDFRef | undefined;

function fontsOf({ node }: PDFPage): FontOf {
  const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return (name) => {
    const font = name === undefined ? undefined : fonts?.get(PDFName.of(name));
    return font instanceof PDFRef ? font : undefined;
  };
}

function contentsOf(contents: unknown): string {
  if (contents instanceof PDFRawStream) return latin1(decodePDFRawStream(contents).decode());
  if (!(contents instanceof PDFArray)) return '';
  return Array.from({ length: contents.size() }, (_, index) => contentsOf(contents.lookup(index))).join('\n');
}

/** A span with one glyph says what the glyph means. */
function collectVotes(contents: string, fontOf: FontOf, votes: Map<PDFRef, Votes>): void {
  mapSpans(contents, ({ font, text, glyphs }) => {
    const ref = fontOf(font);
    const [glyph, ...more] = glyphs;
    if (ref !== undefined && glyph !== undefined && more.length === 0)
      vote(votes, ref, glyph, oneForTwo.get(text) ?? text);
    return undefined;
  });
}

/** Spans whose only glyph now says the same by itself, and spans around glyphs that were left out at the page's end. */
function withoutNeedlessSpans(contents: string, fontOf: FontOf, maps: ReadonlyMap<PDFRef, GlyphTexts>): string {
  return mapSpans(contents, ({ font, text, glyphs, inside }) => {
    const ref = fontOf(font);
    const [glyph, ...more] = glyphs;
    if (glyph === undefined) return inside;
    const says = ref === undefined ? undefined : maps.get(ref)?.get(glyph);
    const same = says === (oneForTwo.get(text) ?? text) || (says === blank && text === halfSpace);
    return same && more.length === 0 ? inside : undefined;
  });
}

function vote(votes: Map<PDFRef, Votes>, font: PDFRef, glyph: string, text: string): void {
  const ofFont: Votes = votes.get(font) ?? new Map();
  const ofGlyph = ofFont.get(glyph) ?? new Map<string, number>();
  ofGlyph.set(text, (ofGlyph.get(text) ?? 0) + 1);
  votes.set(font, ofFont.set(glyph, ofGlyph));
}

/** The text most spans agree on; the smaller one where two are level, so that the outcome does not depend on order. */
function winnerOf(candidates: ReadonlyMap<string, number>): string {
  const [best] = [...candidates].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

/** Letters the engine got right stay: a half-space is drawn with the blank's glyph, which must go on meaning a blank. */
function isRight(text: string | undefined): boolean {
  if (text === undefined || text === nothing) return false;
  return !presentationForm.test(String.fromCharCode(Number.parseInt(text.slice(0, 4), 16)));
}

function rewriteMap(pdf: PDFDocument, ref: PDFRef, votes: Votes): GlyphTexts {
  const font = pdf.context.lookup(ref, PDFDict);
  const texts = readMap(contentsOf(font.lookup(toUnicode)));
  for (const [glyph, candidates] of votes) if (!isRight(texts.get(glyph))) texts.set(glyph, winnerOf(candidates));
  replaceStream(pdf, font, toUnicode, Buffer.from(writeMap(texts)));
  return texts;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function readMap(map: string): GlyphTexts {
  const texts: GlyphTexts = new Map();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) texts.set(glyph, text);
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last, start] = [from, to, text].map((value) => Number.parseInt(value, 16)) as [
        number,
        number,
        number,
      ];
      for (let glyph = first; glyph <= last; glyph += 1) texts.set(hex(glyph), hex(start + glyph - first));
    }
  return texts;
}

function writeMap(texts: GlyphTexts): string {
  const entries = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([glyph, text]) => `<${glyph}> <${text}>`);
  const blocks = Array.from({ length: Math.ceil(entries.length / blockSize) }, (_, index) => {
    const block = entries.slice(index * blockSize, (index + 1) * blockSize);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
