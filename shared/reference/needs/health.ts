/** Needs of the service area «سلامت شهری». */
import type { NeedRow } from './needRow';

export const healthNeeds: readonly NeedRow[] = [
  {
    id: 'N27',
    areaId: 'health',
    title: { fa: 'تله‌مدیسین درمانگاه‌های شهر سالم', en: 'Telemedicine for city clinics' },
    priority: 3,
    requirements: [
      ['TEL', 4, 5],
      ['SEC', 4, 4],
      ['CLD', 3, 3],
      ['MED', 3, 2],
    ],
    statement: {
      fa: 'شهروندان محله‌های دور برای دیدن متخصص ساعت‌ها در راه‌اند. تله‌مدیسین در درمانگاه‌های شهر سالم، ویزیت تخصصی و پیگیری بیماری مزمن را به محله می‌آورد.',
      en: 'People of outlying neighbourhoods travel hours to see a specialist. Telemedicine in the city clinics brings specialist visits and follow-up to them.',
    },
    districts: [],

    international: true,
    budget: [160_000, 300_000],
    adoptionPath: {
      fa: 'راه‌اندازی در هشت درمانگاه با پروندهٔ الکترونیک امن',
      en: 'Eight clinics with a secure electronic record',
    },
    kpis: [
      { fa: '۵۰۰۰ ویزیت از راه دور در ماه', en: '5,000 remote visits a month' },
      { fa: 'انطباق با الزام‌های محرمانگی دادهٔ سلامت', en: 'Compliance with health-data confidentiality' },
    ],
  },
  {
    id: 'N28',
    areaId: 'health',
    title: { fa: 'تجهیزات بومی اورژانس و آمبولانس', en: 'Local emergency and ambulance equipment' },
    priority: 2,
    requirements: [
      ['MED', 4, 5],
      ['STD', 4, 4],
      ['OAM', 3, 3],
    ],
    statement: {
      fa: 'بخشی از تجهیزات آمبولانس و پایگاه‌های امداد وارداتی است و نگهداری آن‌ها به قطعات کم‌یاب گره خورده. تجهیز بومی با گواهی، آمادگی را پایدار می‌کند.',
      en: 'Part of the equipment of ambulances and rescue posts is imported and depends on rare spares. Certified local equipment keeps readiness steady.',
    },
    districts: [],
    requiresLicence: true,
    international: true,
    budget: [280_000, 500_000],
    adoptionPath: {
      fa: 'تجهیز ۴۰ دستگاه آمبولانس و خرید سالانه پس از ارزیابی',
      en: '40 ambulances, yearly purchase after evaluation',
    },
    kpis: [
      { fa: 'گواهی ادارهٔ کل تجهیزات پزشکی', en: 'Certificate of the medical devices office' },
      { fa: 'تأمین قطعه ظرف ۴۸ ساعت', en: 'Spare parts within 48 hours' },
    ],
  },
  {
    id: 'N29',
    areaId: 'health',
    title: { fa: 'کیت غربالگری محلات', en: 'Neighbourhood screening kits' },
    priority: 2,
    requirements: [
      ['LAB', 4, 5],
      ['PHM', 3, 4],
      ['CLD', 2, 3],
    ],
    statement: {
      fa: 'دیابت، فشار خون و سرطان‌های شایع اغلب دیر شناخته می‌شوند. کیت ساده و ارزان در خانه‌های سلامت محله، تشخیص را به سال‌های نخست می‌آورد.',
      en: 'Diabetes, hypertension and common cancers are often found late. Simple cheap kits in neighbourhood health houses bring detection forward by years.',
    },
    districts: [16, 17, 18, 19],
    requiresLicence: true,

    budget: [140_000, 260_000],
    adoptionPath: {
      fa: 'غربالگری در سرای محله‌های چهار منطقه با ارجاع به درمانگاه',
      en: 'Screening in the community centres of four districts with referral to clinics',
    },
    kpis: [
      { fa: 'حساسیت کیت بیش از ۹۰ درصد', en: 'Kit sensitivity above 90 %' },
      { fa: 'غربالگری ۱۰۰ هزار نفر در سال', en: '100,000 people screened a year' },
    ],
  },
  {
    id: 'N30',
    areaId: 'health',
    title: { fa: 'زنجیرهٔ سرد دارو و انبار بحران', en: 'Cold chain and crisis stock of medicines' },
    priority: 2,
    requirements: [
      ['PHM', 3, 5],
      ['SEN', 3, 4],
      ['PWR', 3, 3],
    ],
    statement: {
      fa: 'در بحران، داروی فاسدشده همان اندازه خطرناک است که داروی نبوده. زنجیرهٔ سرد پایش‌شده و انبار بحران، ذخیره‌ای می‌سازد که می‌توان به آن تکیه کرد.',
      en: 'In a crisis spoilt medicine is as dangerous as none. A monitored cold chain and crisis stock give a reserve that can be relied on.',
    },
    districts: [],
    requiresLicence: true,

    budget: [220_000, 400_000],
    adoptionPath: { fa: 'تجهیز سه انبار بحران و مانور سالانه', en: 'Three crisis stores and a yearly drill' },
    kpis: [
      { fa: 'دمای ثبت‌شدهٔ پیوسته بدون گسست', en: 'Continuous temperature record without gaps' },
      { fa: '۷۲ ساعت کارکرد بدون برق شهر', en: '72 hours without mains power' },
    ],
  },
];
