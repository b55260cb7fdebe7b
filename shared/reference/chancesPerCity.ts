/** How many consortia are proposed for one foreign city. */
import type { Table } from './table';

interface ChancesRow {
  readonly id: 'city';
  readonly meaning: { readonly fa: string; readonly en: string };
  readonly most: number;
}

export const chancesTable: Table<ChancesRow> = {
  source: { fa: 'پیشنهاد پیوند', en: 'Proposed by Peyvand' },
  date: '2026-11-26',
  note: {
    fa: 'هیئت اعزامی چند گروه را با خود می‌برد؛ فهرستی که همه را نام ببرد راهنمایی نمی‌کند. شمار دیگران نیز گفته می‌شود.',
    en: 'A delegation takes a few groups along; a list that names everybody advises nothing. How many others there are is said too.',
  },
  rows: [
    {
      id: 'city',
      meaning: {
        fa: 'کنسرسیوم‌های پیشنهادی برای یک شهر',
        en: 'Consortia proposed for one city',
      },
      most: 5,
    },
  ],
};

/** So many consortia at most. */
export const chancesPerCity = Math.max(...chancesTable.rows.map(({ most }) => most));
