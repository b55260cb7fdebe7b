/** What a schema objects to in a value, as the second half of a sentence that names the place. */
import { defineMessages } from './define';

export const faults = defineMessages({
  missing: { fa: 'مقدار آن نیامده است', en: 'its value is missing' },
  notText: { fa: 'باید متن باشد', en: 'it must be a text' },
  notNumber: { fa: 'باید عدد باشد', en: 'it must be a number' },
  notWhole: { fa: 'باید عددی درست باشد', en: 'it must be a whole number' },
  notYesNo: { fa: 'باید «بله» (true) یا «خیر» (false) باشد', en: 'it must be yes (true) or no (false)' },
  notList: { fa: 'باید فهرست باشد', en: 'it must be a list' },
  notGroup: { fa: 'باید گروهی از نام و مقدار باشد', en: 'it must be a group of names and values' },
  empty: { fa: 'نباید خالی باشد', en: 'it must not be empty' },
  textOverLimit: { fa: 'متن از {limit} نویسه بلندتر است', en: 'the text is longer than {limit} characters' },
  textUnderLimit: { fa: 'متن دست‌کم {limit} نویسه می‌خواهد', en: 'the text needs at least {limit} characters' },
  listOverLimit: { fa: 'بیش از {limit} مورد دارد', en: 'it has more than {limit} items' },
  listUnderLimit: {
    fa: 'دست‌کم {limit} مورد می‌خواهد',
    en: 'it needs at least {limit} {limit|item|items}',
  },
  numberOverLimit: { fa: 'باید حداکثر {limit} باشد', en: 'it must be at most {limit}' },
  numberUnderLimit: { fa: 'باید دست‌کم {limit} باشد', en: 'it must be at least {limit}' },
  notDate: { fa: 'باید تاریخی مانند 2026-11-24 باشد', en: 'it must be a date such as 2026-11-24' },
  notMoment: {
    fa: 'باید تاریخ و ساعتی مانند 2026-11-24T08:00:00Z باشد',
    en: 'it must be a date and time such as 2026-11-24T08:00:00Z',
  },
  otherForm: { fa: 'به شکلی نیست که اینجا پذیرفته می‌شود', en: 'it does not have the form that is accepted here' },
  oneOf: { fa: 'باید یکی از این‌ها باشد: {choices}', en: 'it must be one of these: {choices}' },
  unknownKeys: { fa: 'این نام‌ها در آن شناخته نیست: {keys}', en: 'these names are not known in it: {keys}' },
  notAccepted: { fa: 'چنین مقداری اینجا پذیرفته نمی‌شود', en: 'such a value is not accepted here' },
});
