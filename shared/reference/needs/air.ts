/** Needs of the service area «هوا و محیط زیست». */
import type { NeedRow } from './needRow';

export const airNeeds: readonly NeedRow[] = [
  {
    id: 'N09',
    areaId: 'air',
    title: { fa: 'شبکهٔ حسگر کم‌هزینهٔ PM2.5', en: 'Low-cost PM2.5 sensor network' },
    priority: 3,
    requirements: [
      ['SEN', 4, 5],
      ['IOT', 3, 4],
      ['CLD', 3, 3],
      ['AI', 2, 2],
      ['STD', 3, 1],
    ],
    statement: {
      fa: 'ایستگاه‌های رسمی اندک‌اند و تصویر محله‌ای از آلودگی به دست نمی‌دهند. شبکه‌ای فشرده از حسگرهای کم‌هزینه، تصمیم دربارهٔ مدرسه‌ها و آمدوشد را دقیق‌تر می‌کند.',
      en: 'Official stations are few and say little about a neighbourhood. A dense network of low-cost sensors makes decisions on schools and traffic more precise.',
    },
    districts: [],

    budget: [180_000, 320_000],
    adoptionPath: {
      fa: 'نصب ۲۰۰ حسگر با واسنجی در کنار ایستگاه‌های رسمی و خرید داده به‌صورت سالانه',
      en: '200 sensors calibrated beside the official stations, data bought by the year',
    },
    kpis: [
      { fa: 'خطای کمتر از ۲۰ درصد نسبت به ایستگاه مرجع', en: 'Error below 20 % against the reference station' },
      { fa: 'دسترس‌پذیری داده بیش از ۹۰ درصد', en: 'Data available more than 90 % of the time' },
    ],
  },
  {
    id: 'N10',
    areaId: 'air',
    title: { fa: 'منشأیابی ذرات و پیش‌بینی کیفیت هوا', en: 'Particle source study and air-quality forecast' },
    priority: 3,
    requirements: [
      ['AIR', 4, 5],
      ['AI', 3, 4],
      ['GIS', 3, 3],
      ['CLD', 3, 2],
      ['LAB', 3, 1],
    ],
    statement: {
      fa: 'تا سهم هر منبع آلودگی روشن نباشد، هر اقدامی محل مناقشه است. منشأیابی ذرات و پیش‌بینی سه‌روزه، هشدار به‌هنگام و اقدام هدفمند را ممکن می‌کند.',
      en: 'As long as the share of each source is unknown, every measure is disputed. Source apportionment and a three-day forecast allow timely warnings and measures that hit the mark.',
    },
    districts: [],

    international: true,
    budget: [150_000, 260_000],
    adoptionPath: {
      fa: 'قرارداد پژوهش و بهره‌برداری سه‌ساله با شرکت کنترل کیفیت هوا',
      en: 'A three-year study and operation contract with the air-quality company',
    },
    kpis: [
      { fa: 'سهم منابع با عدم‌قطعیت اعلام‌شده در هر فصل', en: 'Source shares with stated uncertainty every season' },
      { fa: 'درستی پیش‌بینی روز بعد بیش از ۸۰ درصد', en: 'Next-day forecast right more than 80 % of the time' },
    ],
  },
  {
    id: 'N11',
    areaId: 'air',
    title: { fa: 'فیلتر دودهٔ اتوبوس و خودروی دیزلی', en: 'Soot filters for buses and diesel vehicles' },
    priority: 3,
    requirements: [
      ['CAT', 4, 5],
      ['VEH', 3, 4],
      ['STD', 4, 3],
      ['OAM', 3, 2],
    ],
    statement: {
      fa: 'اتوبوس‌ها و کامیون‌های دیزلی فرسوده سهم بزرگی در دودهٔ شهر دارند و نوسازی همهٔ آن‌ها سال‌ها زمان می‌برد. فیلتر دوده در این فاصله سریع‌ترین راه است.',
      en: 'Old diesel buses and lorries cause much of the soot of the city, and renewing them all takes years. Until then, soot filters are the fastest way.',
    },
    districts: [],
    requiresLicence: true,

    budget: [400_000, 750_000],
    adoptionPath: {
      fa: 'نصب روی ۵۰ دستگاه اتوبوس شرکت واحد، آزمون یک‌ساله و سپس خرید عمده',
      en: '50 buses of the bus company, tested for a year, then bulk purchase',
    },
    kpis: [
      { fa: 'کاهش دوده بیش از ۸۵ درصد', en: 'Soot down by more than 85 %' },
      { fa: 'دوام دست‌کم ۱۰۰ هزار کیلومتر', en: 'Life of at least 100,000 km' },
    ],
  },
  {
    id: 'N12',
    areaId: 'air',
    title: { fa: 'کنترل بخار بنزین جایگاه‌ها', en: 'Petrol vapour recovery at stations' },
    priority: 1,
    requirements: [
      ['CAT', 3, 5],
      ['MEC', 3, 4],
      ['SEN', 3, 3],
      ['STD', 3, 2],
    ],
    statement: {
      fa: 'بخار بنزین هنگام سوخت‌گیری هم آلاینده است و هم سرمایه‌ای که از دست می‌رود. بازیافت بخار در جایگاه‌ها هر دو زیان را کم می‌کند.',
      en: 'Petrol vapour at refuelling is both a pollutant and money lost. Recovering it at the stations reduces both losses.',
    },
    districts: [5, 9, 18, 22],

    budget: [120_000, 210_000],
    adoptionPath: {
      fa: 'تجهیز ۲۰ جایگاه با همکاری شرکت پخش و صدور گواهی کارکرد',
      en: '20 stations fitted with the distribution company, performance certified',
    },
    kpis: [
      { fa: 'بازیافت دست‌کم ۸۵ درصد بخار', en: 'At least 85 % of vapour recovered' },
      { fa: 'آزمون دوره‌ای بدون مردودی', en: 'Periodic tests without failure' },
    ],
  },
];
