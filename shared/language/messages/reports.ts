/** What is printed on the papers about a whole scenario or a firm: book, brief, letters, answers, sheets. */
import { defineMessages } from './define';

export const reports = defineMessages({
  attachment: { fa: 'داده‌های ساختارمند همین سند (JSON)', en: 'The facts of this paper for programs (JSON)' },
  partTitle: { fa: '{chapter}.{number}. {title}', en: '{chapter}.{number}. {title}' },
  annexTitle: { fa: 'پیوست: {title}', en: 'Annex: {title}' },

  'book.title': { fa: 'کتابچهٔ «{scenario}»', en: 'Book of “{scenario}”' },
  'book.consortium': { fa: 'کنسرسیوم «{consortium}»', en: 'Consortium “{consortium}”' },
  'book.opening': {
    fa: 'به پیوست، کتابچهٔ «{scenario}» ارسال می‌شود؛ در آن پوشش نیازهای شهر، یکایک کنسرسیوم‌ها و شیوهٔ تشکیل آن‌ها آمده است.',
    en: 'Please find enclosed the book of the scenario “{scenario}”: how the needs of the city are covered, each consortium, and how they were formed.',
  },
  'book.standing': {
    fa: 'در این سناریو {consortia} کنسرسیوم با {firms} شرکت پیشنهاد شده است که {covered} از آنچه خواسته شده است را پوشش می‌دهند.',
    en: 'It proposes {consortia} {consortia|consortium|consortia} with {firms} {firms|firm|firms}, which cover {covered} of what is asked.',
  },
  'book.request': {
    fa: 'خواهشمند است دستور فرمایند موضوع بررسی و تصمیم به این دفتر اعلام شود. شکل حقوقی همکاری‌ها منوط به بررسی حقوقی است.',
    en: 'Kindly have the matter examined and this office informed of the decision. The legal forms of co-operation are subject to legal review.',
  },

  'standing.coverage': {
    fa: '{coverage} (پشتیبان‌دار {backedUp}، تک‌عرضه‌کننده {single})',
    en: '{coverage} (backed up {backedUp}, single supplier {single})',
  },
  'standing.needs': {
    fa: '{needs} نیاز؛ {gaps} نیاز الزام بی‌پوشش دارد',
    en: '{needs} {needs|need|needs}; {gaps} with a requirement not covered',
  },
  'standing.needsParted': {
    fa: 'از {needs} نیاز، {served} نیاز کنسرسیوم دارد و {unserved} نیاز هنوز ندارد؛ {gaps} نیاز از آن {served} نیاز الزام بی‌پوشش دارد',
    en: 'Of {needs} {needs|need|needs}, {served} {served|has|have} a consortium and {unserved} {unserved|has|have} none yet; {gaps} of the {served} with a requirement not covered',
  },
  'standing.gate': { fa: '{phase} در «{consortium}»، {due}', en: '{phase} in “{consortium}”, {due}' },
  'standing.lateGates': { fa: '{count} گذر؛ دیرترین: {first}', en: '{count}; longest overdue: {first}' },
  'standing.nextGate': { fa: 'گذر بعدی', en: 'Next gate' },
  'standing.budgetServed': { fa: 'بودجهٔ نیازهای دارای کنسرسیوم', en: 'Budget of needs with a consortium' },
  'standing.budgetUnserved': { fa: 'بودجهٔ نیازهای بی‌کنسرسیوم', en: 'Budget of needs without one' },
  'standing.consortia': { fa: '{formed} تشکیل‌شده از {all}', en: '{formed} formed of {all}' },
  'standing.firms': { fa: '{placed} شرکت از {all} شرکت جا گرفته‌اند', en: '{placed} of {all} placed' },
  'standing.answers': {
    fa: '{accepted} پذیرفته، {conditional} مشروط، {declined} نپذیرفته، {waiting} در انتظار',
    en: '{accepted} accepted, {conditional} conditional, {declined} declined, {waiting} waiting',
  },

  'standing.answersOutdated': {
    fa: '{accepted} پذیرفته، {conditional} مشروط، {declined} نپذیرفته، {waiting} در انتظار، {outdated} نیازمند پرسش دوباره',
    en: '{accepted} accepted, {conditional} conditional, {declined} declined, {waiting} waiting, {outdated} to be asked again',
  },

  'decide.title': { fa: 'آنچه تصمیم می‌خواهد', en: 'To be decided' },
  'decide.approve': {
    fa: 'تصویب این سناریو یا بازگرداندن آن برای اصلاح',
    en: 'Approval of this scenario, or its return for changes',
  },
  'decide.unformed': {
    fa: 'تشکیل {count} کنسرسیوم که هنوز عضوی ندارد، یا کنار گذاشتن نیازهای آن‌ها از این دور',
    en: 'Forming {count} {count|consortium that has|consortia that have} no member yet, or leaving {count|its|their} needs for later',
  },
  'decide.lateGates': {
    fa: 'تصمیم دربارهٔ {count} گذر که از موعد آن گذشته است',
    en: 'A decision on {count} {count|gate|gates} past {count|its|their} date',
  },
  'decide.shares': {
    fa: 'اصلاح سهم یا آوردهٔ اعضا در {count} کنسرسیوم',
    en: 'Mending the shares or contributions in {count} {count|consortium|consortia}',
  },
  'decide.outdated': {
    fa: 'پرسش دوبارهٔ {count} پاسخ که پیشنهاد آن تغییر کرده است',
    en: '{count} {count|answer|answers} to be asked for again, the proposal having changed',
  },
  'decide.gaps': {
    fa: 'راهی برای {count} نیاز که الزام بی‌پوشش دارند: شرکت تازه، سطح پایین‌تر یا کنار گذاشتن الزام',
    en: 'A way for {count} {count|need|needs} with a requirement not covered: another firm, a lower level, or no requirement',
  },
  'decide.findings': {
    fa: 'پذیرش یا رفع {count} هشدار دربارهٔ قاعده‌ها',
    en: 'Acceptance or mending of {count} {count|finding|findings} about the rules',
  },
  'decide.waiting': {
    fa: 'پیگیری {count} پاسخ که نرسیده است',
    en: '{count} {count|answer|answers} not yet received, to be followed up',
  },
  'decide.declined': {
    fa: 'جایگزین برای {count} عضویت که پذیرفته نشد',
    en: 'Replacement for {count} {count|membership|memberships} declined',
  },
  'decide.legal': {
    fa: 'ارجاع شکل حقوقی کنسرسیوم‌ها به بررسی حقوقی',
    en: 'Referral of the legal forms to legal review',
  },

  'coverage.title': { fa: 'پوشش شهر', en: 'Coverage of the city' },
  'coverage.words': {
    fa: 'در جدول نخست هر حوزهٔ خدمت شهری یک سطر دارد؛ پس از آن نقشه و رقم‌های مناطق و سپس نیازهای هر حوزه با کنسرسیومی که به آن می‌پردازد آمده است. تنها کنسرسیومی شمرده شده است که عضو دارد؛ پوشش نسبت به همهٔ خواسته‌ها حساب شده است.',
    en: 'Each service area has a row in the first table; then follow the map and the figures of the districts, and the needs of each area with the consortium that serves them. Only consortia with members are counted; coverage is reckoned over all that is asked.',
  },
  'coverage.noConsortium': { fa: 'بی‌کنسرسیوم', en: 'No consortium' },
  'coverage.notFormed': { fa: 'کنسرسیومی تشکیل نشده', en: 'No consortium formed' },
  'coverage.nothingAsked': { fa: 'الزامی نوشته نشده', en: 'No requirement written' },
  'coverage.all': { fa: 'پوشش کامل', en: 'Fully covered' },
  'coverage.open': { fa: '{open} الزام از {asked} بی‌پوشش', en: '{open} of {asked} not covered' },

  'fairness.title': { fa: 'انصاف در دعوت', en: 'Fairness of the invitations' },
  'fairness.words': {
    fa: 'هر شرکت فهرست در یکی از دو جدول زیر آمده است: یا در کنسرسیومی جا دارد، یا علت نداشتن جا نوشته شده است.',
    en: 'Every firm of the list stands in one of the two tables below: it has a place, or the reason why it has none is written.',
  },
  'fairness.invited': { fa: 'شرکت‌های دعوت‌شده', en: 'Firms invited' },
  'fairness.leftOut': { fa: 'شرکت‌های بیرون از کنسرسیوم‌ها', en: 'Firms without a place' },
  'fairness.noneLeftOut': { fa: 'همهٔ شرکت‌های فهرست جا دارند.', en: 'Every firm of the list has a place.' },
  'fairness.why': { fa: 'علت', en: 'Why' },
  'fairness.places': { fa: 'جا از ظرفیت', en: 'Places of capacity' },
  'fairness.load': { fa: '{places} از {capacity}', en: '{places} of {capacity}' },
  'fairness.leads': { fa: 'راهبری', en: 'Leads' },
  'fairness.declined': { fa: 'نپذیرفته', en: 'Declined' },

  'method.title': { fa: 'شیوهٔ کار', en: 'Method' },
  'method.words': {
    fa: 'این پیوست به زبان ساده می‌گوید کنسرسیوم‌ها چگونه پدید آمده‌اند و چگونه می‌توان درستی کار را آزمود.',
    en: 'This annex says in plain words how the consortia came about and how the work can be checked.',
  },
  'method.needs': {
    fa: 'نیازهای شهر به الزام‌ها شکسته می‌شود: هر الزام یک توانمندی است با حداقل سطح و وزن.',
    en: 'The needs of the city are broken into requirements: each a capability with a minimum level and a weight.',
  },
  'method.levels': {
    fa: 'هر شرکت در هر توانمندی سطحی از ۱ تا ۵ دارد که مستند آن ثبت شده است؛ الزام را شرکتی برآورده می‌کند که به حداقل سطح برسد و اگر پروانه لازم است، پروانه داشته باشد.',
    en: 'Each firm has a level from 1 to 5 in each capability, with its evidence on record; a firm meets a requirement when it reaches the minimum level and, where a licence is needed, has one.',
  },
  'method.rules': {
    fa: 'قاعده‌ها (مانند شمار اعضا، ظرفیت و تعارض منافع) حدّ کارند: برنامه‌ریز هیچ‌یک را نمی‌شکند و هر نقض دستی به‌صورت هشدار نوشته می‌شود.',
    en: 'Rules (such as the number of members, capacity, conflicts of interest) are limits: the planner breaks none, and any break made by hand is written down as a finding.',
  },
  'method.score': {
    fa: 'امتیاز جمع معیارهای زیر است و با وزن‌هایی که دفتر در سیاست نوشته حساب می‌شود؛ هیچ معیار پنهانی نیست.',
    en: 'The score is the sum of the criteria below, by the weights that the office wrote into the policy; there is no hidden criterion.',
  },
  'method.search': {
    fa: 'برنامه‌ریز بهترین ترکیب را می‌جوید و می‌گوید تا سقف اثبات‌شده چه اندازه فاصله دارد؛ با همین داده‌ها و همین بذر، پاسخ همین است.',
    en: 'The planner looks for the best composition and says how far it is from a proven bound; the same data and seed give the same answer.',
  },
  'method.hand': {
    fa: 'تغییر دستی آزاد است و در شناسنامهٔ هر کنسرسیوم پیداست.',
    en: 'Changes by hand are free, and are said where they were made.',
  },
  'method.answers': {
    fa: 'پاسخ شرکت‌ها به پیشنهاد ثبت می‌شود و کناره‌گیری هر شرکت از هر کنسرسیوم رعایت می‌شود.',
    en: 'What firms answer is recorded, and a firm’s refusal of a consortium is respected.',
  },
  'method.criteria': { fa: 'معیارها و وزن آن‌ها', en: 'Criteria and their weights' },
  'method.ruleNames': { fa: 'قاعده‌ها', en: 'Rules' },
  'method.noPlan': {
    fa: 'برای این سناریو برنامه‌ریزی ثبت نشده است؛ ترکیب‌ها دستی است.',
    en: 'No plan is on record for this scenario; its members were chosen by hand.',
  },

  'schedule.title': { fa: 'زمان‌بندی کنسرسیوم‌ها', en: 'Schedule of the consortia' },
  'schedule.caption': { fa: 'مرحله‌های همهٔ کنسرسیوم‌ها', en: 'Phases of all consortia' },
  'schedule.captionPart': {
    fa: 'مرحله‌های همهٔ کنسرسیوم‌ها (بخش {part} از {parts})',
    en: 'Phases of all consortia (part {part} of {parts})',
  },
  'contents.title': { fa: 'فهرست', en: 'Contents' },
  'contents.number': { fa: 'فصل', en: 'Chapter' },
  'contents.chapter': { fa: 'عنوان', en: 'Title' },
  'contents.page': { fa: 'صفحه', en: 'Page' },
  'index.title': { fa: 'نمایهٔ شرکت‌ها', en: 'Index of firms' },
  'index.chapters': { fa: 'فصل', en: 'Chapters' },

  'brief.title': { fa: 'گزارش یک‌صفحه‌ای: {scenario}', en: 'Brief: {scenario}' },
  'brief.subtitle': { fa: 'برای معاون شهردار · {workspace}', en: 'For the deputy mayor · {workspace}' },
  'brief.standing': { fa: 'وضعیت', en: 'How it stands' },
  'brief.areas': { fa: 'حوزه‌ها، از کم‌پوشش‌ترین', en: 'Service areas, the least covered first' },
  'brief.leads': { fa: 'راهبران', en: 'Leads' },
  'brief.nextGate': { fa: 'گذر بعدی', en: 'Next gate' },
  'brief.names': { fa: '{names}', en: '{names}' },
  'brief.namesAndMore': { fa: '{names} و {more} دیگر', en: '{names} and {more} more' },
  'brief.noGap': { fa: 'ندارد', en: 'None' },
  'brief.gaps': { fa: '{count} الزام: {names}', en: '{count}: {names}' },
  'brief.gate': { fa: '{phase}، {day}', en: '{phase}, {day}' },
  'brief.gateLate': { fa: '{phase}، {day} (عقب‌افتاده)', en: '{phase}, {day} (overdue)' },
  'brief.otherDecisions': {
    fa: 'و {count} موضوع دیگر که در کتابچه آمده است',
    en: 'and {count} more {count|matter|matters}, listed in the book',
  },
  'brief.order': { fa: 'دستور معاون شهردار: {blank}', en: 'Order of the deputy mayor: {blank}' },
  'brief.signature': { fa: 'نام و امضا: {blank} تاریخ: {blank}', en: 'Name and signature: {blank} Date: {blank}' },
  'brief.more': { fa: '{shown} حوزه از {all} حوزه', en: '{shown} of {all} areas' },

  'answers.title': { fa: 'پاسخ شرکت‌ها', en: 'Answers of firms' },
  'answers.paper': { fa: 'خلاصهٔ پاسخ‌ها: {scenario}', en: 'Answers: {scenario}' },
  'answers.counts': { fa: 'پاسخ‌ها به تفکیک کنسرسیوم', en: 'Answers by consortium' },
  'answers.words': {
    fa: 'هر شرکت با آخرین پاسخش شمرده شده است. پاسخی که پیشنهادش پس از آن تغییر کرده، در ستون خود آمده است و باید دوباره پرسیده شود.',
    en: 'Each firm counts with its last answer. An answer whose proposal has changed since has a column of its own and is to be asked for again.',
  },
  'answers.accepted': { fa: 'پذیرفته', en: 'Accepted' },
  'answers.conditional': { fa: 'مشروط', en: 'Conditional' },
  'answers.declined': { fa: 'نپذیرفته', en: 'Declined' },
  'answers.waiting': { fa: 'در انتظار', en: 'Waiting' },
  'answers.outdated': { fa: 'نیازمند پرسش دوباره', en: 'To ask again' },
  'answers.notAsked': { fa: 'پرسیده‌نشده', en: 'Not asked' },
  'answers.open': { fa: 'آنچه هنوز باز است', en: 'What is still open' },
  'answers.nothingOpen': {
    fa: 'پاسخ مشروط، منفی یا در انتظاری ثبت نشده است.',
    en: 'No conditional, negative or missing answer is on record.',
  },
  'answers.said': { fa: 'گفتهٔ شرکت', en: 'What the firm said' },
  'answers.role': { fa: 'نقش: {role}', en: 'role: {role}' },
  'answers.share': { fa: 'سهم: {share}', en: 'share: {share}' },
  'answers.budget': { fa: 'بودجه: {budget}', en: 'budget: {budget}' },
  'answers.suggests': { fa: 'پیشنهاد شرکت دیگر: {firm}', en: 'suggests another firm: {firm}' },
  'answers.conflict': { fa: 'تعارض منافع با {firms}', en: 'conflict of interest with {firms}' },

  'letter.title': { fa: 'دعوت‌نامهٔ {firm}', en: 'Invitation of {firm}' },
  'letter.subtitle': {
    fa: 'پیوست: {count} کنسرسیوم پیشنهادی',
    en: 'Enclosure: {count} proposed {count|consortium|consortia}',
  },
  'letter.subject': {
    fa: 'دعوت به همکاری در کنسرسیوم‌های نیازهای شهر',
    en: 'Invitation to take part in consortia for needs of the city',
  },
  'letter.toCompany': { fa: 'مدیرعامل محترم شرکت {firm}', en: 'The managing director, {firm}' },
  'letter.to': { fa: 'مدیرعامل محترم {firm}', en: 'The managing director, {firm}' },
  'letter.opening': {
    fa: 'در پی نشست‌های هم‌اندیشی دربارهٔ نیازهای شهر، این دفتر ترکیب‌هایی از شرکت‌های توانمند را برای پاسخ به آن نیازها پیشنهاد کرده است.',
    en: 'Following the dialogue about the needs of the city, this office has proposed groups of capable firms to serve them.',
  },
  'letter.proposed': {
    fa: 'نام آن شرکت در {count} کنسرسیوم پیشنهاد شده است: {consortia}. نقش پیشنهادی و دیگر اعضا در پیوست آمده است.',
    en: 'Your firm is proposed for {count} {count|consortium|consortia}: {consortia}. The proposed role and the other members are in the enclosure.',
  },
  'letter.until': {
    fa: 'خواهشمند است نظر آن شرکت دربارهٔ هر کنسرسیوم تا {due} به این دفتر اعلام شود.',
    en: 'Kindly inform this office of your position on each consortium by {due}.',
  },
  'letter.reserve': {
    fa: 'این دعوت تعهد مالی یا حقوقی برای هیچ‌یک از طرف‌ها پدید نمی‌آورد و شکل همکاری منوط به بررسی حقوقی است.',
    en: 'This invitation creates no financial or legal obligation for either side; the form of co-operation is subject to legal review.',
  },
  'letter.seats': { fa: 'کنسرسیوم‌های پیشنهادی', en: 'Proposed consortia' },
  'letter.noSeat': {
    fa: 'این شرکت در این سناریو در کنسرسیومی نیست.',
    en: 'The firm is in no consortium of this scenario.',
  },
  'letter.role': { fa: 'نقش پیشنهادی', en: 'Proposed role' },
  'letter.others': { fa: 'دیگر اعضا', en: 'Other members' },
  'letter.brings': { fa: 'توانمندی‌های مرتبط', en: 'Relevant capabilities' },
  'letter.asked': { fa: 'آنچه خواسته می‌شود', en: 'What is asked' },
  'letter.askedWords': {
    fa: 'تا {due} برای هر کنسرسیوم یکی از این‌ها را با امضای مجاز اعلام فرمایید:',
    en: 'By {due}, for each consortium, please state one of these under an authorised signature:',
  },
  'letter.ask.accept': { fa: 'پذیرش نقش پیشنهادی', en: 'acceptance of the proposed role' },
  'letter.ask.conditions': {
    fa: 'پذیرش مشروط، با نوشتن شرط (نقش، سهم، بودجه یا زمان)',
    en: 'conditional acceptance, with the condition (role, share, budget or timing)',
  },
  'letter.ask.decline': {
    fa: 'نپذیرفتن، در صورت امکان با معرفی جایگزین',
    en: 'refusal, if possible with another firm suggested',
  },
  'letter.ask.record': {
    fa: 'همچنین اصلاح مشخصات و توانمندی‌هایی که از آن شرکت ثبت شده است',
    en: 'and any correction of what is on record about the firm and its capabilities',
  },

  'sheet.title': { fa: 'برگهٔ {firm}', en: 'Sheet of {firm}' },
  'sheet.facts': { fa: 'مشخصات', en: 'Facts' },
  'sheet.fields': { fa: 'زمینه‌ها', en: 'Fields' },
  'sheet.capacity': {
    fa: 'حداکثر {count} کنسرسیوم هم‌زمان',
    en: 'at most {count} {count|consortium|consortia} at once',
  },
  'sheet.home': { fa: 'منطقهٔ استقرار', en: 'Home district' },
  'sheet.serves': { fa: 'منطقه‌های فعالیت', en: 'Serves districts' },
  'sheet.servesAll': { fa: 'همهٔ شهر', en: 'The whole city' },
  'sheet.employees': { fa: 'شمار کارکنان', en: 'Employees' },
  'sheet.rnd': { fa: 'هزینهٔ سالانهٔ پژوهش', en: 'R&D spend a year' },
  'sheet.exports': { fa: 'کشورهای صادراتی', en: 'Export countries' },
  'sheet.website': { fa: 'وبگاه', en: 'Website' },
  'sheet.noCapability': {
    fa: 'توانمندی‌ای برای این شرکت ثبت نشده است.',
    en: 'No capability is on record for this firm.',
  },
  'sheet.seats': { fa: 'جای شرکت در «{scenario}»', en: 'Seats in “{scenario}”' },
  'sheet.noSeat': {
    fa: 'این شرکت در این سناریو در کنسرسیومی نیست.',
    en: 'The firm is in no consortium of this scenario.',
  },

  'refused.noFirm': {
    fa: 'این شرکت در فهرست نیست؛ شاید حذف شده باشد. فهرست را دوباره باز کنید.',
    en: 'This firm is not on the list; it may have been deleted. Open the list again.',
  },
});
