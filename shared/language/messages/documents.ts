/** The screen of the documents: choosing a paper, looking at it, having it written, the register. */
import { defineMessages } from './define';

export const documents = defineMessages({
  noScenario: { fa: 'هنوز سناریویی نیست', en: 'There is no scenario yet' },
  noScenarioText: {
    fa: 'سندها از سناریو ساخته می‌شود؛ نخست سناریویی بسازید.',
    en: 'Papers are made of a scenario; create one first.',
  },
  kind: { fa: 'نوع سند', en: 'Kind of paper' },
  'kind.proposal': { fa: 'پیشنهاد کنسرسیوم', en: 'Proposal' },
  'kind.book': { fa: 'کتابچهٔ سناریو', en: 'Book of the scenario' },
  'kind.letter': { fa: 'دعوت‌نامه', en: 'Invitation letter' },
  'kind.brief': { fa: 'گزارش یک‌صفحه‌ای', en: 'One-page brief' },
  'kind.coverage': { fa: 'پوشش شهر', en: 'Coverage of the city' },
  'kind.answers': { fa: 'خلاصهٔ پاسخ‌ها', en: 'Summary of answers' },
  'kind.sheet': { fa: 'برگهٔ شرکت', en: 'Sheet of a firm' },
  'kind.minutes': { fa: 'صورت‌جلسه', en: 'Minutes' },
  'about.minutes': { fa: 'صورت‌جلسهٔ یک نشست برای امضا', en: 'Minutes of a meeting, to be signed' },
  'about.proposal': { fa: 'نامه و پیشنهاد تشکیل یک کنسرسیوم', en: 'Letter and proposal to form one consortium' },
  'about.book': {
    fa: 'همهٔ کنسرسیوم‌ها با پیوست انصاف و شیوهٔ کار',
    en: 'All consortia, with fairness and method annexed',
  },
  'about.letter': {
    fa: 'یک نامه برای هر شرکت، دربارهٔ همهٔ کنسرسیوم‌هایش',
    en: 'One letter for each firm, about all its consortia',
  },
  'about.brief': { fa: 'برای معاون شهردار', en: 'For the deputy mayor' },
  'about.coverage': {
    fa: 'ماتریس نیازها و شرکت‌ها، نقشهٔ مناطق، شبکه',
    en: 'Needs against firms, districts, network',
  },
  'about.answers': { fa: 'پذیرفته، مشروط، نپذیرفته، در انتظار', en: 'Accepted, conditional, declined, waiting' },
  'about.sheet': { fa: 'مشخصات، توانمندی‌ها و جای شرکت', en: 'Facts, capabilities and seats of the firm' },
  chosen: { fa: '{count} از {all} برگزیده شده است.', en: '{count} of {all} chosen.' },
  allFound: { fa: 'همهٔ {count} یافته', en: 'All {count} found' },
  noneOfFound: { fa: 'هیچ‌یک از {count} یافته', en: 'None of {count} found' },
  noneFound: { fa: 'نامی با این جست‌وجو یافت نشد.', en: 'No name matches this search.' },
  moreNames: {
    fa: '{count} نام دیگر در فهرست است؛ با جست‌وجو یافت می‌شود.',
    en: '{count} more {count|name is|names are} on the list; search to find {count|it|them}.',
  },
  noneChosen: { fa: 'چیزی برگزیده نشده است', en: 'Nothing is chosen' },
  noneChosenText: { fa: 'از فهرست دست‌کم یک نام را برگزینید.', en: 'Choose at least one name on the list.' },
  dueOn: { fa: 'مهلت پاسخ', en: 'Answer due' },
  dueOnHint: { fa: 'خالی: مهلت بستهٔ بازبینی همان شرکت', en: 'Empty: that of the firm’s review package' },
  form: { fa: 'شکل پرونده', en: 'Form of the file' },
  draft: {
    fa: '«{scenario}» تصویب نشده است؛ سندها با نشان «پیش‌نویس» و بی شماره چاپ می‌شود.',
    en: '“{scenario}” is not approved: papers are marked as drafts and get no number.',
  },
  final: {
    fa: '«{scenario}» تصویب شده است؛ با خروجی گرفتن، هر سند شماره می‌گیرد و در دفتر ثبت می‌شود. این کار بازگشت ندارد.',
    en: '“{scenario}” is approved: on export every paper gets a number and enters the register. This cannot be undone.',
  },
  held: {
    fa: 'صورت‌جلسهٔ نشستی که برگزار شده است و مصوبه دارد، با خروجی گرفتن شماره می‌گیرد و در دفتر ثبت می‌شود؛ پس از اصلاح هم همان شماره را دارد. این کار بازگشت ندارد.',
    en: 'Minutes of a meeting that was held and settled something get a number on export and enter the register; corrected minutes keep it. This cannot be undone.',
  },
  export: { fa: 'خروجی بگیر ({count} سند)', en: 'Export {count} {count|paper|papers}' },
  preview: { fa: 'پیش‌نمایش', en: 'Preview' },
  longPreview: {
    fa: 'کتابچه بلند است و چیدن پیش‌نمایش آن چند لحظه طول می‌کشد.',
    en: 'A book is long; laying out its preview takes a moment.',
  },
  nothing: { fa: 'سندی برای ساختن نیست', en: 'There is nothing to print' },
  nothingText: {
    fa: 'برای این نوع سند هنوز چیزی ثبت نشده است؛ نوع دیگری برگزینید.',
    en: 'Nothing is on record for this kind of paper yet; choose another kind.',
  },
  register: { fa: 'دفتر شماره‌ها', en: 'Register of numbers' },
  noneIssued: { fa: 'هنوز سندی شماره نگرفته است', en: 'No paper has a number yet' },
  noneIssuedText: {
    fa: 'سندهای سناریوی تصویب‌شده هنگام خروجی شماره می‌گیرند.',
    en: 'Papers of an approved scenario get their numbers on export.',
  },
  newest: { fa: 'فقط {count} شمارهٔ تازه‌تر نشان داده شده است.', en: 'Only the newest {count} are shown.' },
});
