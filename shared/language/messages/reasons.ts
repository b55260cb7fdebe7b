/** Asking for reasons on screen: what is asked, what is being worked out, what can be done with the answer. */
import { defineMessages } from './define';

export const reasons = defineMessages({
  copy: { fa: 'رونوشت', en: 'Copy' },
  copied: { fa: 'متن در حافظه است و می‌توانید آن را بچسبانید.', en: 'The text is on the clipboard.' },
  working: { fa: 'در حال محاسبه…', en: 'Working it out…' },
  find: { fa: 'بیاب', en: 'Find it' },
  again: { fa: 'دوباره حساب کن', en: 'Work it out again' },

  'price.ask': { fa: 'بودنش اینجا چقدر هزینه دارد؟', en: 'What would it cost to have it here?' },
  'price.title': { fa: 'هزینهٔ بودنش در اینجا', en: 'What having it here costs' },

  'withdraw.ask': { fa: 'اگر کناره بگیرد…', en: 'If it withdraws…' },
  'withdraw.title': { fa: 'اگر «{firm}» کناره بگیرد', en: 'If “{firm}” withdraws' },
  'withdraw.losses': { fa: 'چه از دست می‌رود', en: 'What is lost' },
  'withdraw.repair': { fa: 'ترمیم با کمترین تغییر', en: 'The repair with the fewest changes' },
  'withdraw.leave': { fa: 'ثبت کناره‌گیری، بی ترمیم', en: 'Record the withdrawal only' },
  'withdraw.take': { fa: 'ثبت کناره‌گیری با ترمیم', en: 'Record it with the repair' },
  'withdraw.note': {
    fa: 'شرکت از همهٔ کنسرسیوم‌های این سناریو بیرون می‌رود و از آن‌ها منع می‌شود؛ یک گام است و می‌توان آن را برگرداند.',
    en: 'The firm leaves every consortium of this scenario and is banned from them; it is one step and can be undone.',
  },

  'clash.ask': { fa: 'چه چیزی مانع است؟', en: 'What stands in the way?' },
  'clash.title': { fa: 'چه چیزی با چه چیزی نمی‌سازد', en: 'What clashes with what' },
  'clash.elements': { fa: 'این‌ها با هم شدنی نیست', en: 'These cannot all hold' },
  'clash.ways': { fa: 'راه‌های باز کردن گره، از کم‌هزینه‌ترین', en: 'Ways out, the cheapest first' },
  'clash.follow': { fa: 'همین را انجام بده', en: 'Do this' },
  'clash.again': {
    fa: 'پس از هر گام دوباره حساب می‌شود؛ هر گام برگشت‌پذیر است.',
    en: 'It is worked out again after each step; every step can be undone.',
  },

  'replan.ask': { fa: 'با کمترین تغییر…', en: 'With few changes…' },
  'replan.title': { fa: 'چینش دوباره با کمترین تغییر', en: 'Plan anew with few changes' },
  'replan.what': {
    fa: 'برای پس از کناره‌گیری یک شرکت، آمدن شرکتی تازه یا تغییر نیازها: سنجاق‌ها و قاعده‌ها نگه داشته می‌شود و تنها تغییرهایی پیشنهاد می‌شود که می‌ارزد.',
    en: 'For after a withdrawal, a new firm or changed needs: pins and rules are kept, and only changes worth making are proposed.',
  },
  'replan.before': { fa: 'نزدیک به', en: 'Close to' },
  'replan.present': { fa: 'اعضای کنونی همین سناریو', en: 'the present members of this scenario' },
  'replan.how': { fa: 'چگونه محدود شود', en: 'How to limit changes' },
  'replan.how.price': { fa: 'هر تغییر باید بیارزد', en: 'each change must be worth it' },
  'replan.how.most': { fa: 'شمار تغییرها محدود باشد', en: 'a limit to their number' },
  'replan.price': { fa: 'هر تغییر دست‌کم (امتیاز)', en: 'Each at least (points)' },
  'replan.most': { fa: 'حداکثر تغییر عضویت', en: 'At most (memberships)' },

  'balance.ask': { fa: 'متوازن…', en: 'Balanced…' },
  'balance.title': { fa: 'چینش متوازن', en: 'A balanced plan' },
  'balance.what': {
    fa: 'نخست حوزه‌ای که کمتر از همه پوشش می‌گیرد، سپس جمع امتیازها؛ پاسخ می‌گوید این توازن چقدر هزینه دارد.',
    en: 'First the area that is served worst, then the total of points; the answer says what the balance costs.',
  },
  'balance.areas': { fa: 'نخست پوشش کم‌پوشش‌ترین حوزه', en: 'First the coverage of the worst-served area' },
  'balance.loads': { fa: 'حداکثر اختلاف بار شرکت‌ها', en: 'Loads of firms may differ by' },
  'balance.loadsHint': { fa: 'خالی: بدون محدودیت', en: 'Empty: no limit' },

  'completion.searching': { fa: 'در پی بهترین تکمیل…', en: 'Finding the best completion…' },
  'completion.best': { fa: 'بهتر از این تکمیلی نیست', en: 'No completion is better' },
  'completion.noBetter': { fa: 'تکمیل بهتری یافت نشد', en: 'No better completion found' },
  'completion.less': { fa: '{share} کمتر از بهترین تکمیل', en: '{share} below the best completion' },
  'completion.atLeastLess': {
    fa: 'دست‌کم {share} کمتر از بهترین تکمیل',
    en: 'At least {share} below the best completion',
  },
  'completion.lessPoints': {
    fa: '{points} امتیاز کمتر از بهترین تکمیلِ یافته',
    en: '{points} points below the best completion found',
  },
  'completion.sound': { fa: 'تکمیل بی‌هشدار: {points} امتیاز', en: 'Completion without findings: {points} points' },
  'completion.clash': { fa: 'سنجاق‌ها با هم نمی‌سازند', en: 'The pins clash' },
  'completion.setting': {
    fa: 'یافتن بهترین تکمیل در پس‌زمینه هنگام ویرایش',
    en: 'Find the best completion in the background',
  },

  'shares.title': {
    fa: 'سهم شرکت‌ها و علت بیرون ماندن از کنسرسیوم‌ها',
    en: 'The firms’ share, and why some have no place',
  },
  'gaps.title': { fa: 'شکاف‌های عرضه', en: 'Supply gaps' },
  'gaps.before': {
    fa: 'آنچه با سنجاق‌های کنونی هیچ چینشی برآورده نمی‌کند:',
    en: 'What no plan can meet with the present pins:',
  },
  more: { fa: '{count} مورد دیگر', en: '{count} more' },
});
