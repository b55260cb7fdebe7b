/** Opening, saving, backups, locks: refusals and dialogs of the main process. */
import { defineMessages } from './define';

export const workspace = defineMessages({
  locked: {
    fa: 'این کارگاه از {since} در رایانهٔ «{host}» (فرایند {pid}) باز است؛ نخست آن را آنجا ببندید.',
    en: 'This workspace has been open since {since} on the computer “{host}” (process {pid}); close it there first.',
  },
  missing: {
    fa: 'پروندهٔ «{file}» در پوشهٔ {folder} نیست؛ شاید جابه‌جا یا حذف شده باشد.',
    en: 'The file “{file}” is not in the folder {folder}; it may have been moved or deleted.',
  },
  unreadable: {
    fa: 'پروندهٔ «{file}» در پوشهٔ {folder} خواندنی نیست ({code})؛ دسترسی آن را بررسی کنید.',
    en: 'The file “{file}” in the folder {folder} cannot be read ({code}); check its permissions.',
  },
  diskFull: {
    fa: '«{file}» ذخیره نشد: دیسک پوشهٔ {folder} پر است. جا باز کنید و دوباره بکوشید، یا جای دیگری ذخیره کنید.',
    en: '“{file}” was not saved: the disk of the folder {folder} is full. Make room and try again, or save elsewhere.',
  },
  readOnly: {
    fa: '«{file}» ذخیره نشد: در پوشهٔ {folder} نمی‌توان نوشت. با «ذخیره با نام دیگر» جای دیگری ذخیره کنید.',
    en: '“{file}” was not saved: the folder {folder} cannot be written to. Use “Save as” to save elsewhere.',
  },
  notSaved: {
    fa: '«{file}» در پوشهٔ {folder} ذخیره نشد ({reason}). دوباره بکوشید یا جای دیگری ذخیره کنید.',
    en: '“{file}” was not saved in the folder {folder} ({reason}). Try again or save elsewhere.',
  },
  adviseBackup: {
    fa: '{count} نسخهٔ پشتیبان سالم از آن در پوشهٔ {folder} هست؛ یکی از آن‌ها را باز کنید.',
    en: '{count} sound {count|backup|backups} of it {count|is|are} in the folder {folder}; open one of them.',
  },
  adviseWithoutBackup: {
    fa: 'نسخهٔ پشتیبانی از آن نیست؛ رونوشت دیگری از این پرونده را باز کنید، یا کارگاه تازه‌ای بسازید و فهرست‌ها را در آن وارد کنید.',
    en: 'There is no backup of it; open another copy of this file, or make a new workspace and import the lists into it.',
  },
  'disk.noFolder': { fa: 'پوشهٔ آن نیست', en: 'its folder is not there' },
  'disk.notAFolder': { fa: 'بخشی از نشانی، پرونده است نه پوشه', en: 'a part of the path is a file, not a folder' },
  'disk.isFolder': { fa: 'پوشه‌ای به این نام هست', en: 'there is a folder of this name' },
  'disk.isThere': { fa: 'چیزی به این نام هست', en: 'there is something of this name' },
  'disk.notPermitted': { fa: 'اجازهٔ نوشتن نیست', en: 'writing is not permitted' },
  'disk.full': { fa: 'دیسک پر است', en: 'the disk is full' },
  'disk.inUse': { fa: 'برنامهٔ دیگری آن را در دست دارد', en: 'another program is using it' },
  'disk.longName': { fa: 'نام آن برای این دیسک بلند است', en: 'its name is too long for this disk' },
  'disk.other': { fa: 'خطای دیسک، کد {code}', en: 'a fault of the disk, code {code}' },
  'disk.unknown': { fa: 'خطای ناشناخته', en: 'an unknown fault' },
});
