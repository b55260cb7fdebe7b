/** What is said when a file cannot be read, is newer, is locked or cannot be written. */
import { defineMessages } from './define';

export const recovery = defineMessages({
  'title.not-a-workspace': { fa: 'این پرونده کارگاه نیست', en: 'This file is not a workspace' },
  'title.too-new': { fa: 'این کارگاه تازه‌تر از برنامه است', en: 'This workspace is newer than the app' },
  'title.broken': { fa: 'این کارگاه خوانده نشد', en: 'This workspace could not be read' },
  'title.dangling': { fa: 'این کارگاه ارجاع نادرست دارد', en: 'This workspace has wrong references' },
  'title.missing': { fa: 'این پرونده پیدا نشد', en: 'This file was not found' },
  'title.unreadable': { fa: 'این پرونده باز نشد', en: 'This file could not be opened' },
  'title.locked': { fa: 'این کارگاه جای دیگری باز است', en: 'This workspace is open elsewhere' },
  untouched: {
    fa: 'پرونده دست‌نخورده سر جای خود است. یکی از این راه‌ها را برگزینید:',
    en: 'The file is where it was, untouched. Choose one of these:',
  },
  backups: { fa: 'نسخه‌های پشتیبان', en: 'Backups' },
  noBackups: { fa: 'برای این پرونده نسخهٔ پشتیبانی نیست.', en: 'There is no backup of this file.' },
  'kind.recent': { fa: 'نسخهٔ اخیر', en: 'recent' },
  'kind.daily': { fa: 'نسخهٔ روزانه', en: 'daily' },
  openBackup: { fa: 'این نسخه را باز کن', en: 'Open this backup' },
  openOther: { fa: 'پروندهٔ دیگری باز کن', en: 'Open another file' },
  createNew: { fa: 'کارگاه تازه بساز', en: 'Create a new workspace' },
  toStart: { fa: 'بازگشت به آغاز', en: 'Back to the start' },
});
