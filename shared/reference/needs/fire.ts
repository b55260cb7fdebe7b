/** Needs of the service area «آتش‌نشانی و ایمنی». */
import type { NeedRow } from './needRow';

export const fireNeeds: readonly NeedRow[] = [
  {
    id: 'N32',
    areaId: 'fire',
    title: { fa: 'پوشش ضدحریق و لباس عملیاتی', en: 'Fire-proof coatings and turnout gear' },
    priority: 2,
    requirements: [
      ['FIR', 4, 5],
      ['POL', 3, 4],
      ['STD', 4, 3],
    ],
    statement: {
      fa: 'بازار و بافت فرسوده بار آتش سنگینی دارند و لباس آتش‌نشانان باید از خود آنان بهتر محافظت کند. پوشش ضدحریق و لباس بومی استاندارد هر دو نیاز را پاسخ می‌دهد.',
      en: 'The bazaar and the old fabric carry a heavy fire load, and firefighters’ gear must protect them better. Standard local coatings and gear answer both.',
    },
    districts: [12, 13, 14],
    requiresLicence: true,

    budget: [200_000, 360_000],
    adoptionPath: {
      fa: 'خرید ۵۰۰ دست لباس پس از آزمون و پوشش دو راسته از بازار',
      en: '500 suits after testing, and two rows of the bazaar coated',
    },
    kpis: [
      { fa: 'مقاومت حریق دست‌کم ۶۰ دقیقه', en: 'Fire resistance of at least 60 minutes' },
      { fa: 'گواهی استاندارد لباس عملیاتی', en: 'Standard certificate for turnout gear' },
    ],
  },
  {
    id: 'N33',
    areaId: 'fire',
    title: { fa: 'پهپاد و ربات امداد آتش‌نشانی', en: 'Drones and robots for fire rescue' },
    priority: 2,
    requirements: [
      ['UAV', 3, 5],
      ['ROB', 3, 4],
      ['RF', 3, 3],
    ],
    statement: {
      fa: 'در برج‌ها، تونل‌ها و انبارها نخستین نگاه به کانون آتش با جان آتش‌نشان گرفته می‌شود. پهپاد و ربات امداد، پیش از انسان به محل می‌رسد.',
      en: 'In towers, tunnels and stores the first look at the fire costs the safety of a firefighter. Drones and robots arrive before people do.',
    },
    districts: [],

    budget: [150_000, 280_000],
    adoptionPath: {
      fa: 'تحویل سه سامانه به ایستگاه‌های منتخب و آموزش خدمه',
      en: 'Three systems for chosen stations, with crew training',
    },
    kpis: [
      { fa: 'کارکرد در دمای بیش از ۱۵۰ درجه', en: 'Works above 150 degrees' },
      { fa: 'ارسال تصویر پایدار از درون سازه', en: 'Steady image from inside structures' },
    ],
  },
];
