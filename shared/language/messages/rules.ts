/** The name of each hard rule and the sentences of its findings. */
import { defineMessages } from './define';

export const rules = defineMessages({
  'size.name': { fa: 'شمار اعضا', en: 'Number of members' },
  'size.tooFew': {
    fa: '«{consortium}» {count} عضو دارد؛ دست‌کم {limit} عضو لازم است.',
    en: '“{consortium}” has {count} {count|member|members}; it needs at least {limit}.',
  },
  'size.tooMany': {
    fa: '«{consortium}» {count} عضو دارد؛ بیش از {limit} عضو مجاز نیست.',
    en: '“{consortium}” has {count} {count|member|members}; at most {limit} are allowed.',
  },
  'lead.name': { fa: 'راهبر', en: 'Lead' },
  'lead.none': { fa: '«{consortium}» راهبر ندارد.', en: '“{consortium}” has no lead.' },
  'lead.several': {
    fa: '«{consortium}» بیش از یک راهبر دارد: {firms}.',
    en: '“{consortium}” has more than one lead: {firms}.',
  },
  'lead.wrongSize': {
    fa: '«{firm}» به سبب اندازه‌اش نمی‌تواند راهبر «{consortium}» باشد.',
    en: '“{firm}” cannot lead “{consortium}”: its size is not one the policy allows for a lead.',
  },
  'lead.noLicence': {
    fa: '«{firm}» پروانهٔ بهره‌برداری ندارد و نمی‌تواند راهبر «{consortium}» باشد.',
    en: '“{firm}” has no production licence and cannot lead “{consortium}”.',
  },
  'mix.name': { fa: 'ترکیب بزرگ و کوچک', en: 'Mix of large and small' },
  'mix.fewLarge': {
    fa: '«{consortium}» {count} شرکت بزرگ دارد؛ دست‌کم {limit} لازم است.',
    en: '“{consortium}” has {count} large {count|firm|firms}; it needs at least {limit}.',
  },
  'mix.fewSmall': {
    fa: '«{consortium}» {count} شرکت متوسط یا کوچک دارد؛ دست‌کم {limit} لازم است.',
    en: '“{consortium}” has {count} medium or small {count|firm|firms}; it needs at least {limit}.',
  },
  'capacity.name': { fa: 'ظرفیت', en: 'Capacity' },
  'capacity.over': {
    fa: '«{firm}» در {count} کنسرسیوم آمده است؛ ظرفیت آن {limit} است.',
    en: '“{firm}” is in {count} consortia; its capacity is {limit}.',
  },
  'conflict.name': { fa: 'تعارض منافع', en: 'Conflict of interest' },
  'conflict.pair': {
    fa: 'در «{consortium}» میان «{a}» و «{b}» تعارض منافع هست.',
    en: 'In “{consortium}”, “{a}” and “{b}” have a conflict of interest.',
  },
  'rival.name': { fa: 'رقابت', en: 'Rivalry' },
  'rival.pair': {
    fa: 'در «{consortium}» شرکت‌های «{a}» و «{b}» رقیب یکدیگرند.',
    en: 'In “{consortium}”, “{a}” and “{b}” are rivals.',
  },
  'ownerGroup.name': { fa: 'گروه مالکیت', en: 'Owner group' },
  'ownerGroup.over': {
    fa: 'در «{consortium}» بیش از {limit} عضو از گروه مالکیت «{owner}» هست: {firms}.',
    en: '“{consortium}” has more than {limit} {limit|member|members} of the owner group “{owner}”: {firms}.',
  },
  'territory.name': { fa: 'محدودهٔ مکانی', en: 'Territory' },
  'territory.outside': {
    fa: '«{firm}» فقط در منطقه‌های {districts} فعالیت می‌کند و «{consortium}» در هیچ‌یک از آن‌ها نیست.',
    en: '“{firm}” works only in districts {districts}, and “{consortium}” is in none of them.',
  },
  'pin.name': { fa: 'سنجاق', en: 'Pin' },
  'pin.missing': {
    fa: '«{firm}» در «{consortium}» سنجاق شده بود ولی در آن نیست.',
    en: '“{firm}” was pinned in “{consortium}” but is not there.',
  },
  'pin.role': {
    fa: 'نقش سنجاق‌شدهٔ «{firm}» در «{consortium}» تغییر کرده است.',
    en: 'The pinned role of “{firm}” in “{consortium}” has changed.',
  },
  'ban.name': { fa: 'منع', en: 'Ban' },
  'ban.banned': { fa: '«{firm}» از «{consortium}» منع شده است.', en: '“{firm}” is banned from “{consortium}”.' },
  'ban.declined': {
    fa: '«{firm}» در بازبینی از «{consortium}» کناره گرفته است.',
    en: '“{firm}” declined “{consortium}” in review.',
  },
  'useful.name': { fa: 'سودمندی برای یک الزام', en: 'Use for a requirement' },
});
