/** Two coordination meetings that have been held, with what they settled. */
import { markedPerson } from './marked';

const attendees = (rows: readonly (readonly [name: string, body: string, present: boolean])[]) =>
  rows.map(([name, body, present]) => ({ name: markedPerson(name), body, present }));

export const sampleMeetings: readonly unknown[] = [
  {
    id: 'M01',
    title: {
      fa: 'نشست نخست هماهنگی شهرداری و انجمن شرکت‌های صنایع پیشرفته',
      en: 'First coordination meeting of the municipality and the association of advanced-industry firms',
    },
    heldAt: '2026-05-19T06:30:00Z',
    place: 'سالن جلسات معاونت',
    attendees: attendees([
      ['بهزاد شهریاری', 'معاونت شهردار', true],
      ['فرناز دبیران', 'دبیرخانهٔ انجمن', true],
      ['سیاوش نوآیین', 'سازمان فناوری‌های نوین', true],
      ['مریم آذرنگ', 'پسماندپرداز البرزان (نمونه)', true],
      ['کاوه رستگار', 'خودروبرقی راهوند (نمونه)', false],
    ]),
    agenda: [
      { fa: 'مرور نیازهای شهر در دوازده حوزه', en: 'Review of the needs of the city in twelve areas' },
      { fa: 'شیوهٔ تشکیل کنسرسیوم از شرکت‌های بزرگ و کوچک', en: 'How large and small firms form consortia' },
      { fa: 'دغدغه‌های شرکت‌ها', en: 'Concerns of the firms' },
    ],
    decisions: [
      {
        id: 'D01',
        text: {
          fa: 'فهرست چهل نیاز شهر مبنای تشکیل کنسرسیوم‌ها قرار گیرد و هر حوزه متولی معین داشته باشد.',
          en: 'The list of forty needs is the basis of the consortia, and every area has a named owner.',
        },
        consortiumIds: [],
        concernIds: [],
        actions: [
          {
            id: 'A01',
            text: {
              fa: 'نهایی‌سازی الزام‌های هر نیاز با متولی',
              en: 'Settle the requirements of each need with its owner',
            },
            owner: 'سازمان فناوری‌های نوین',
            dueOn: '2026-06-21',
            status: 'done',
          },
          {
            id: 'A02',
            text: { fa: 'گردآوری توانمندی و مستندات ۵۵ شرکت', en: 'Collect capabilities and evidence of the 55 firms' },
            owner: 'دبیرخانهٔ انجمن',
            dueOn: '2026-07-22',
            status: 'done',
          },
        ],
      },
      {
        id: 'D02',
        text: {
          fa: 'دغدغهٔ محدودیت جغرافیایی با کمیسیون مربوط در میان گذاشته شود.',
          en: 'The geographic limits are raised with the commission concerned.',
        },
        consortiumIds: [],
        concernIds: ['C02'],
        actions: [
          {
            id: 'A03',
            text: { fa: 'تهیهٔ گزارش موردی از مناطق محدود', en: 'A case report on the limited districts' },
            owner: 'دفتر معاون شهردار',
            dueOn: '2026-12-06',
            status: 'open',
          },
        ],
      },
    ],
    signedBy: [markedPerson('بهزاد شهریاری'), markedPerson('فرناز دبیران')],
  },
  {
    id: 'M02',
    title: {
      fa: 'نشست دوم هماهنگی: همکاری بین‌المللی و استعدادها',
      en: 'Second coordination meeting: international work and talents',
    },
    heldAt: '2026-09-15T07:00:00Z',
    place: 'کارخانهٔ نوآوری آزادی',
    attendees: attendees([
      ['بهزاد شهریاری', 'معاونت شهردار', true],
      ['فرناز دبیران', 'دبیرخانهٔ انجمن', true],
      ['گلناز هم‌پیمان', 'دفتر فناوری و نوآوری وزارت صمت', true],
      ['سیاوش نوآیین', 'سازمان فناوری‌های نوین', false],
      ['یلدا داده‌ور', 'داده‌پردازان سپنتا (نمونه)', true],
    ]),
    agenda: [
      { fa: 'فرصت‌های بریکس و خواهرشهرها', en: 'Openings with BRICS and sister cities' },
      { fa: 'معرفی استعدادهای شرکت‌ها', en: 'Presenting the talents of the firms' },
      { fa: 'راه خرید محصول نخستین‌بار', en: 'A way to buy first products' },
    ],
    decisions: [
      {
        id: 'D03',
        text: {
          fa: 'برای هر فرصت بین‌المللی یک متولی و یک تاریخ تعیین شود.',
          en: 'Every international opening gets an owner and a date.',
        },
        consortiumIds: [],
        concernIds: ['C01'],
        actions: [
          {
            id: 'A04',
            text: { fa: 'هماهنگی حضور پنج شرکت در نشست مسکو', en: 'Arrange for five firms to attend the Moscow forum' },
            owner: 'دبیرخانهٔ انجمن',
            dueOn: '2027-02-19',
            status: 'open',
          },
        ],
      },
      {
        id: 'D04',
        text: {
          fa: 'فهرست استعدادهای رضایت‌داده به کارگروه‌های تخصصی معرفی شود.',
          en: 'Talents who gave consent are presented to the expert working groups.',
        },
        consortiumIds: [],
        concernIds: ['C04'],
        actions: [
          {
            id: 'A05',
            text: { fa: 'دریافت رضایت‌نامهٔ کتبی افراد', en: 'Obtain written consent' },
            owner: 'دبیرخانهٔ انجمن',
            dueOn: '2026-10-22',
            status: 'done',
          },
        ],
      },
      {
        id: 'D05',
        text: {
          fa: 'برای سه نیاز پایلوت، خرید محصول نخستین‌بار بدون شرط سابقهٔ مشابه پیشنهاد شود.',
          en: 'For three pilot needs, propose buying first products without similar references.',
        },
        consortiumIds: [],
        concernIds: ['C06'],
        actions: [
          {
            id: 'A06',
            text: {
              fa: 'تهیهٔ پیش‌نویس شیوه‌نامه، منوط به بررسی حقوقی',
              en: 'Draft the procedure, subject to legal review',
            },
            owner: 'دفتر معاون شهردار',
            dueOn: '2026-12-21',
            status: 'open',
          },
          {
            id: 'A07',
            text: { fa: 'برگزاری نمایشگاه مشترک در همین فصل', en: 'Hold a joint exhibition this season' },
            owner: 'سازمان فناوری‌های نوین',
            dueOn: '2026-11-06',
            status: 'dropped',
          },
        ],
      },
    ],
    signedBy: [markedPerson('بهزاد شهریاری'), markedPerson('فرناز دبیران'), markedPerson('گلناز هم‌پیمان')],
  },
];
