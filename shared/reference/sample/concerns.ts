/** What the invented firms ask of the city (دغدغه). */
export const sampleConcerns: readonly unknown[] = [
  {
    id: 'C01',
    firmIds: ['F08', 'F12', 'F13'],
    topic: 'international',
    text: {
      fa: 'شهرداری در معرفی شرکت‌ها به خواهرشهرها و شهرهای بریکس پیش‌گام شود و هیئت‌های تجاری را همراه خود ببرد.',
      en: 'Let the municipality introduce firms to sister cities and BRICS cities and take trade delegations along.',
    },
    status: 'inWork',
  },
  {
    id: 'C02',
    firmIds: ['F37', 'F45', 'F46', 'F42'],
    topic: 'territory',
    text: {
      fa: 'محدودیت جغرافیایی فعالیت، شرکت‌ها را از کار در مناطق دیگر شهر بازمی‌دارد؛ سازوکاری برای مجوز موردی لازم است.',
      en: 'Geographic limits keep firms out of other districts; a procedure for permits case by case is needed.',
    },
    districts: [18, 20, 21],
    status: 'raised',
  },
  {
    id: 'C03',
    firmIds: ['F10', 'F24', 'F43'],
    topic: 'placemaking',
    text: {
      fa: 'پیرامون پارک‌های علم و فناوری فضای عمومی برای نمایش و آزمون محصول در برابر شهروندان نیست.',
      en: 'Beside the science parks there is no public space to show and try products before citizens.',
    },
    districts: [2, 6, 9],
    status: 'inWork',
  },
  {
    id: 'C04',
    firmIds: ['F25', 'F27', 'F47'],
    topic: 'talent',
    text: {
      fa: 'نیروهای نخبهٔ شرکت‌ها به مدیران شهری معرفی شوند تا در کارگروه‌های تخصصی به کار آیند.',
      en: 'Let the gifted people of the firms be presented to city managers for expert working groups.',
    },
    status: 'answered',
    answer: {
      fa: 'فهرست افرادی که رضایت داده‌اند در نشست هماهنگی ارائه می‌شود.',
      en: 'A list of those who gave consent is presented at the coordination meeting.',
    },
  },
  {
    id: 'C05',
    firmIds: ['F16', 'F40', 'F53'],
    topic: 'finance',
    text: {
      fa: 'پرداخت‌های طولانی، سرمایهٔ در گردش شرکت‌های کوچک را قفل می‌کند؛ پیش‌پرداخت یا ضمانت‌نامهٔ صندوق راهگشاست.',
      en: 'Long payment terms lock the working capital of small firms; advances or fund guarantees would help.',
    },
    status: 'raised',
  },
  {
    id: 'C06',
    firmIds: ['F38', 'F49'],
    topic: 'procurement',
    text: {
      fa: 'شرایط مناقصه‌ها سابقهٔ مشابه می‌خواهد و محصول نخستین‌بار هرگز فرصت اجرا نمی‌یابد.',
      en: 'Tenders ask for similar references, so a first product never gets its chance.',
    },
    status: 'inWork',
  },
  {
    id: 'C07',
    firmIds: ['F34'],
    topic: 'procurement',
    text: {
      fa: 'نقش شرکت آزمون‌گر از نقش تأمین‌کننده جدا شود تا تعارض منافع پیش نیاید.',
      en: 'Keep testing apart from supplying, so that no conflict of interest arises.',
    },
    status: 'answered',
    answer: {
      fa: 'در سیاست سناریوها رابطهٔ تعارض ثبت شد و برنامه‌ریز آن را رعایت می‌کند.',
      en: 'The conflict is recorded as a tie, and the planner respects it.',
    },
  },
  {
    id: 'C08',
    firmIds: ['F20', 'F50'],
    topic: 'other',
    text: {
      fa: 'میدان آزمون حریق در اختیار شرکت‌ها نیست و گواهی‌ها با تأخیر صادر می‌شود.',
      en: 'Firms have no access to a fire-test range, and certificates come late.',
    },
    status: 'raised',
  },
];
