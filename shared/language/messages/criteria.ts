/** The name of each score criterion, what its weight means, and the sentence of one match. */
import { defineMessages } from './define';

export const criteria = defineMessages({
  'coverage.name': { fa: 'پوشش', en: 'Coverage' },
  'coverage.meaning': {
    fa: 'امتیاز هر الزامی که دست‌کم یک عضو واجد شرایط دارد؛ در اولویت نیاز و وزن الزام ضرب می‌شود.',
    en: 'Points for each requirement with at least one qualified member, times the need’s priority and the requirement’s weight.',
  },
  'coverage.match': { fa: 'الزام «{capability}» با {firms} پوشش دارد.', en: '“{capability}” is covered by {firms}.' },
  'backup.name': { fa: 'پشتیبان', en: 'Backup' },
  'backup.meaning': {
    fa: 'امتیاز هر الزامی که دو عضو یا بیشتر از عهدهٔ آن برمی‌آیند؛ در اولویت نیاز و وزن الزام ضرب می‌شود.',
    en: 'Points for each requirement that two or more members can meet, times priority and weight.',
  },
  'backup.match': {
    fa: 'الزام «{capability}» پشتیبان دارد: {firms}.',
    en: '“{capability}” is backed up: {firms}.',
  },
  'strength.name': { fa: 'توان', en: 'Strength' },
  'strength.meaning': {
    fa: 'امتیاز هر سطح که بهترین عضو بالاتر از حداقل الزام دارد؛ در اولویت نیاز و وزن الزام ضرب می‌شود.',
    en: 'Points for every level by which the best member exceeds the minimum, times priority and weight.',
  },
  'strength.match': {
    fa: 'در «{capability}»، سطح {firms} بالاتر از سطح لازم است.',
    en: 'In “{capability}”, the level of {firms} is above the one asked for.',
  },
  'partners.name': { fa: 'سابقهٔ همکاری', en: 'Past partnership' },
  'partners.meaning': {
    fa: 'امتیاز هر دو عضوی که پیش‌تر با هم کار کرده‌اند؛ در شدت رابطه (۱ تا ۳) ضرب می‌شود.',
    en: 'Points for two members who have worked together, times the strength of the tie (1 to 3).',
  },
  'partners.match': { fa: '{firms} سابقهٔ همکاری دارند.', en: '{firms} have worked together before.' },
  'proximity.name': { fa: 'نزدیکی', en: 'Proximity' },
  'proximity.meaning': {
    fa: 'امتیاز هر عضوی که منطقهٔ خودش یکی از منطقه‌های نیاز یا همسایهٔ آن باشد.',
    en: 'Points for each member at home in one of the need’s districts or next to one.',
  },
  'proximity.match': { fa: '{firms} به محل نیاز نزدیک است.', en: '{firms} is close to where the need is.' },
  'participation.name': { fa: 'مشارکت', en: 'Participation' },
  'participation.meaning': {
    fa: 'امتیاز هر شرکتی که دست‌کم در یک کنسرسیوم سناریو حضور دارد.',
    en: 'Points for each firm that is in at least one consortium of the scenario.',
  },
  'participation.match': { fa: '{firms} در این سناریو جا دارد.', en: '{firms} has a place in this scenario.' },
  'load.name': { fa: 'بار', en: 'Load' },
  'load.meaning': {
    fa: 'کسر امتیاز برای هر عضویت یک شرکت پس از نخستین عضویت آن.',
    en: 'Points taken off for each membership of a firm beyond its first.',
  },
  'load.match': { fa: '{firms} هم‌زمان در بیش از یک کنسرسیوم است.', en: '{firms} is in more than one consortium.' },
  'coordination.name': { fa: 'هماهنگی', en: 'Coordination' },
  'coordination.meaning': {
    fa: 'کسر امتیاز برای هر عضو هر کنسرسیوم، تا گروه‌ها بزرگ‌تر از نیاز نشوند.',
    en: 'Points taken off for each member, so that groups grow no larger than the need asks.',
  },
  'coordination.match': { fa: 'هماهنگی با {firms} هزینه دارد.', en: 'Coordinating with {firms} has its cost.' },
});
