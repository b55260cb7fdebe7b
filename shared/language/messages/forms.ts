/** Words of forms that several screens share: what a field refuses and why, and the parts of a field. */
import { defineMessages } from './define';

export const forms = defineMessages({
  'refused.empty': { fa: 'این خانه نباید خالی بماند.', en: 'This field must not be empty.' },
  'refused.long': {
    fa: 'این متن {length} نویسه است؛ بیش از {max} نویسه جا نمی‌گیرد. آن را کوتاه کنید.',
    en: 'This text has {length} characters; at most {max} fit. Shorten it.',
  },
  'refused.many': { fa: 'بیش از {max} مورد جا نمی‌گیرد.', en: 'At most {max} items fit.' },
  'refused.wholeNumber': {
    fa: 'عددی درست از {min} تا {max} بنویسید.',
    en: 'Write a whole number from {min} to {max}.',
  },
  'refused.money': {
    fa: 'مبلغ را به میلیون ریال بنویسید، یا با یکا: «۱۲٫۵ میلیارد ریال».',
    en: 'Write the amount in million rials, or with its unit: “12.5 billion rials”.',
  },
  'refused.moneyOrder': {
    fa: 'بیشینهٔ بودجه از کمینهٔ آن کمتر است.',
    en: 'The highest budget is below the lowest one.',
  },
  'refused.date': {
    fa: 'این تاریخ خوانده نشد؛ آن را مانند ۱۴۰۵/۰۹/۰۳ بنویسید.',
    en: 'This is not a date; write it like 1405/09/03 or 2026-11-24.',
  },
  'refused.nationalIdLength': {
    fa: 'شناسهٔ ملی ۱۱ رقم دارد.',
    en: 'A national ID has 11 digits.',
  },
  'refused.nationalId': {
    fa: 'رقم کنترل این شناسه درست نیست؛ رقم‌ها را با سند شرکت بسنجید.',
    en: 'The check digit is wrong; compare the digits with the firm’s papers.',
  },
  'refused.twice': { fa: 'این مورد پیش‌تر در فهرست هست.', en: 'This is in the list already.' },
  'refused.notSaved': {
    fa: 'آنچه نوشته‌اید هنوز ذخیره نشده است.',
    en: 'What you typed has not been saved yet.',
  },
  inPersian: { fa: '{field} (فارسی)', en: '{field} (Persian)' },
  inEnglish: { fa: '{field} (انگلیسی)', en: '{field} (English)' },
  unknownValue: { fa: 'نامعلوم', en: 'Not known' },
  yes: { fa: 'بله', en: 'Yes' },
  no: { fa: 'خیر', en: 'No' },
});
