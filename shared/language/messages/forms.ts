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
  'refused.money.noAmount': {
    fa: 'این نوشته مبلغ نیست. عددی به {unit} بنویسید، مانند «۱۲٬۵۰۰»، یا عدد را با یکا بیاورید، مانند «۱۲٫۵ میلیارد ریال».',
    en: 'This is not an amount. Write a number of {unit}, such as “12,500”, or a number with its unit, such as “12.5 billion rials”.',
  },
  'refused.money.noCurrency': {
    fa: 'روشن نیست ریال است یا تومان؛ آن را هم بنویسید: «۱۲ میلیارد تومان».',
    en: 'It is not clear whether these are rials or tomans; write that too: “12 billion tomans”.',
  },
  'refused.money.tooFine': {
    fa: 'کوچک‌ترین بخش مبلغ یک میلیون ریال (یک‌دهم میلیون تومان) است؛ این مبلغ را به آن گرد کنید.',
    en: 'The smallest part of an amount is a million rials (a tenth of a million tomans); round this one to it.',
  },
  'refused.money.outOfBounds': {
    fa: 'مبلغی از صفر تا {most} بنویسید.',
    en: 'Write an amount from zero to {most}.',
  },
  inUnit: { fa: '{field} ({unit})', en: '{field} ({unit})' },
  'refused.moneyOrder': {
    fa: 'بیشینهٔ بودجه ({max}) از کمینهٔ آن ({min}) کمتر است؛ یکی از این دو را اصلاح کنید.',
    en: 'The greatest budget ({max}) is below the least one ({min}); correct one of the two.',
  },
  'refused.incompleteDate': {
    fa: 'این تاریخ کامل نیست و نگه داشته نشد؛ سال و ماه و روز را بنویسید.',
    en: 'This date is not complete and was not kept; write year, month and day.',
  },
  'refused.nationalIdLength': {
    fa: 'شناسهٔ ملی ۱۱ رقم دارد.',
    en: 'A national ID has 11 digits.',
  },
  'refused.nationalId': {
    fa: 'رقم کنترل این شناسه درست نیست؛ رقم‌ها را با سند شرکت بسنجید.',
    en: 'The check digit is wrong; compare the digits with the firm’s papers.',
  },
  'refused.website': {
    fa: 'این نشانی وبگاه نیست؛ آن را مانند «parto.ir» بنویسید.',
    en: 'This is no address of a website; write it like “parto.ir”.',
  },
  'refused.telephone': {
    fa: 'این شمارهٔ تلفن نیست؛ آن را با رقم بنویسید، مانند «۰۲۱۸۸۰۰۰۰۰۰ داخلی ۱۲».',
    en: 'This is no telephone number; write it in digits, like “021-88000000 ext. 12”.',
  },
  'refused.email': {
    fa: 'این نشانی رایانامه نیست؛ آن را مانند «info@parto.ir» بنویسید.',
    en: 'This is no e-mail address; write it like “info@parto.ir”.',
  },
  inPersian: { fa: '{field} (فارسی)', en: '{field} (Persian)' },
  inEnglish: { fa: '{field} (انگلیسی)', en: '{field} (English)' },
  unknownValue: { fa: 'نامعلوم', en: 'Not known' },
  added: { fa: '«{item}» افزوده شد.', en: '“{item}” has been added.' },
  removeItem: { fa: '«{item}» را بردار', en: 'Remove “{item}”' },
  clearDate: { fa: 'تاریخ را پاک کن', en: 'Clear the date' },
  notOnList: { fa: 'چیزی با این نوشته در فهرست نیست.', en: 'Nothing on the list reads like this.' },
  deleteTitle: { fa: '«{name}» حذف شود؟', en: 'Delete “{name}”?' },
  deleteAlso: { fa: 'همراه آن این‌ها نیز از میان می‌رود:', en: 'With it these go too:' },
  deleteNothing: { fa: 'چیز دیگری به آن وابسته نیست.', en: 'Nothing else hangs on it.' },
  deleteUndo: { fa: 'این کار با «برگردان» بازمی‌گردد.', en: 'This can be undone.' },
  yes: { fa: 'بله', en: 'Yes' },
  no: { fa: 'خیر', en: 'No' },
});
