/** Classes of knowledge-based firms, and the older classes that lists still carry. */
import type { Table } from './table';

export interface FirmClassRow {
  readonly id: 'nopa' | 'noavar' | 'fanavar';
  readonly name: { readonly fa: string; readonly en: string };
  readonly meaning: { readonly fa: string; readonly en: string };
  /** Yearly sales in million rials: at least this … */
  readonly salesFrom?: number;
  /** … and below this. */
  readonly salesBelow?: number;
  /** Share of knowledge-based products in sales, 0..1: at least this … */
  readonly shareFrom?: number;
  /** … and below this. */
  readonly shareBelow?: number;
}

export const firmClassTable: Table<FirmClassRow> = {
  source: {
    fa: 'آیین‌نامهٔ ارزیابی شرکت‌های دانش‌بنیان، مصوب ۱۸ اردیبهشت ۱۴۰۲',
    en: 'By-law on assessing knowledge-based firms, 8 May 2023',
  },
  date: '2023-05-08',
  note: {
    fa: 'آستانه‌ها سالانه تغییر می‌کند؛ پیش از استناد با تازه‌ترین ابلاغیه بسنجید.',
    en: 'The thresholds change from year to year; compare the latest notice before citing them.',
  },
  rows: [
    {
      id: 'nopa',
      name: { fa: 'نوپا', en: 'Nopa (start-up)' },
      meaning: { fa: 'فروش سالانه کمتر از ۵ میلیارد تومان', en: 'Yearly sales below 5 billion tomans' },
      salesBelow: 50_000,
    },
    {
      id: 'noavar',
      name: { fa: 'نوآور', en: 'Noavar (innovative)' },
      meaning: {
        fa: 'فروش از ۵ میلیارد تومان به بالا و سهم محصول دانش‌بنیان کمتر از نیمی از فروش',
        en: 'Sales from 5 billion tomans, knowledge-based products less than half of them',
      },
      salesFrom: 50_000,
      shareBelow: 0.5,
    },
    {
      id: 'fanavar',
      name: { fa: 'فناور', en: 'Fanavar (technological)' },
      meaning: {
        fa: 'فروش از ۵ میلیارد تومان به بالا و سهم محصول دانش‌بنیان نیمی از فروش یا بیشتر',
        en: 'Sales from 5 billion tomans, knowledge-based products half of them or more',
      },
      salesFrom: 50_000,
      shareFrom: 0.5,
    },
  ],
};

/** Classes of the by-laws before 1402. They do not map onto the new ones without a new assessment, so they are kept as written. */
export const legacyClassTable: Table<{ readonly fa: string; readonly en: string }> = {
  source: {
    fa: 'آیین‌نامه‌های پیش از ۱۴۰۲، چنان‌که در فهرست‌ها مانده است',
    en: 'By-laws before 2023, as lists still carry them',
  },
  date: '2026-11-24',
  rows: [
    { fa: 'تولیدی نوع ۱', en: 'Producer, type 1' },
    { fa: 'تولیدی نوع ۲', en: 'Producer, type 2' },
    { fa: 'نوپای نوع ۱', en: 'Start-up, type 1' },
    { fa: 'نوپای نوع ۲', en: 'Start-up, type 2' },
    { fa: 'صنعتی', en: 'Industrial' },
  ],
};
