/** How wide the letters of the face of papers are. */
import type { Table } from './table';

interface LetterRow {
  /** Letters of the same width. */
  readonly letters: string;
  /** Joined to the letter after it; missing where it joins none. Hundredths of an em. */
  readonly inside?: number;
  /** At the end of a word, or where it joins none. Hundredths of an em. */
  readonly alone: number;
}

/** Advances of SemiBold, the widest that tables use, of each group the widest. */
export const letterTable: Table<LetterRow> = {
  source: {
    fa: 'پرونده‌های قلم وزیرمتن (بستهٔ vazirmatn 33.0.3)',
    en: 'Font files of Vazirmatn (package vazirmatn 33.0.3)',
  },
  date: '2026-11-26',
  rows: [
    { letters: 'بپتث', inside: 36, alone: 94 },
    { letters: 'جچحخ', inside: 68, alone: 70 },
    { letters: 'سش', inside: 84, alone: 124 },
    { letters: 'صض', inside: 86, alone: 128 },
    { letters: 'طظ', inside: 67, alone: 77 },
    { letters: 'عغ', inside: 57, alone: 63 },
    { letters: 'ف', inside: 50, alone: 94 },
    { letters: 'ق', inside: 50, alone: 71 },
    { letters: 'کگك', inside: 51, alone: 95 },
    { letters: 'ل', inside: 32, alone: 68 },
    { letters: 'م', inside: 57, alone: 64 },
    { letters: 'ن', inside: 34, alone: 73 },
    { letters: 'ه', inside: 70, alone: 53 },
    { letters: 'یئيى', inside: 36, alone: 72 },
    { letters: 'اآأإء', alone: 30 },
    { letters: 'دذ', alone: 54 },
    { letters: 'رزژ', alone: 39 },
    { letters: 'وؤ', alone: 46 },
    { letters: 'ة', alone: 53 },
    { letters: '۰۱۲۳۴۵۶۷۸۹', alone: 67 },
    { letters: '0123456789', alone: 57 },
    { letters: "ijlI|!'", alone: 29 },
    { letters: 'frt', alone: 36 },
    { letters: 'abcdeghknopqsuvxyzFLJ', alone: 58 },
    { letters: 'ABCEKPRSTUVXYZ', alone: 67 },
    { letters: 'DGHNOQ&', alone: 72 },
    { letters: 'mwMW', alone: 88 },
    { letters: '، ؛.:;,', alone: 30 },
    { letters: '/()[]', alone: 38 },
    { letters: '«»-–_', alone: 60 },
  ],
};
