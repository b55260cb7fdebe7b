/** What is printed on minutes of a meeting. */
import { defineMessages } from './define';

export const minutes = defineMessages({
  title: { fa: 'صورت‌جلسهٔ {meeting}', en: 'Minutes: {meeting}' },
  subject: { fa: 'صورت‌جلسهٔ نشست هماهنگی', en: 'Minutes of a coordination meeting' },
  fileName: { fa: 'صورت‌جلسه {meeting} {day}', en: 'Minutes {meeting} {day}' },
  attachment: { fa: 'داده‌های ساختارمند همین صورت‌جلسه (JSON)', en: 'The facts of these minutes for programs (JSON)' },
  time: { fa: 'ساعت', en: 'Time' },
  place: { fa: 'مکان', en: 'Place' },
  item: { fa: '{number}. {item}', en: '{number}. {item}' },
  noAgenda: { fa: 'دستوری برای این نشست نوشته نشده است.', en: 'No agenda was written for this meeting.' },
  attendance: { fa: 'حاضران و غایبان', en: 'Present and absent' },
  presence: { fa: 'حضور', en: 'Presence' },
  present: { fa: 'حاضر', en: 'Present' },
  absent: { fa: 'غایب', en: 'Absent' },
  nobody: { fa: 'نام کسی ثبت نشده است.', en: 'Nobody’s name has been recorded.' },
  row: { fa: 'ردیف', en: 'No.' },
  actionNumber: { fa: '{decision}-{action}', en: '{decision}-{action}' },
  action: { fa: 'اقدام: {action}', en: 'Action: {action}' },
  noDecisions: { fa: 'این نشست مصوبه‌ای نداشت.', en: 'The meeting settled nothing.' },
  about: { fa: 'مصوبهٔ {number}: {said}', en: 'Decision {number}: {said}' },
  consortia: { fa: 'دربارهٔ {names}.', en: 'About {names}.' },
  concern: { fa: 'در پاسخ به دغدغهٔ {topic}: «{words}».', en: 'In answer to the concern about {topic}: “{words}”.' },
  concernOf: {
    fa: 'در پاسخ به دغدغهٔ {topic} از {firms}: «{words}».',
    en: 'In answer to the concern of {firms} about {topic}: “{words}”.',
  },
  dissent: { fa: 'نظر مخالف دربارهٔ مصوبهٔ {number}: {words}', en: 'Dissent on decision {number}: {words}' },
  noDissent: { fa: 'نظر مخالفی ثبت نشد.', en: 'No dissent was noted.' },
  nobodyPresent: { fa: 'حاضری برای امضا ثبت نشده است.', en: 'Nobody was recorded as present to sign.' },
  signature: { fa: 'امضا', en: 'Signature' },
});
