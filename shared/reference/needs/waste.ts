/** Needs of the service area «پسماند و نظافت شهر». */
import type { NeedRow } from './needRow';

export const wasteNeeds: readonly NeedRow[] = [
  {
    id: 'N01',
    areaId: 'waste',
    title: { fa: 'تصفیهٔ شیرابهٔ آرادکوه', en: 'Leachate treatment at Aradkuh' },
    priority: 3,
    requirements: [
      ['WTR', 4, 5],
      ['NAN', 3, 4],
      ['CAT', 3, 3],
      ['AUT', 3, 2],
      ['OAM', 3, 1],
      ['INT', 3, 1],
    ],
    statement: {
      fa: 'شیرابهٔ انباشته در مجتمع آرادکوه خاک و آب‌های زیرزمینی جنوب تهران را تهدید می‌کند. تصفیهٔ پایدار آن هم خطر را برمی‌دارد و هم آب قابل استفاده برای فضای سبز مجتمع به دست می‌دهد.',
      en: 'Leachate that has gathered at the Aradkuh complex threatens soil and groundwater south of Tehran. Treating it steadily removes the risk and yields water for the green belt of the site.',
    },
    districts: [20],

    budget: [900_000, 1_600_000],
    adoptionPath: {
      fa: 'آزمایش پایلوت در مجتمع آرادکوه، سپس قرارداد بهره‌برداری با سازمان مدیریت پسماند',
      en: 'Pilot at the Aradkuh complex, then an operating contract with the Waste Management Organisation',
    },
    kpis: [
      { fa: 'تصفیهٔ دست‌کم ۳۰۰ مترمکعب شیرابه در روز', en: 'At least 300 cubic metres of leachate treated a day' },
      { fa: 'رسیدن COD خروجی به حد مجاز تخلیه', en: 'Outlet COD within the discharge limit' },
    ],
  },
  {
    id: 'N02',
    areaId: 'waste',
    title: { fa: 'خط پردازش و جداسازی خودکار پسماند خشک', en: 'Automatic sorting line for dry waste' },
    priority: 3,
    requirements: [
      ['MEC', 4, 5],
      ['AI', 3, 4],
      ['ROB', 2, 3],
      ['AUT', 4, 2],
      ['WST', 4, 1],
      ['INT', 3, 1],
    ],
    statement: {
      fa: 'بخش بزرگی از پسماند خشک پس از جمع‌آوری با دست جدا می‌شود؛ کاری پرخطر و کم‌بازده. خط خودکار، سهم مواد بازیافتی و کیفیت آن‌ها را بالا می‌برد.',
      en: 'Much of the dry waste is sorted by hand after collection, which is dangerous and wasteful. An automatic line raises both the share and the quality of what is recycled.',
    },
    districts: [],

    budget: [700_000, 1_200_000],
    adoptionPath: {
      fa: 'خرید یک خط نمونه برای یکی از ایستگاه‌های میانی و تعمیم پس از یک سال کارکرد',
      en: 'One sample line for a transfer station, extended after a year of operation',
    },
    kpis: [
      { fa: 'خلوص مواد جداشده دست‌کم ۹۰ درصد', en: 'Purity of sorted material at least 90 %' },
      { fa: 'ظرفیت دست‌کم ۱۰ تن در ساعت', en: 'Capacity of at least 10 tonnes an hour' },
    ],
  },
  {
    id: 'N03',
    areaId: 'waste',
    title: { fa: 'مخازن هوشمند و مسیریابی جمع‌آوری', en: 'Smart bins and collection routing' },
    priority: 2,
    requirements: [
      ['SEN', 4, 5],
      ['IOT', 4, 4],
      ['GIS', 3, 3],
      ['CLD', 3, 2],
      ['POL', 3, 1],
      ['OAM', 3, 1],
    ],
    statement: {
      fa: 'خودروهای جمع‌آوری مسیر ثابتی دارند و مخزن‌های پر و خالی را یکسان می‌پیمایند. آگاهی از پرشدگی مخزن‌ها، سوخت و آمدوشد شبانه را کم و محله را پاکیزه‌تر می‌کند.',
      en: 'Collection lorries follow fixed routes past full and empty bins alike. Knowing how full the bins are saves fuel and night traffic and keeps neighbourhoods cleaner.',
    },
    districts: [2, 3, 6, 7],

    budget: [250_000, 420_000],
    adoptionPath: {
      fa: 'اجرا در چهار منطقهٔ پایلوت و پرداخت بر پایهٔ کاهش پیمایش',
      en: 'Four pilot districts, paid by the reduction in distance driven',
    },
    kpis: [
      { fa: 'کاهش ۲۰ درصدی پیمایش خودروهای جمع‌آوری', en: 'Distance driven by collection lorries down by 20 %' },
      { fa: 'سرریز کمتر از ۲ درصد مخازن در روز', en: 'Fewer than 2 % of bins overflowing a day' },
    ],
  },
  {
    id: 'N04',
    areaId: 'waste',
    title: { fa: 'بازیافت نخالهٔ ساختمانی به مصالح', en: 'Construction debris into materials' },
    priority: 3,
    requirements: [
      ['MEC', 4, 5],
      ['MAT', 4, 4],
      ['STD', 3, 3],
      ['WST', 3, 2],
      ['FIN', 2, 1],
    ],
    statement: {
      fa: 'روزانه حجم انبوهی نخالهٔ ساختمانی از شهر بیرون برده می‌شود و بخشی از آن در مسیل‌ها و زمین‌های بایر رها می‌ماند. با فراوری، همان نخاله به مصالح زیرسازی و قطعات بتنی بدل می‌شود.',
      en: 'Large amounts of construction debris leave the city every day and part of it is dumped in watercourses and waste land. Processed, it becomes road base and concrete elements.',
    },
    districts: [18, 19, 21],

    budget: [600_000, 1_100_000],
    adoptionPath: {
      fa: 'مشارکت در ساخت واحد فراوری و خرید تضمینی مصالح در پروژه‌های شهرداری',
      en: 'A jointly built plant with guaranteed purchase of its materials in municipal works',
    },
    kpis: [
      { fa: 'بازیافت دست‌کم ۲۰۰۰ تن نخاله در روز', en: 'At least 2,000 tonnes of debris recycled a day' },
      { fa: 'پذیرش مصالح در نشریه‌های فنی', en: 'Materials accepted in the technical codes' },
    ],
  },
  {
    id: 'N05',
    areaId: 'waste',
    title: { fa: 'بی‌خطرسازی پسماند پزشکی', en: 'Making medical waste safe' },
    priority: 3,
    requirements: [
      ['MED', 3, 5],
      ['MEC', 4, 4],
      ['STD', 4, 3],
      ['OAM', 3, 2],
    ],
    statement: {
      fa: 'پسماند عفونی درمانگاه‌ها و مراکز کوچک درمانی پراکنده است و حمل آن خود خطر می‌آفریند. بی‌خطرسازی نزدیک به محل تولید، آلودگی و هزینهٔ حمل را کم می‌کند.',
      en: 'Infectious waste of clinics and small health centres is scattered and carrying it is itself a danger. Making it safe near its source lowers both infection and transport cost.',
    },
    districts: [],
    requiresLicence: true,

    budget: [300_000, 550_000],
    adoptionPath: {
      fa: 'نصب در پنج مرکز با تأیید وزارت بهداشت، سپس قرارداد خدمت',
      en: 'Five centres with the approval of the Ministry of Health, then a service contract',
    },
    kpis: [
      { fa: 'گذراندن آزمون میکروبی در هر نوبت کار', en: 'Microbial test passed in every run' },
      { fa: 'پوشش ۶۰ درصد مراکز کوچک شهر', en: '60 % of the small centres of the city covered' },
    ],
  },
  {
    id: 'N06',
    areaId: 'waste',
    title: { fa: 'کمپوست استاندارد و بیوگاز', en: 'Standard compost and biogas' },
    priority: 2,
    requirements: [
      ['CMP', 4, 5],
      ['MEC', 3, 4],
      ['REN', 3, 3],
      ['LAB', 3, 2],
    ],
    statement: {
      fa: 'پسماند تر بیش از نیمی از پسماند شهر است و کمپوست موجود همیشه استاندارد نیست. کمپوست استاندارد بازار می‌یابد و بیوگاز بخشی از برق مجتمع را تأمین می‌کند.',
      en: 'Wet waste is more than half of the waste of the city, and today’s compost does not always meet the standard. Standard compost finds buyers, and biogas supplies part of the power of the site.',
    },
    districts: [20],

    budget: [350_000, 600_000],
    adoptionPath: {
      fa: 'بهسازی یک سالن موجود و تضمین خرید کمپوست از سوی سازمان بوستان‌ها',
      en: 'One existing hall rebuilt, its compost bought by the Parks Organisation',
    },
    kpis: [
      { fa: 'تولید کمپوست درجه یک بر پایهٔ استاندارد ملی', en: 'Grade-one compost by the national standard' },
      { fa: 'تولید دست‌کم ۱ مگاوات برق از بیوگاز', en: 'At least 1 MW of power from biogas' },
    ],
  },
  {
    id: 'N07',
    areaId: 'waste',
    title: { fa: 'بازیافت شیمیایی پلاستیک', en: 'Chemical recycling of plastics' },
    priority: 2,
    requirements: [
      ['POL', 4, 5],
      ['CAT', 3, 4],
      ['MEC', 3, 3],
      ['FIN', 2, 2],
    ],
    statement: {
      fa: 'پلاستیک‌های چندلایه و آلوده راهی جز دفن ندارند. بازیافت شیمیایی از آن‌ها خوراک پتروشیمی می‌سازد و از حجم دفن می‌کاهد.',
      en: 'Multi-layer and soiled plastics have no way but landfill. Chemical recycling turns them into feedstock and shrinks the landfill.',
    },
    districts: [],

    budget: [800_000, 1_500_000],
    adoptionPath: {
      fa: 'واگذاری خوراک پلاستیکی به کنسرسیوم در برابر سرمایه‌گذاری در واحد نیمه‌صنعتی',
      en: 'Plastic feed granted to the consortium against its investment in a semi-industrial unit',
    },
    kpis: [
      { fa: 'تبدیل دست‌کم ۷۰ درصد وزنی به خوراک مایع', en: 'At least 70 % by weight turned into liquid feed' },
      { fa: 'کارکرد پیوستهٔ ۳۰ روزه', en: 'Thirty days of continuous operation' },
    ],
  },
  {
    id: 'N08',
    areaId: 'waste',
    title: { fa: 'پالایش گاز خروجی زباله‌سوز', en: 'Flue-gas cleaning for the incinerator' },
    priority: 2,
    requirements: [
      ['CAT', 4, 5],
      ['AIR', 4, 4],
      ['SEN', 3, 3],
      ['STD', 4, 2],
    ],
    statement: {
      fa: 'گاز خروجی زباله‌سوز باید پیوسته پایش و پالوده شود تا ساکنان پیرامون به آن اعتماد کنند. سامانهٔ بومی، وابستگی به کاتالیست وارداتی را هم کم می‌کند.',
      en: 'The flue gas of the incinerator must be watched and cleaned all the time if its neighbours are to trust it. A local system also lowers the dependence on imported catalysts.',
    },
    districts: [20],

    international: true,
    budget: [280_000, 480_000],
    adoptionPath: {
      fa: 'نصب روی واحد موجود با نظارت ادارهٔ کل محیط زیست و انتشار برخط نتیجه',
      en: 'Fitted to the existing unit under the environment office, results published online',
    },
    kpis: [
      { fa: 'دیوکسین و اکسیدهای نیتروژن زیر حد مجاز', en: 'Dioxins and nitrogen oxides below the limit' },
      { fa: 'دسترس‌پذیری سامانه بیش از ۹۵ درصد', en: 'System availability above 95 %' },
    ],
  },
];
