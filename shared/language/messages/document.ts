/** What is wrong with a document: schema, references, versions. */
import { defineMessages } from './define';

export const document = defineMessages({
  'load.notJson': {
    fa: 'این پرونده متن یک کارگاه نیست یا نیمه‌کاره مانده است؛ پروندهٔ دیگری را باز کنید.',
    en: 'This file is not the text of a workspace, or it was cut short; open another file.',
  },
  'load.tooLarge': {
    fa: 'این پرونده از {limit} مگابایت بزرگ‌تر است و کارگاه نیست؛ پروندهٔ دیگری را باز کنید.',
    en: 'This file is larger than {limit} MB and is not a workspace; open another file.',
  },
  'load.otherFormat': {
    fa: 'این پرونده کارگاه پیوند نیست؛ پروندهٔ دیگری را باز کنید.',
    en: 'This file is not a Peyvand workspace; open another file.',
  },
  'load.tooNew': {
    fa: 'این کارگاه با نسخهٔ تازه‌تری از پیوند ({app}) ساخته شده است: قالب {version}، در حالی که این برنامه تا قالب {known} را می‌خواند. برنامه را به‌روز کنید.',
    en: 'This workspace was made by a newer Peyvand ({app}): file version {version}, while this app reads up to {known}. Update the app.',
  },
  'load.broken': {
    fa: 'این کارگاه خراب است: {problems} پرونده دست‌نخورده ماند.',
    en: 'This workspace is damaged: {problems} The file was left as it is.',
  },
  'load.dangling': {
    fa: 'این کارگاه {count} ارجاع نادرست دارد: {problems}. پرونده دست‌نخورده ماند.',
    en: 'This workspace has {count} wrong {count|reference|references}: {problems}. The file was left as it is.',
  },
  'issue.tooBig': {
    fa: 'مقدار {place} از حد {limit} بزرگ‌تر است.',
    en: 'The value at {place} is over the limit of {limit}.',
  },
  'issue.at': { fa: 'در {place}: {fault}.', en: 'At {place}: {fault}.' },
  'issue.read': { fa: 'در {place} «{read}» آمده است؛ {fault}.', en: 'At {place} stands “{read}”; {fault}.' },
  'issue.more': { fa: 'و {count} مورد دیگر.', en: 'And {count} more.' },
  'integrity.twice': {
    fa: 'شناسهٔ «{id}» در {list} بیش از یک بار آمده است',
    en: 'the id “{id}” stands more than once in {list}',
  },
  'integrity.nowhere': {
    fa: '{place} به «{id}» اشاره می‌کند که در {list} نیست',
    en: '{place} points to “{id}”, which is not in {list}',
  },
  'integrity.tieToItself': {
    fa: 'رابطهٔ «{id}» یک شرکت را به خودش پیوند می‌دهد',
    en: 'the tie “{id}” joins a firm to itself',
  },
  'integrity.list.capabilities': { fa: 'توانمندی‌ها', en: 'the capabilities' },
  'integrity.list.areas': { fa: 'حوزه‌ها', en: 'the service areas' },
  'integrity.list.needs': { fa: 'نیازها', en: 'the needs' },
  'integrity.list.firms': { fa: 'شرکت‌ها', en: 'the firms' },
  'integrity.list.scenarios': { fa: 'سناریوها', en: 'the scenarios' },
  'integrity.list.consortia': { fa: 'کنسرسیوم‌ها', en: 'the consortia' },
  'integrity.list.concerns': { fa: 'دغدغه‌ها', en: 'the concerns' },
  'integrity.list.cities': { fa: 'شهرها', en: 'the cities' },
});
