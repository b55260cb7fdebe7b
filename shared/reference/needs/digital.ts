/** Needs of the service area «شهر هوشمند و داده». */
import type { NeedRow } from './needRow';

export const digitalNeeds: readonly NeedRow[] = [
  {
    id: 'N39',
    areaId: 'digital',
    title: { fa: 'سکوی دادهٔ باز و دوقلوی دیجیتال', en: 'Open data platform and digital twin' },
    priority: 2,
    requirements: [
      ['CLD', 4, 5],
      ['GIS', 4, 4],
      ['SEC', 4, 3],
      ['AI', 3, 2],
    ],
    statement: {
      fa: 'دادهٔ شهر در سامانه‌های جدا مانده و تصمیم‌ها بر تصویر ناقص تکیه دارد. سکوی دادهٔ باز و دوقلوی دیجیتال، شهر را برای مدیر و شهروند دیدنی می‌کند.',
      en: 'City data lie in separate systems, and decisions rest on a partial picture. An open platform and digital twin make the city visible to managers and citizens.',
    },
    districts: [],

    international: true,
    budget: [240_000, 450_000],
    adoptionPath: {
      fa: 'استقرار در سازمان فناوری اطلاعات با ۲۰ مجموعه‌دادهٔ نخست',
      en: 'Set up at the ICT organisation with a first 20 data sets',
    },
    kpis: [
      { fa: 'انتشار ۲۰۰ مجموعه‌دادهٔ باز', en: '200 open data sets published' },
      { fa: 'گذراندن آزمون نفوذ مستقل', en: 'Independent penetration test passed' },
    ],
  },
];
