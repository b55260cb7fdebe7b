/** Reads a PDF back with a reader that is not ours: text, outline, tags, attachments. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly string[];
  /** All pages, folded: compatibility forms resolved, direction marks and half-spaces gone, one blank between words. */
  readonly text: string;
  readonly outline: readonly string[];
  /** The page to which each entry of the outline leads, from 1. */
  readonly outlinePages: readonly number[];
  /** Role and alternative text of every tagged element, in the order of reading. */
  readonly tags: readonly { readonly role: string; readonly alt?: string }[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | undefined;
  readonly attachments: Readonly<Record<string, Uint8Array>>;
}

/** The same folding for what is looked for. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ۀە]/g, 'ه')
    .replace(/[\u200B-\u200F\u2066-\u2069\u202A-\u202E\uFEFF]|\u0654/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly TagNode[];
}

function tagsOf(node: TagNode | null): ReadPdf['tags'] {
  if (node === null || node.role === undefined) return [];
  const own = { role: node.role, ...(node.alt === undefined ? {} : { alt: node.alt }) };
  return [own, ...(node.children ?? []).flatMap(tagsOf)];
}

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

function entriesOf(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => [node, ...entriesOf(node.items)]);
}

async function pageOf(pdf: PDFDocumentProxy, { dest }: OutlineNode): Promise<number> {
  const goal = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  if (goal === null) throw new Error('An entry of the outline leads nowhere');
  return (await pdf.getPageIndex(goal[0])) + 1;
}

function opened(bytes: Uint8Array) {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
  });
}

/** A piece of a line and where it lies, in points from the lower left corner of its page. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Points between a ligature and the letters beside it, which are drawn apart. */
const touching = 0.7;

/** The pieces of text of every page, as they were drawn; those that touch are one. */
export async function readPlaces(bytes: Uint8Array): Promise<readonly (readonly PlacedText[])[]> {
  const task = opened(bytes);
  const pdf = await task.promise;
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces: PlacedText[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [left, baseline] = [Number(item.transform[4]), Number(item.transform[5])];
      const piece = { text: item.str, left, right: left + item.width, baseline };
      const last = pieces.at(-1);
      if (last !== undefined && last.baseline === baseline && Math.abs(left - last.right) < touching)
        pieces[pieces.length - 1] = { ...last, text: last.text + piece.text, right: piece.right };
      else pieces.push(piece);
    }
    pages.push(pieces.map((one) => ({ ...one, text: folded(one.text) })).filter(({ text }) => text !== ''));
  }
  await task.destroy();
  return pages;
}

/** Opens the file and reads everything at once. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = opened(bytes);
  const pdf = await task.promise;
  const pages: string[] = [];
  const tags: ReadPdf['tags'][number][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    tags.push(...tagsOf((await page.getStructTree()) as TagNode | null));
  }
  const entries = entriesOf((await pdf.getOutline()) ?? []);
  const { info } = await pdf.getMetadata();
  const attached = ((await pdf.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const read: ReadPdf = {
    pages,
    text: folded(pages.join('\n')),
    outline: entries.map(({ title }) => title),
    outlinePages: await Promise.all(entries.map((entry) => pageOf(pdf, entry))),
    tags,
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language,
    attachments: Object.fromEntries(Object.entries(attached).map(([name, { content }]) => [name, content])),
  };
  await task.destroy();
  return read;
}
