/** Needs of the service area «زیباسازی». */
import type { NeedRow } from './needRow';

export const beautyNeeds: readonly NeedRow[] = [
  {
    id: 'N38',
    areaId: 'beauty',
    title: { fa: 'نوسازی نما با نانوپوشش', en: 'Façade renewal with nano-coatings' },
    priority: 1,
    requirements: [
      ['NAN', 4, 5],
      ['MAT', 3, 4],
      ['STD', 3, 3],
    ],
    statement: {
      fa: 'نمای ساختمان‌های تاریخی و معابر اصلی از دوده تیره شده و شست‌وشوی پیاپی به سنگ آسیب می‌زند. نانوپوشش خودتمیزشونده، نما را سال‌ها پاک نگه می‌دارد.',
      en: 'Façades of historic buildings and main streets are black with soot, and frequent washing harms the stone. Self-cleaning nano-coatings keep them clean for years.',
    },
    districts: [11, 12],

    budget: [80_000, 150_000],
    adoptionPath: {
      fa: 'اجرای آزمایشی بر دو بنا با نظارت میراث فرهنگی',
      en: 'Trial on two buildings under the heritage office',
    },
    kpis: [
      { fa: 'ماندگاری پوشش دست‌کم پنج سال', en: 'Coating lasts at least five years' },
      { fa: 'بدون تغییر رنگ سنگ پس از یک سال', en: 'No change of stone colour after a year' },
    ],
  },
];
