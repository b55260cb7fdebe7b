/** Who reads what the office sends upwards: the posts by which a letter is addressed, from the nearest. */
import type { Table } from './table';

export interface ReaderRow {
  /** As it stands behind the name of who holds the post. */
  readonly post: { readonly fa: string; readonly en: string };
  /** As a letter is addressed. */
  readonly address: { readonly fa: string; readonly en: string };
}

export const readerTable: Table<ReaderRow> = {
  source: {
    fa: 'نمودار سازمانی شهرداری تهران؛ خطاب به شیوهٔ نامه‌های اداری',
    en: 'Organisation chart of the Municipality of Tehran; addressed as official letters are',
  },
  date: '2026-11-26',
  rows: [
    {
      post: { fa: 'معاون شهردار', en: 'Deputy Mayor' },
      address: { fa: 'معاون محترم شهردار تهران', en: 'The Deputy Mayor of Tehran' },
    },
    { post: { fa: 'شهردار', en: 'Mayor' }, address: { fa: 'شهردار محترم تهران', en: 'The Mayor of Tehran' } },
  ],
};
