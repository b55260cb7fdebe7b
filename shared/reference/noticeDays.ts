/** How long before a day the office wants to be told of it. */
import type { Table } from './table';

interface NoticeRow {
  readonly id: 'evidence';
  readonly meaning: { readonly fa: string; readonly en: string };
  readonly days: number;
}

export const noticeTable: Table<NoticeRow> = {
  source: { fa: 'پیشنهاد پیوند', en: 'Proposed by Peyvand' },
  date: '2026-11-26',
  note: {
    fa: 'تمدید گواهی‌ها معمولاً چند هفته زمان می‌برد؛ دفتر این مهلت را با تجربهٔ خود بسنجد.',
    en: 'Renewing a certificate usually takes some weeks; the office should weigh this notice by its own experience.',
  },
  rows: [
    {
      id: 'evidence',
      meaning: {
        fa: 'پایان اعتبار مستند توانمندی از این چند روز پیش‌تر یادآوری می‌شود',
        en: 'That the evidence of a capability runs out is said this many days ahead',
      },
      days: 90,
    },
  ],
};

/** The days of one notice. */
export function daysOf(id: NoticeRow['id']): number {
  return noticeTable.rows.find((row) => row.id === id)?.days ?? 0;
}
