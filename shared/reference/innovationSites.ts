/** Science and innovation sites: where firms ask for public space beside them. */
import type { Table } from './table';

export const siteKinds = ['park', 'factory', 'innovationDistrict', 'publicPark'] as const;

export interface SiteRow {
  readonly name: { readonly fa: string; readonly en: string };
  readonly kind: (typeof siteKinds)[number];
  /** Missing where the site lies outside the 22 districts. */
  readonly district?: number;
}

export const siteTable: Table<SiteRow> = {
  source: {
    fa: 'نشانی سایت‌ها در صفحه‌های عمومی پارک‌ها، دانشگاه‌ها و شهرداری مناطق',
    en: 'Addresses on public pages of the parks, universities and district municipalities',
  },
  date: '2026-11-26',
  note: {
    fa: 'هر ناحیهٔ نوآوری در منطقهٔ خود دانشگاه نوشته شده، هرچند گسترهٔ آن از مرز منطقه می‌گذرد.',
    en: 'An innovation district stands in the district of its university, though it reaches beyond.',
  },
  rows: [
    { name: { fa: 'پارک فناوری پردیس', en: 'Pardis Technology Park' }, kind: 'park' },
    {
      name: { fa: 'کارخانهٔ نوآوری آزادی (پارک فناوری پردیس)', en: 'Azadi Innovation Factory (Pardis Technology Park)' },
      kind: 'factory',
      district: 9,
    },
    {
      name: { fa: 'ناحیهٔ نوآوری دانشگاه تهران', en: 'University of Tehran innovation district' },
      kind: 'innovationDistrict',
      district: 6,
    },
    {
      name: { fa: 'ناحیهٔ نوآوری شریف', en: 'Sharif innovation district' },
      kind: 'innovationDistrict',
      district: 2,
    },
    {
      name: { fa: 'ناحیهٔ نوآوری مدرس', en: 'Tarbiat Modares innovation district' },
      kind: 'innovationDistrict',
      district: 6,
    },
    { name: { fa: 'مجموعهٔ بوستان ولایت', en: 'Velayat Park complex' }, kind: 'publicPark', district: 19 },
  ],
};
