/** Service areas of the city (حوزهٔ خدمت شهری) with the body that owns each. */
import type { Table } from './table';

export interface AreaRow {
  readonly id: string;
  readonly name: { readonly fa: string; readonly en: string };
  readonly owner: { readonly fa: string; readonly en: string };
}

export const areaTable: Table<AreaRow> = {
  source: {
    fa: 'ساختار سازمانی شهرداری تهران؛ متولی هر حوزه پیش از استفادهٔ رسمی بازبینی شود',
    en: 'Organisation of the Municipality of Tehran; check the owner body before official use',
  },
  date: '2026-11-24',
  rows: [
    {
      id: 'waste',
      name: { fa: 'پسماند و نظافت شهر', en: 'Waste and cleansing' },
      owner: { fa: 'سازمان مدیریت پسماند', en: 'Waste Management Organisation' },
    },
    {
      id: 'air',
      name: { fa: 'هوا و محیط زیست', en: 'Air and environment' },
      owner: { fa: 'اداره‌کل محیط زیست و توسعه پایدار', en: 'Environment and Sustainable Development Office' },
    },
    {
      id: 'green',
      name: { fa: 'فضای سبز و آب', en: 'Green space and water' },
      owner: { fa: 'سازمان بوستان‌ها و فضای سبز', en: 'Parks and Green Space Organisation' },
    },
    {
      id: 'transport',
      name: { fa: 'حمل‌ونقل و ترافیک', en: 'Transport and traffic' },
      owner: { fa: 'معاونت حمل‌ونقل و ترافیک', en: 'Deputy for Transport and Traffic' },
    },
    {
      id: 'works',
      name: { fa: 'فنی و عمرانی', en: 'Works and construction' },
      owner: { fa: 'معاونت فنی و عمرانی', en: 'Deputy for Works and Construction' },
    },
    {
      id: 'health',
      name: { fa: 'سلامت شهری', en: 'Urban health' },
      owner: { fa: 'شرکت شهر سالم', en: 'Shahr-e Salem Company' },
    },
    {
      id: 'crisis',
      name: { fa: 'مدیریت بحران', en: 'Crisis management' },
      owner: { fa: 'سازمان پیشگیری و مدیریت بحران', en: 'Crisis Prevention and Management Organisation' },
    },
    {
      id: 'fire',
      name: { fa: 'آتش‌نشانی و ایمنی', en: 'Fire and safety' },
      owner: { fa: 'سازمان آتش‌نشانی و خدمات ایمنی', en: 'Fire and Safety Services Organisation' },
    },
    {
      id: 'energy',
      name: { fa: 'انرژی و روشنایی', en: 'Energy and lighting' },
      owner: { fa: 'معاونت خدمات شهری و محیط زیست', en: 'Deputy for Urban Services and Environment' },
    },
    {
      id: 'beauty',
      name: { fa: 'زیباسازی', en: 'Beautification' },
      owner: { fa: 'سازمان زیباسازی', en: 'Beautification Organisation' },
    },
    {
      id: 'digital',
      name: { fa: 'شهر هوشمند و داده', en: 'Smart city and data' },
      owner: { fa: 'سازمان فناوری اطلاعات و ارتباطات', en: 'ICT Organisation' },
    },
    {
      id: 'markets',
      name: { fa: 'میادین و بازارها', en: 'Food markets' },
      owner: { fa: 'سازمان مدیریت میادین میوه و تره‌بار', en: 'Fruit and Vegetable Markets Organisation' },
    },
  ],
};
