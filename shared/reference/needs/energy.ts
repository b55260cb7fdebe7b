/** Needs of the service area «انرژی و روشنایی». */
import type { NeedRow } from './needRow';

export const energyNeeds: readonly NeedRow[] = [
  {
    id: 'N35',
    areaId: 'energy',
    title: { fa: 'روشنایی هوشمند معابر', en: 'Smart street lighting' },
    priority: 2,
    requirements: [
      ['LGT', 4, 5],
      ['IOT', 4, 4],
      ['PWR', 3, 3],
      ['SEC', 2, 2],
    ],
    statement: {
      fa: 'روشنایی معابر تمام شب با توان کامل کار می‌کند و خرابی را شهروند خبر می‌دهد. روشنایی هوشمند، مصرف و زمان تعمیر را کم می‌کند.',
      en: 'Street lights burn at full power all night, and faults are reported by citizens. Smart lighting lowers both consumption and repair time.',
    },
    districts: [9, 10, 16, 17],

    budget: [320_000, 580_000],
    adoptionPath: {
      fa: 'ده هزار چراغ در چهار منطقه، پرداخت از صرفه‌جویی برق',
      en: 'Ten thousand lights in four districts, paid from power saved',
    },
    kpis: [
      { fa: 'کاهش ۴۵ درصدی مصرف برق', en: 'Power use down by 45 %' },
      { fa: 'رفع خرابی ظرف ۲۴ ساعت', en: 'Faults repaired within 24 hours' },
    ],
  },
  {
    id: 'N36',
    areaId: 'energy',
    title: { fa: 'خورشیدی بام ساختمان‌های شهرداری', en: 'Solar roofs on municipal buildings' },
    priority: 2,
    requirements: [
      ['REN', 4, 5],
      ['PWR', 4, 4],
      ['FIN', 3, 3],
      ['OAM', 3, 2],
    ],
    statement: {
      fa: 'در اوج تابستان ساختمان‌های اداری با کمبود برق روبه‌رو می‌شوند و بام‌هایشان بی‌استفاده است. نیروگاه خورشیدی بام بخشی از این بار را همان‌جا تأمین می‌کند.',
      en: 'At the summer peak office buildings lack power while their roofs lie idle. Solar roofs supply part of this load on the spot.',
    },
    districts: [],

    budget: [500_000, 950_000],
    adoptionPath: {
      fa: 'تجهیز ۳۰ ساختمان با قرارداد خرید تضمینی برق',
      en: '30 buildings under a power purchase agreement',
    },
    kpis: [
      { fa: 'نصب ۵ مگاوات در سال نخست', en: '5 MW installed in the first year' },
      { fa: 'ضمانت کارکرد ۱۰ ساله', en: 'Ten-year performance warranty' },
    ],
  },
  {
    id: 'N37',
    areaId: 'energy',
    title: { fa: 'مدیریت انرژی ساختمان‌ها و استخرها', en: 'Energy management of buildings and pools' },
    priority: 1,
    requirements: [
      ['AUT', 4, 5],
      ['SEN', 3, 4],
      ['AI', 2, 3],
    ],
    statement: {
      fa: 'استخرها و ساختمان‌های شهرداری از پرمصرف‌ترین مشترکان‌اند و تنظیم دستی تأسیسات انرژی را هدر می‌دهد. مدیریت خودکار با بازگشت سرمایهٔ کوتاه همراه است.',
      en: 'Pools and municipal buildings are among the heaviest users, and manual control wastes energy. Automatic management pays back quickly.',
    },
    districts: [3, 5, 13],

    budget: [110_000, 200_000],
    adoptionPath: {
      fa: 'اجرا در پنج مجموعهٔ ورزشی با الگوی کارگزار انرژی',
      en: 'Five sports complexes under the energy-service model',
    },
    kpis: [
      { fa: 'کاهش ۲۵ درصدی مصرف گاز و برق', en: 'Gas and power down by 25 %' },
      { fa: 'بازگشت سرمایه کمتر از سه سال', en: 'Payback under three years' },
    ],
  },
];
