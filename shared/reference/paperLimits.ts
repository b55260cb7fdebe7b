/** From which size on a paper says the same more closely, so that it stays a paper that somebody reads. */
import type { Table } from './table';

interface PaperLimitRow {
  readonly id: 'matrixFirms' | 'networkNames';
  readonly meaning: { readonly fa: string; readonly en: string };
  readonly most: number;
}

export const paperLimitTable: Table<PaperLimitRow> = {
  source: {
    fa: 'پیشنهاد پیوند، از چاپ فهرست‌های ۵۵ و ۴۰۰ شرکتی',
    en: 'Proposed by Peyvand, from prints of lists of 55 and 400 firms',
  },
  date: '2026-11-27',
  note: {
    fa: 'در چاپ بزرگ‌تر چیزی بی‌خبر کنار گذاشته نمی‌شود: سند می‌گوید چه نیامده و کجاست.',
    en: 'Nothing is left out of a larger print in silence: the paper says what is not there and where it stands.',
  },
  rows: [
    {
      id: 'matrixFirms',
      meaning: {
        fa: 'شرکت‌هایی که هر یک ستونی در ماتریس پوشش دارد؛ بیش از آن، کنار هر نیاز تنها شرکت‌های همان نیاز می‌آید',
        en: 'Firms that have a column each in the matrix of coverage; of more, only its own stand beside each need',
      },
      most: 150,
    },
    {
      id: 'networkNames',
      meaning: {
        fa: 'گره‌های شبکه که در جدول رابطه‌ها با نام می‌آیند؛ بیش از آن، با شماره',
        en: 'Nodes of the network that are named in the table of ties; of more, their numbers stand there',
      },
      most: 150,
    },
  ],
};

/** The most for which a paper keeps its full form. */
export function paperLimit(id: PaperLimitRow['id']): number {
  return paperLimitTable.rows.find((row) => row.id === id)?.most ?? 0;
}
