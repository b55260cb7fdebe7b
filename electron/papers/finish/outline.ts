/** The outline's titles: the engine finds the headings and their places, but spoils mixed and wrapped titles. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { Heading } from '../../../shared/papers/outline';

function entriesUnder(parent: PDFDict): readonly PDFDict[] {
  const entries: PDFDict[] = [];
  for (let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict); entry !== undefined; ) {
    entries.push(entry, ...entriesUnder(entry));
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}

/** Writes our own headings over those the engine collected, one by one. */
export function nameOutline(pdf: PDFDocument, headings: readonly Heading[]): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const entries = root === undefined ? [] : entriesUnder(root);
  if (entries.length !== headings.length)
    throw new Error(`The print has ${entries.length} headings, the paper ${headings.length}`);
  for (const [index, entry] of entries.entries())
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index]?.text ?? ''));
}
