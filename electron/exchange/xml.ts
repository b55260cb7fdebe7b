/**
 * Reads XML as it comes, tag by tag, in little memory. It knows what workbooks are written with and nothing else: a document that
 * declares entities or nests without end is refused, since no list needs that.
 */
import { fileLimits } from './limits';
import { Stop } from './unreadable';

/** An element as it opens; names are without their prefix. */
export class Tag {
  #attributes: Map<string, string> | undefined;

  constructor(
    readonly name: string,
    private readonly written: string,
  ) {}

  /** The attribute's value; undefined when it is not there. */
  get(name: string): string | undefined {
    this.#attributes ??= attributesOf(this.written);
    return this.#attributes.get(name);
  }
}

export interface XmlListener {
  readonly open?: (tag: Tag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; ; ) {
    const equals = written.indexOf('=', at);
    if (equals < 0) return attributes;
    const begin = equals + 1 + (/^\s*/.exec(written.slice(equals + 1, equals + 9))?.[0].length ?? 0);
    const quote = written[begin];
    const end = quote === '"' || quote === "'" ? written.indexOf(quote, begin + 1) : -1;
    if (end < 0) throw new Stop('broken');
    const name = withoutPrefix(written.slice(at, equals).trim());
    if (!attributes.has(name)) attributes.set(name, decoded(written.slice(begin + 1, end)));
    at = end + 1;
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbered characters; another name means a declaration that is not there. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{1,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code =
      name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** What is skipped or taken as it stands until its end. */
const spans = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
] as const;

export class XmlReader {
  readonly #listener: XmlListener;
  readonly #open: string[] = [];
  #rest = '';
  #span: (typeof spans)[number] | undefined;
  #hasRoot = false;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** Takes the next piece. */
  feed(piece: string): void {
    this.#rest += piece;
    let at = 0;
    for (let next = this.#step(at); next > at; next = this.#step(at)) at = next;
    this.#rest = this.#rest.slice(at);
    if (this.#rest.length > fileLimits.tagCharacters) throw new Stop('broken');
  }

  /** @throws Stop when the document is not whole */
  end(): void {
    const isWhole = this.#open.length === 0 && this.#span === undefined && this.#rest.trim() === '' && this.#hasRoot;
    if (!isWhole) throw new Stop('broken');
  }

  /** Reads one thing. @returns where the next begins; the same place when it has not come whole */
  #step(at: number): number {
    if (this.#span !== undefined) return this.#inSpan(this.#span, at);
    const text = this.#rest;
    if (at >= text.length) return at;
    if (text[at] !== '<') return this.#text(at);
    if (text[at + 1] === '!' || text[at + 1] === '?') return this.#special(at);
    const end = tagEnd(text, at);
    if (end < 0) return at;
    if (text[at + 1] === '/') this.#close(text.slice(at + 2, end).trim());
    else this.#element(text.slice(at + 1, end));
    return end + 1;
  }

  #special(at: number): number {
    const text = this.#rest;
    const span = spans.find(({ begin }) => text.startsWith(begin, at));
    if (span !== undefined) {
      this.#span = span;
      return at + span.begin.length;
    }
    if (text.startsWith('<!DOCTYPE', at) || text.startsWith('<!ENTITY', at)) throw new Stop('entities');
    if (text.length - at >= '<!DOCTYPE'.length) throw new Stop('broken');
    return at;
  }

  #inSpan({ end, isText }: (typeof spans)[number], at: number): number {
    const found = this.#rest.indexOf(end, at);
    const until = found < 0 ? Math.max(at, this.#rest.length - end.length + 1) : found;
    if (isText && until > at) this.#listener.text?.(this.#rest.slice(at, until));
    if (found < 0) return until;
    this.#span = undefined;
    return found + end.length;
  }

  /** Text up to the next tag; an entity that is cut in two waits for its end. */
  #text(at: number): number {
    const next = this.#rest.indexOf('<', at);
    let until = next < 0 ? this.#rest.length : next;
    if (next < 0) {
      const cut = this.#rest.lastIndexOf('&');
      if (cut >= at && until - cut < 12 && !this.#rest.includes(';', cut)) until = cut;
    }
    if (until > at && this.#open.length > 0) this.#listener.text?.(decoded(this.#rest.slice(at, until)));
    return until;
  }

  #element(written: string): void {
    const isEmpty = written.endsWith('/');
    const [full = ''] = written.split(/[\s/]/, 1);
    if (full === '' || (this.#open.length === 0 && this.#hasRoot)) throw new Stop('broken');
    this.#hasRoot = true;
    const name = withoutPrefix(full);
    this.#listener.open?.(new Tag(name, written.slice(full.length)));
    if (isEmpty) this.#listener.close?.(name);
    else if (this.#open.push(full) > fileLimits.depth) throw new Stop('deep');
  }

  #close(full: string): void {
    if (this.#open.pop() !== full) throw new Stop('broken');
    this.#listener.close?.(withoutPrefix(full));
  }
}

/** Where a tag ends: at the first `>` outside of quotation marks; -1 when it has not come. */
function tagEnd(text: string, at: number): number {
  const signs = /["'>]/g;
  signs.lastIndex = at;
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    if (sign[0] === '>') return sign.index;
    const closing = text.indexOf(sign[0], sign.index + 1);
    if (closing < 0) return -1;
    signs.lastIndex = closing + 1;
  }
  return -1;
}

/** Reads a whole document from its pieces of bytes. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const reader = new XmlReader(listener);
  let decoder: Decoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(isUtf16(piece) ? 'utf-16le' : 'utf-8', { fatal: true });
    reader.feed(textOf(decoder, piece));
  }
  reader.feed(textOf(decoder ?? new TextDecoder()));
  reader.end();
}

type Decoder = InstanceType<typeof TextDecoder>;

const isUtf16 = ([first, second]: Uint8Array) => first === 0xff && second === 0xfe;

function textOf(decoder: Decoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new Stop('broken');
  }
}
