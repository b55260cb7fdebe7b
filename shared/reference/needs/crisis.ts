/** Needs of the service area «مدیریت بحران». */
import type { NeedRow } from './needRow';

export const crisisNeeds: readonly NeedRow[] = [
  {
    id: 'N31',
    areaId: 'crisis',
    title: { fa: 'هشدار زودهنگام زلزله و قطع گاز', en: 'Earthquake early warning and gas shut-off' },
    priority: 3,
    requirements: [
      ['EQK', 3, 5],
      ['SEN', 4, 4],
      ['IOT', 3, 3],
      ['AUT', 3, 2],
    ],
    statement: {
      fa: 'تهران بر گسل‌های فعال نشسته است و آتش‌سوزی پس از زلزله از خود زلزله کم‌خطرتر نیست. چند ثانیه هشدار و قطع خودکار گاز جان‌های بسیاری را حفظ می‌کند.',
      en: 'Tehran sits on active faults, and fire after an earthquake is no less dangerous than the shock. A few seconds of warning and automatic gas shut-off save many lives.',
    },
    districts: [1, 2, 4, 15, 20],

    international: true,
    budget: [380_000, 700_000],
    adoptionPath: {
      fa: 'پایلوت در ۵۰ ساختمان عمومی کنار گسل‌ها با شرکت گاز',
      en: 'Pilot in 50 public buildings near the faults with the gas company',
    },
    kpis: [
      { fa: 'زمان تصمیم کمتر از سه ثانیه', en: 'Decision in under three seconds' },
      { fa: 'هشدار نادرست کمتر از یک بار در سال', en: 'Fewer than one false alarm a year' },
    ],
  },
  {
    id: 'N34',
    areaId: 'crisis',
    title: { fa: 'سامانهٔ پایش مسیل و سیل', en: 'Flood and watercourse monitoring' },
    priority: 2,
    requirements: [
      ['WTR', 3, 5],
      ['SEN', 3, 4],
      ['GIS', 3, 3],
      ['AI', 2, 2],
    ],
    statement: {
      fa: 'بارش‌های تند، مسیل‌های شمال تهران را در چند دقیقه پر می‌کند. پایش تراز و رسوب و پیش‌بینی سیلاب، فرصت بستن گذرگاه‌ها را می‌دهد.',
      en: 'Cloudbursts fill the watercourses of northern Tehran within minutes. Watching level and sediment, and forecasting the flood, gives time to close the crossings.',
    },
    districts: [1, 2, 3, 4, 5, 22],

    budget: [170_000, 300_000],
    adoptionPath: {
      fa: 'تجهیز شش مسیل اصلی و اتصال به ستاد بحران',
      en: 'Six main watercourses linked to the crisis headquarters',
    },
    kpis: [
      { fa: 'هشدار دست‌کم ۳۰ دقیقه پیش از سیلاب', en: 'Warning at least 30 minutes ahead' },
      { fa: 'پایش ۲۴ ساعتهٔ ۴۰ نقطه', en: '40 points watched around the clock' },
    ],
  },
];
