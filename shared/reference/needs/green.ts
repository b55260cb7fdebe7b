/** Needs of the service area «فضای سبز و آب». */
import type { NeedRow } from './needRow';

export const greenNeeds: readonly NeedRow[] = [
  {
    id: 'N22',
    areaId: 'green',
    title: { fa: 'آبیاری هوشمند فضای سبز', en: 'Smart irrigation of green space' },
    priority: 3,
    requirements: [
      ['AGR', 4, 5],
      ['SEN', 4, 4],
      ['IOT', 3, 3],
      ['AUT', 3, 2],
      ['GIS', 2, 1],
    ],
    statement: {
      fa: 'آبیاری زمان‌بندی‌شده در باران هم ادامه می‌یابد و آب کم‌یاب هدر می‌رود. آبیاری بر پایهٔ رطوبت خاک و هوا، مصرف را کم و گیاه را سالم‌تر می‌کند.',
      en: 'Timed irrigation goes on in the rain and scarce water is lost. Irrigation by soil moisture and weather uses less and keeps plants healthier.',
    },
    districts: [4, 5, 21, 22],

    budget: [200_000, 380_000],
    adoptionPath: {
      fa: 'اجرا در ده بوستان بزرگ با پرداخت از محل صرفه‌جویی آب',
      en: 'Ten large parks, paid from the water saved',
    },
    kpis: [
      { fa: 'کاهش ۳۵ درصدی مصرف آب', en: 'Water use down by 35 %' },
      { fa: 'پایش برخط ۵۰۰ هکتار', en: '500 hectares monitored online' },
    ],
  },
  {
    id: 'N23',
    areaId: 'green',
    title: { fa: 'پساب تصفیه‌شده برای آبیاری', en: 'Treated wastewater for irrigation' },
    priority: 3,
    requirements: [
      ['WTR', 4, 5],
      ['AGR', 3, 4],
      ['LAB', 3, 3],
      ['SEN', 3, 2],
    ],
    statement: {
      fa: 'برداشت از چاه برای آبیاری، فرونشست جنوب تهران را تندتر می‌کند. پساب تصفیه‌شدهٔ سالم، آبی پایدار برای فضای سبز است.',
      en: 'Pumping wells for irrigation speeds up the subsidence of southern Tehran. Safe treated wastewater is a steady source for green space.',
    },
    districts: [15, 16, 19, 20],

    budget: [450_000, 800_000],
    adoptionPath: {
      fa: 'احداث یک مدول در جنوب شهر و خرید پساب بر پایهٔ کیفیت',
      en: 'One module in the south, water bought by its quality',
    },
    kpis: [
      { fa: 'کیفیت خروجی برابر استاندارد آبیاری', en: 'Outlet quality by the irrigation standard' },
      { fa: 'جایگزینی سالانه ۵ میلیون مترمکعب آب چاه', en: '5 million cubic metres of well water replaced a year' },
    ],
  },
  {
    id: 'N24',
    areaId: 'green',
    title: { fa: 'گونه‌های کم‌آب و سوپرجاذب پلیمری', en: 'Low-water species and super-absorbent polymers' },
    priority: 2,
    requirements: [
      ['AGR', 4, 5],
      ['POL', 3, 4],
      ['LAB', 3, 3],
    ],
    statement: {
      fa: 'چمن و گونه‌های پرآب با اقلیم تهران سازگار نیستند. گونه‌های کم‌آب همراه با سوپرجاذب ایمن، زیبایی بوستان را با آب کمتر نگه می‌دارد.',
      en: 'Lawn and thirsty species do not suit the climate of Tehran. Low-water species with safe super-absorbents keep parks beautiful with less water.',
    },
    districts: [],

    budget: [130_000, 240_000],
    adoptionPath: {
      fa: 'کشت آزمایشی در سه بوستان و تأیید سلامت خاک',
      en: 'Trial planting in three parks with a soil-safety certificate',
    },
    kpis: [
      { fa: 'کاهش ۵۰ درصدی آب هر مترمربع', en: 'Water per square metre down by half' },
      { fa: 'ماندگاری ۹۰ درصد گیاهان پس از دو تابستان', en: '90 % of plants alive after two summers' },
    ],
  },
  {
    id: 'N25',
    areaId: 'green',
    title: { fa: 'شناسنامه و سلامت درختان با پهپاد', en: 'Tree register and health by drone' },
    priority: 1,
    requirements: [
      ['UAV', 3, 5],
      ['AI', 3, 4],
      ['GIS', 4, 3],
    ],
    statement: {
      fa: 'شناسنامهٔ درختان کهنه است و خشکیدگی دیر دیده می‌شود. تصویر پهپاد و تحلیل خودکار، درختان بیمار و پرخطر را پیش از سقوط نشان می‌دهد.',
      en: 'The tree register is out of date and decay is noticed late. Drone images and automatic analysis show sick and dangerous trees before they fall.',
    },
    districts: [1, 3, 6, 12],

    budget: [70_000, 130_000],
    adoptionPath: {
      fa: 'تصویربرداری فصلی با مجوز پرواز در چهار منطقه',
      en: 'Seasonal flights, with permits, in four districts',
    },
    kpis: [
      { fa: 'شناسنامهٔ یک میلیون درخت', en: 'A million trees registered' },
      { fa: 'دقت تشخیص بیماری بیش از ۸۵ درصد', en: 'Disease detected with more than 85 % accuracy' },
    ],
  },
  {
    id: 'N26',
    areaId: 'green',
    title: { fa: 'بام و دیوار سبز سبک', en: 'Light green roofs and walls' },
    priority: 1,
    requirements: [
      ['AGR', 3, 5],
      ['POL', 3, 4],
      ['MAT', 3, 3],
    ],
    statement: {
      fa: 'در مرکز شهر زمین برای بوستان نیست. بام و دیوار سبز سبک، بدون بار زیاد بر سازه، گرمای محله و هدررفت انرژی ساختمان را کم می‌کند.',
      en: 'There is no land for parks in the centre. Light green roofs and walls cool the neighbourhood and save energy without loading the structure.',
    },
    districts: [6, 7, 11, 12],

    budget: [90_000, 170_000],
    adoptionPath: {
      fa: 'اجرا بر ده ساختمان شهرداری و انتشار دستورالعمل',
      en: 'Ten municipal buildings, then a published guideline',
    },
    kpis: [
      { fa: 'وزن اشباع کمتر از ۱۲۰ کیلوگرم بر مترمربع', en: 'Saturated weight below 120 kg per square metre' },
      { fa: 'کاهش ۴ درجهٔ دمای سطح بام', en: 'Roof surface cooler by 4 degrees' },
    ],
  },
];
