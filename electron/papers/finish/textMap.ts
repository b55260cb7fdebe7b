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
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** Letters by glyph, both as hexadecimal text. */
type GlyphTexts = Map<string, string>;
type Votes = Map<string, Map<string, number>>;

const toUnicode = PDFName.of('ToUnicode');
const tokens = /\/(F\d+) [\d.]+ Tf|\/Span<<\/ActualText <feff([0-9A-Fa-f]*)> >> BDC|<([0-9A-Fa-f]+)> Tj|\b(EMC)\b/g;
/** Entries that one block of a map may hold. */
const blockSize = 100;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Rewrites the map of every font that is used on the pages. */
export function mapGlyphsToText(pdf: PDFDocument): void {
  const votes = new Map<PDFRef, Votes>();
  for (const { node } of pdf.getPages()) {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const contents = contentsOf(node.Contents());
    if (fonts !== undefined) collectVotes(contents, fonts, votes);
  }
  for (const [font, its] of votes) rewriteMap(pdf, font, its);
}

function contentsOf(contents: unknown): string {
  if (contents instanceof PDFRawStream) return latin1(decodePDFRawStream(contents).decode());
  if (!(contents instanceof PDFArray)) return '';
  return Array.from({ length: contents.size() }, (_, index) => contentsOf(contents.lookup(index))).join('\n');
}

/** A span with one glyph says what the glyph means. */
function collectVotes(contents: string, fonts: PDFDict, votes: Map<PDFRef, Votes>): void {
  let font: PDFRef | undefined;
  let span: { readonly text: string; readonly glyphs: string[] } | undefined;
  for (const [, fontName, text, glyphs, end] of contents.matchAll(tokens)) {
    if (fontName !== undefined) {
      const found = fonts.get(PDFName.of(fontName));
      font = found instanceof PDFRef ? found : undefined;
    } else if (text !== undefined) span = { text: text.toUpperCase(), glyphs: [] };
    else if (glyphs !== undefined) span?.glyphs.push(...(glyphs.toUpperCase().match(/.{4}/g) ?? []));
    else if (end !== undefined && span !== undefined) {
      const [glyph, ...more] = span.glyphs;
      if (font !== undefined && glyph !== undefined && more.length === 0) vote(votes, font, glyph, span.text);
      span = undefined;
    }
  }
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

function rewriteMap(pdf: PDFDocument, ref: PDFRef, votes: Votes): void {
  const font = pdf.context.lookupMaybe(ref, PDFDict);
  const stream = font?.lookup(toUnicode);
  if (font === undefined || !(stream instanceof PDFRawStream)) return;
  const texts = readMap(latin1(decodePDFRawStream(stream).decode()));
  for (const [glyph, candidates] of votes) texts.set(glyph, winnerOf(candidates));
  font.set(toUnicode, pdf.context.register(pdf.context.flateStream(writeMap(texts))));
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
