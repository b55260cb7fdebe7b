/** The overview screen (کارگاه) and the first run. */
import { defineMessages } from './define';

export const overview = defineMessages({
  figures: { fa: 'کارگاه در یک نگاه', en: 'The workspace at a glance' },
  'figure.coverage': { fa: 'پوشش الزام‌ها', en: 'Requirements covered' },
  'figure.coverageNote': { fa: 'با پشتیبان: {backup}', en: 'Backed up: {backup}' },
  'figure.gaps': { fa: 'نیاز دارای شکاف', en: 'Needs with a gap' },
  'figure.gapsNote': { fa: 'از {total} نیاز', en: 'of {total} needs' },
  'figure.gapsBefore': { fa: 'بی عرضه‌کننده در فهرست شرکت‌ها', en: 'without a supplier in the list of firms' },
  'figure.placed': { fa: 'شرکت دارای جایگاه', en: 'Firms placed' },
  'figure.placedNote': { fa: 'از {total} شرکت', en: 'of {total} firms' },
  'figure.waiting': { fa: 'پاسخ در انتظار', en: 'Answers waiting' },
  'figure.waitingNone': { fa: 'بسته‌ای فرستاده نشده است', en: 'no package has been sent' },
  'figure.waitingNote': { fa: 'از {total} بستهٔ فرستاده‌شده', en: 'of {total} packages sent' },
  areas: { fa: 'حوزه‌های خدمت شهری', en: 'Service areas' },
  'column.area': { fa: 'حوزه و متولی', en: 'Area and owner' },
  'column.coverage': { fa: 'پوشش', en: 'Coverage' },
  'column.consortia': { fa: 'کنسرسیوم و راهبر', en: 'Consortium and lead' },
  'column.firms': { fa: 'شرکت', en: 'Firms' },
  'column.answers': { fa: 'پاسخ‌ها', en: 'Answers' },
  'column.next': { fa: 'تاریخ بعدی', en: 'Next date' },
  coverageSaid: {
    fa: 'پشتیبان‌دار {backedUp}، تک‌عرضه‌کننده {single}، شکاف {gap}',
    en: 'backed up {backedUp}, single supplier {single}, gap {gap}',
  },
  notFormed: { fa: 'هنوز کنسرسیومی ندارد', en: 'No consortium yet' },
  noLead: { fa: 'بی راهبر', en: 'no lead' },
  moreConsortia: { fa: 'و {count} کنسرسیوم دیگر', en: 'and {count} more {count|consortium|consortia}' },
  emptyConsortia: {
    fa: '{count} کنسرسیوم بی‌عضو',
    en: '{count} {count|consortium|consortia} without members',
  },
  openArea: { fa: 'حوزهٔ «{area}» را نشان بده', en: 'Show the area “{area}”' },
  'next.deadline': { fa: 'مهلت نیاز', en: 'need due' },
  'next.phase': { fa: 'مرحلهٔ بعد', en: 'next phase' },
  'next.gate': { fa: 'گذر عقب‌افتاده', en: 'gate past its date' },
  'next.answer': { fa: 'مهلت پاسخ', en: 'answer due' },
  'next.action': { fa: 'مهلت اقدام', en: 'action due' },
  whatNow: { fa: 'اکنون چه کنیم', en: 'What now' },
  firstScenario: { fa: 'پیش‌نویس {number}', en: 'Draft {number}' },
  allDone: {
    fa: 'گام فوری‌ای نمانده است؛ همهٔ الزام‌ها پوشش دارد و قاعده‌ای نشکسته است.',
    en: 'Nothing is pressing: every requirement is covered and no rule is broken.',
  },
  'step.noFirms': {
    fa: 'هنوز شرکتی در کارگاه نیست؛ فهرست شرکت‌ها را وارد کنید یا نخستین شرکت را بیفزایید.',
    en: 'There is no firm yet; import the list of firms or add the first one.',
  },
  'step.noNeeds': {
    fa: 'هنوز نیازی در کارگاه نیست؛ نیازهای شهر را وارد کنید یا نخستین نیاز را بنویسید.',
    en: 'There is no need yet; import the needs of the city or write the first one.',
  },
  'step.draft': {
    fa: 'هنوز سناریویی نیست؛ برای نیازهای باز کنسرسیوم‌های خالی بچینید.',
    en: 'There is no scenario yet; draft empty consortia for the open needs.',
  },
  'step.beyondReachOne': {
    fa: 'برای «{need}» در سطح لازم هیچ عرضه‌کننده‌ای در فهرست نیست.',
    en: 'No firm of the list can supply “{need}” at the level asked for.',
  },
  'step.beyondReach': {
    fa: '{count} نیاز الزامی دارند که هیچ شرکتی در سطح لازم از عهدهٔ آن برنمی‌آید.',
    en: '{count} needs ask for something that no firm offers at the level.',
  },
  'step.withoutRequirements': {
    fa: '{count} نیاز باز هنوز الزامی ندارد.',
    en: '{count} open {count|need has|needs have} no requirement yet.',
  },
  'step.withoutCapabilities': {
    fa: 'توانمندی {count} شرکت هنوز نوشته نشده است.',
    en: 'The capabilities of {count} {count|firm|firms} have not been written down yet.',
  },
  'step.blocking': {
    fa: '{count} مورد در فهرست‌ها مانع برنامه‌ریزی است: {checks}.',
    en: '{count} {count|entry|entries} in the lists {count|blocks|block} planning: {checks}.',
  },
  'step.findings': { fa: '{count} قاعده شکسته است.', en: '{count} rules are broken.' },
  'step.emptyConsortia': {
    fa: '{count} کنسرسیوم هنوز عضوی ندارد؛ چینش را به برنامه‌ریز بسپارید یا خود بچینید.',
    en: '{count} {count|consortium has|consortia have} no member yet; let the planner propose or place firms yourself.',
  },
  'step.unserved': {
    fa: '{count} نیاز باز در هیچ کنسرسیومی نیست.',
    en: '{count} open {count|need is|needs are} in no consortium.',
  },
  'step.soonWithGap': {
    fa: 'مهلت {count} نیاز دارای شکاف نزدیک است، از جمله «{need}».',
    en: '{count} {count|need|needs} with a gap {count|is|are} due soon, among them “{need}”.',
  },
  'step.declined': {
    fa: '{count} عضویت پذیرفته نشده است، از جمله «{firm}»؛ جایگزین بیابید.',
    en: '{count} {count|membership was|memberships were} declined, among them “{firm}”; find a replacement.',
  },
  'step.overdue': {
    fa: 'مهلت پاسخ {count} شرکت گذشته است.',
    en: 'The answers of {count} {count|firm are|firms are} overdue.',
  },
  'step.gates': {
    fa: 'موعد {count} گذر گذشته است، از جمله {phase} در «{consortium}».',
    en: '{count} {count|gate is|gates are} past {count|its|their} date, among them {phase} in “{consortium}”.',
  },
  'step.actions': {
    fa: 'مهلت {count} اقدام گذشته است، از جمله «{action}».',
    en: '{count} {count|action is|actions are} overdue, among them “{action}”.',
  },
  'step.phases': {
    fa: 'سناریو مصوب است و {count} کنسرسیوم هنوز مرحله‌ای ندارد؛ مرحله‌ها را بچینید.',
    en: 'The scenario is approved and {count} {count|consortium has|consortia have} no phase yet; plan them.',
  },
  'step.unplaced': {
    fa: '{count} شرکت هنوز در هیچ کنسرسیومی نیست.',
    en: '{count} {count|firm is|firms are} in no consortium yet.',
  },
  'step.single': {
    fa: '{count} الزام تنها یک عرضه‌کننده دارد؛ برایشان پشتیبان بیابید.',
    en: '{count} {count|requirement has|requirements have} a single supplier; find a backup.',
  },
});
