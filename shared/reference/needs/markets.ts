/** Needs of the service area «میادین و بازارها». */
import type { NeedRow } from './needRow';

export const marketsNeeds: readonly NeedRow[] = [
  {
    id: 'N40',
    areaId: 'markets',
    title: { fa: 'رهگیری کالا در میادین تره‌بار', en: 'Tracing goods in the produce markets' },
    priority: 2,
    requirements: [
      ['RF', 4, 5],
      ['IOT', 3, 4],
      ['CLD', 3, 3],
      ['PAY', 2, 2],
    ],
    statement: {
      fa: 'خریدار از مبدأ و تازگی میوه و تره‌بار بی‌خبر است و ضایعات زنجیره بالاست. رهگیری از مزرعه تا غرفه، قیمت و سلامت را شفاف می‌کند.',
      en: 'Buyers know neither origin nor freshness of produce, and losses along the chain are high. Tracing from field to stall makes price and safety transparent.',
    },
    districts: [],

    budget: [100_000, 190_000],
    adoptionPath: { fa: 'اجرا در میدان مرکزی و ده بازار روز', en: 'The central market and ten neighbourhood markets' },
    kpis: [
      { fa: 'رهگیری ۷۰ درصد کالای ورودی', en: '70 % of incoming goods traced' },
      { fa: 'کاهش ۱۰ درصدی ضایعات', en: 'Losses down by 10 %' },
    ],
  },
];
