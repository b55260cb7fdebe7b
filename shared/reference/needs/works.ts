/** Needs of the service area «فنی و عمرانی». */
import type { NeedRow } from './needRow';

export const worksNeeds: readonly NeedRow[] = [
  {
    id: 'N19',
    areaId: 'works',
    title: { fa: 'پایش ایمنی پل و تونل', en: 'Safety monitoring of bridges and tunnels' },
    priority: 2,
    requirements: [
      ['SEN', 4, 5],
      ['EQK', 3, 4],
      ['AI', 2, 3],
      ['CLD', 3, 2],
    ],
    statement: {
      fa: 'پل‌ها و تونل‌های شهر کهنه‌تر و بارشان بیشتر می‌شود و بازدید چشمی برای دیدن آسیب پنهان کافی نیست. پایش پیوسته، تعمیر به‌هنگام و تصمیم پس از زلزله را ممکن می‌کند.',
      en: 'Bridges and tunnels grow older and carry more, and visual inspection does not show hidden damage. Continuous monitoring allows timely repair and a decision after an earthquake.',
    },
    districts: [],

    budget: [260_000, 450_000],
    adoptionPath: {
      fa: 'تجهیز پنج پل و یک تونل با تحویل داشبورد به معاونت فنی',
      en: 'Five bridges and one tunnel, with a dashboard for the technical deputy',
    },
    kpis: [
      { fa: 'گزارش سلامت ماهانهٔ هر سازه', en: 'Monthly health report of every structure' },
      { fa: 'اعلام وضعیت تا ۱۰ دقیقه پس از زلزله', en: 'Status within 10 minutes after an earthquake' },
    ],
  },
  {
    id: 'N20',
    areaId: 'works',
    title: { fa: 'آسفالت سرد، پلیمری و بازیافتی', en: 'Cold, polymer and recycled asphalt' },
    priority: 2,
    requirements: [
      ['MAT', 4, 5],
      ['POL', 4, 4],
      ['STD', 4, 3],
    ],
    statement: {
      fa: 'آسفالت معابر زود ترک می‌خورد و هر روکش، قیر و سنگ تازه می‌خواهد. آسفالت سرد، پلیمری و بازیافتی، عمر روسازی را بیشتر و مصرف مصالح را کمتر می‌کند.',
      en: 'Road surfaces crack early, and every overlay takes fresh bitumen and stone. Cold, polymer and recycled asphalt last longer and use less.',
    },
    districts: [],
    requiresLicence: true,

    budget: [500_000, 900_000],
    adoptionPath: {
      fa: 'اجرای قطعه‌های آزمایشی در سه معبر و پایش یک چرخهٔ زمستان',
      en: 'Trial sections in three streets watched over one winter',
    },
    kpis: [
      { fa: 'افزایش ۳۰ درصدی عمر روسازی', en: 'Surface life up by 30 %' },
      { fa: 'سهم مصالح بازیافتی دست‌کم ۴۰ درصد', en: 'At least 40 % recycled material' },
    ],
  },
  {
    id: 'N21',
    areaId: 'works',
    title: { fa: 'شناسایی چاله با تصویر', en: 'Pothole detection from images' },
    priority: 1,
    requirements: [
      ['AI', 4, 5],
      ['GIS', 3, 4],
      ['CLD', 3, 3],
      ['VEH', 2, 2],
    ],
    statement: {
      fa: 'چاله‌ها با تماس شهروندان و بازدید پراکنده شناخته می‌شوند. دوربین روی خودروهای خدماتی، فهرست به‌روز و اولویت‌بندی‌شده‌ای به دست می‌دهد.',
      en: 'Potholes become known through calls and scattered visits. Cameras on service vehicles give an up-to-date list in order of urgency.',
    },
    districts: [4, 8, 13, 14, 15],

    budget: [60_000, 120_000],
    adoptionPath: { fa: 'نصب روی ۳۰ خودروی خدمات شهری در پنج منطقه', en: '30 service vehicles in five districts' },
    kpis: [
      { fa: 'شناسایی ۹۰ درصد چاله‌ها ظرف یک هفته', en: '90 % of potholes found within a week' },
      { fa: 'کاهش زمان ترمیم به کمتر از ۷۲ ساعت', en: 'Repair within 72 hours' },
    ],
  },
];
