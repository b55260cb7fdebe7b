/** The spans in which the engine says what the glyphs between their ends mean. */

export interface Span {
  /** Resource name of the font in force. */
  readonly font: string | undefined;
  /** Hexadecimal, capital, four digits a letter. */
  readonly text: string;
  /** Hexadecimal glyph numbers. */
  readonly glyphs: readonly string[];
  /** The drawing between the ends of the span. */
  readonly inside: string;
}

const fontChange = /\/(F\d+) [\d.]+ Tf/g;
const spanOrFont = /\/(F\d+) [\d.]+ Tf|\/Span<<\/ActualText <(?:feff|FEFF)([0-9A-Fa-f]*)> >> BDC\n([\s\S]*?)EMC\n/g;

/** The contents of a page with each span replaced by what `replace` makes of it; undefined leaves it as it is. */
export function mapSpans(contents: string, replace: (span: Span) => string | undefined): string {
  let font: string | undefined;
  return contents.replace(spanOrFont, (whole, changed?: string, text?: string, inside = '') => {
    if (changed !== undefined) font = changed;
    if (text === undefined) return whole;
    for (const [, name] of inside.matchAll(fontChange)) font = name;
    return replace({ font, text: text.toUpperCase(), glyphs: glyphsIn(inside), inside }) ?? whole;
  });
}

function glyphsIn(inside: string): readonly string[] {
  return [...inside.matchAll(/<([0-9A-Fa-f]+)> Tj/g)].flatMap(([, hex = '']) => hex.toUpperCase().match(/.{4}/g) ?? []);
}
