/** Needs of the service area «حمل‌ونقل و ترافیک». */
import type { NeedRow } from './needRow';

export const transportNeeds: readonly NeedRow[] = [
  {
    id: 'N13',
    areaId: 'transport',
    title: { fa: 'اتوبوس برقی و شارژ دپویی', en: 'Electric buses and depot charging' },
    priority: 3,
    requirements: [
      ['VEH', 4, 5],
      ['BAT', 4, 4],
      ['PWR', 4, 3],
      ['SEC', 2, 2],
      ['OAM', 4, 1],
      ['FIN', 3, 1],
    ],
    statement: {
      fa: 'ناوگان اتوبوس کهنه است و هر اتوبوس برقی هم دود را حذف می‌کند و هم هزینهٔ سوخت را. بدون شارژ دپویی و نگهداری بومی، اتوبوس برقی پس از چند ماه زمین‌گیر می‌شود.',
      en: 'The bus fleet is old, and every electric bus removes both smoke and fuel cost. Without depot charging and local maintenance, electric buses stand still after a few months.',
    },
    districts: [],

    international: true,
    budget: [6_000_000, 9_500_000],
    adoptionPath: {
      fa: 'یک خط بی‌آرتی پایلوت با ۲۰ دستگاه، سپس خرید مرحله‌ای',
      en: 'A pilot BRT line with 20 buses, then purchase in stages',
    },
    kpis: [
      { fa: 'دسترس‌پذیری ناوگان بیش از ۹۰ درصد', en: 'Fleet availability above 90 %' },
      { fa: 'پیمایش دست‌کم ۲۰۰ کیلومتر با هر شارژ', en: 'At least 200 km on one charge' },
    ],
  },
  {
    id: 'N14',
    areaId: 'transport',
    title: { fa: 'قطعات پرمصرف بومی مترو', en: 'Locally made metro spare parts' },
    priority: 3,
    requirements: [
      ['RAIL', 4, 5],
      ['MEC', 4, 4],
      ['STD', 4, 3],
      ['MAT', 3, 2],
    ],
    statement: {
      fa: 'کمبود قطعات پرمصرف، رام‌ها را در پارکینگ نگه می‌دارد و سرفاصلهٔ قطارها را زیاد می‌کند. ساخت داخل با گواهی معتبر، هم ارزبری را کم می‌کند و هم زمان تأمین را.',
      en: 'Shortage of wearing parts keeps trains in the depot and lengthens headways. Making them here, properly certified, lowers currency needs and lead time.',
    },
    districts: [],
    requiresLicence: true,
    international: true,
    budget: [900_000, 1_800_000],
    adoptionPath: {
      fa: 'فهرست ۵۰ قطعهٔ نخست با تضمین خرید شرکت بهره‌برداری مترو',
      en: 'A first list of 50 parts with guaranteed purchase by the metro operator',
    },
    kpis: [
      { fa: 'گواهی آزمون برای همهٔ قطعات ایمنی', en: 'Test certificates for all safety parts' },
      { fa: 'کاهش زمان تأمین به کمتر از ۶۰ روز', en: 'Lead time below 60 days' },
    ],
  },
  {
    id: 'N15',
    areaId: 'transport',
    title: { fa: 'سیگنالینگ و پایش وضعیت خط', en: 'Signalling and track condition monitoring' },
    priority: 2,
    requirements: [
      ['SIG', 3, 5],
      ['SEN', 3, 4],
      ['AI', 3, 3],
      ['SEC', 3, 2],
      ['RAIL', 3, 1],
    ],
    statement: {
      fa: 'خرابی سوزن و ریل اغلب پس از اختلال دیده می‌شود. پایش پیوستهٔ خط، تعمیر را پیش از خرابی ممکن می‌کند و به قطارها اجازهٔ سرفاصلهٔ کوتاه‌تر می‌دهد.',
      en: 'Faults of points and rails are mostly seen after the disruption. Monitoring the line allows repair before failure and shorter headways.',
    },
    districts: [],

    international: true,
    budget: [700_000, 1_300_000],
    adoptionPath: {
      fa: 'نصب روی یک خط در ساعات شبانه و ارزیابی ایمنی مستقل',
      en: 'One line, fitted at night, with an independent safety assessment',
    },
    kpis: [
      { fa: 'کشف پیش‌دستانهٔ ۷۰ درصد خرابی‌ها', en: '70 % of faults detected before failure' },
      { fa: 'بدون هشدار نادرست ایمنی در شش ماه', en: 'No false safety alarm in six months' },
    ],
  },
  {
    id: 'N16',
    areaId: 'transport',
    title: { fa: 'چراغ راهنمایی تطبیقی', en: 'Adaptive traffic lights' },
    priority: 2,
    requirements: [
      ['AI', 4, 5],
      ['AUT', 3, 4],
      ['SEN', 3, 3],
      ['CLD', 3, 2],
      ['INT', 3, 1],
    ],
    statement: {
      fa: 'چراغ‌های با زمان ثابت در ساعت‌های گوناگون صف‌های بیهوده می‌سازند. چراغی که آمدوشد را ببیند و زمان خود را با آن سازگار کند، تأخیر و مصرف سوخت را کم می‌کند.',
      en: 'Lights with fixed times make needless queues. Lights that see the traffic and adapt reduce delay and fuel.',
    },
    districts: [1, 2, 3, 6, 7],

    budget: [220_000, 400_000],
    adoptionPath: {
      fa: 'بیست تقاطع پیوسته در یک محور، مقایسهٔ پیش و پس از اجرا',
      en: 'Twenty linked crossings on one axis, before-and-after comparison',
    },
    kpis: [
      { fa: 'کاهش ۱۵ درصدی تأخیر محور', en: 'Delay on the axis down by 15 %' },
      { fa: 'اولویت‌دهی به اتوبوس و خودروی امدادی', en: 'Priority for buses and emergency vehicles' },
    ],
  },
  {
    id: 'N17',
    areaId: 'transport',
    title: { fa: 'بلیت یکپارچه و پرداخت', en: 'Integrated ticketing and payment' },
    priority: 2,
    requirements: [
      ['PAY', 4, 5],
      ['RF', 4, 4],
      ['SEC', 4, 3],
      ['CLD', 4, 2],
    ],
    statement: {
      fa: 'مسافر برای مترو، اتوبوس، دوچرخه و پارکینگ ابزارهای پرداخت جدا دارد. بلیت یکپارچه سفر را آسان و درآمد را شفاف می‌کند.',
      en: 'Passengers pay separately for metro, bus, bicycle and parking. One ticket makes travel easy and income transparent.',
    },
    districts: [],

    budget: [350_000, 650_000],
    adoptionPath: {
      fa: 'اجرای هم‌زمان با سامانهٔ کنونی در دو خط و سپس جایگزینی',
      en: 'In parallel with the present system on two lines, then replacement',
    },
    kpis: [
      { fa: 'زمان عبور کمتر از نیم ثانیه', en: 'Gate time below half a second' },
      { fa: 'تسویهٔ روزانه بدون مغایرت', en: 'Daily settlement without discrepancy' },
    ],
  },
  {
    id: 'N18',
    areaId: 'transport',
    title: { fa: 'باتری تعویضی موتورسیکلت برقی', en: 'Battery swap for electric motorcycles' },
    priority: 2,
    requirements: [
      ['BAT', 4, 5],
      ['PWR', 3, 4],
      ['VEH', 3, 3],
      ['PAY', 2, 2],
    ],
    statement: {
      fa: 'موتورسیکلت‌های بنزینی پیک‌ها سهمی چشمگیر در آلودگی و صدای مرکز شهر دارند. تعویض باتری در دو دقیقه، موتور برقی را برای کسب‌وکار شدنی می‌کند.',
      en: 'Petrol motorcycles of couriers cause much of the pollution and noise of the centre. Swapping the battery in two minutes makes the electric one workable for business.',
    },
    districts: [9, 11, 12, 16, 17],

    budget: [300_000, 520_000],
    adoptionPath: {
      fa: 'ده ایستگاه در محدودهٔ بازار با واگذاری زمین و تعرفهٔ ترجیحی برق',
      en: 'Ten stations around the bazaar with land and a preferential power tariff',
    },
    kpis: [
      { fa: '۱۰۰۰ موتورسیکلت فعال در سال نخست', en: '1,000 active motorcycles in the first year' },
      { fa: 'زمان تعویض کمتر از دو دقیقه', en: 'Swap in under two minutes' },
    ],
  },
];
