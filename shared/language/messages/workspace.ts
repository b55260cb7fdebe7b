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
});
