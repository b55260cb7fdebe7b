/** What firms ask of the city: by topic, who raised it, which meeting dealt with it. */
import { defineMessages } from './define';

export const concerns = defineMessages({
  'label.save': { fa: 'ثبت دغدغه: {topic}', en: 'Save concern: {topic}' },
  'label.remove': { fa: 'حذف دغدغه: {topic}', en: 'Delete concern: {topic}' },
  'refused.noAnswer': {
    fa: 'دغدغه‌ای که پاسخی ندارد «پاسخ‌داده‌شده» نمی‌شود؛ نخست پاسخ را بنویسید.',
    en: 'A concern without an answer cannot be marked as answered; write the answer first.',
  },
  tab: { fa: 'دغدغه‌ها', en: 'Concerns' },
  add: { fa: 'دغدغه بیفزا', en: 'Add a concern' },
  empty: { fa: 'هنوز دغدغه‌ای ثبت نشده است', en: 'No concern has been recorded yet' },
  emptyText: {
    fa: 'آنچه شرکت‌ها از شهرداری می‌خواهند اینجا نوشته و پاسخ داده می‌شود.',
    en: 'What firms ask of the city is written down and answered here.',
  },
  newText: { fa: 'دغدغهٔ تازه', en: 'New concern' },
  topic: { fa: 'موضوع', en: 'Topic' },
  text: { fa: 'شرح', en: 'Text' },
  firms: { fa: 'شرکت‌های طرح‌کننده', en: 'Raised by' },
  raisedBy: { fa: 'طرح‌شده از سوی {firms}', en: 'Raised by {firms}' },
  noFirms: { fa: 'شرکتی نام برده نشده است.', en: 'No firm is named.' },
  districts: { fa: 'منطقه‌ها', en: 'Districts' },
  districtsHint: {
    fa: 'تهی یعنی منطقهٔ ویژه‌ای در میان نیست. دغدغه‌های جغرافیا و مکان‌سازی روی نقشهٔ پوشش می‌آیند.',
    en: 'Empty means no district in particular. Concerns about territory and place-making stand on the map of the coverage.',
  },
  status: { fa: 'وضعیت', en: 'Status' },
  answer: { fa: 'پاسخ', en: 'Answer' },
  editOf: { fa: 'ویرایش دغدغه: {concern}', en: 'Edit concern: {concern}' },
  removeOf: { fa: 'حذف دغدغه: {concern}', en: 'Delete concern: {concern}' },
  meetings: { fa: 'در «{meeting}»، {day}: {decision}', en: 'At “{meeting}”, {day}: {decision}' },
  atMeeting: { fa: '{meeting}، {day}', en: '{meeting}, {day}' },
  notYetMet: { fa: 'هنوز در نشستی بررسی نشده است.', en: 'No meeting has dealt with it yet.' },
  sectionTitle: { fa: 'دغدغه‌های شرکت‌ها', en: 'Concerns of the firms' },
  sectionNone: { fa: 'دغدغه‌ای از شرکت‌ها ثبت نشده است.', en: 'No concern of a firm has been recorded.' },
  'column.concern': { fa: 'دغدغه', en: 'Concern' },
  'column.firms': { fa: 'شرکت‌ها', en: 'Firms' },
  'column.status': { fa: 'وضعیت', en: 'Status' },
  'column.answer': { fa: 'پاسخ و نشست', en: 'Answer and meeting' },
});
