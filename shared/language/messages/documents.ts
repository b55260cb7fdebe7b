/** The screen of papers (اسناد): preview, export, save. */
import { defineMessages } from './define';

export const documents = defineMessages({
  title: { fa: 'اسناد', en: 'Papers' },
  scenario: { fa: 'سناریو', en: 'Scenario' },
  consortium: { fa: 'کنسرسیوم', en: 'Consortium' },
  language: { fa: 'زبان سند', en: 'Language of the paper' },
  preview: { fa: 'پیش‌نمایش', en: 'Preview' },
  previewOf: { fa: 'پیش‌نمایش پیشنهاد «{consortium}»', en: 'Preview of the proposal “{consortium}”' },
  previewNote: {
    fa: 'پیش‌نمایش پیوسته است؛ در PDF صفحه‌ها جدا می‌شوند و شماره می‌گیرند.',
    en: 'The preview is continuous; the PDF is divided into numbered pages.',
  },
  exportOne: { fa: 'PDF بگیر', en: 'Export PDF' },
  exportAll: { fa: 'از همه PDF بگیر', en: 'Export all as PDF' },
  exportSelected: {
    fa: 'از {count} کنسرسیوم PDF بگیر',
    en: 'Export {count} {count|consortium|consortia} as PDF',
  },
  exporting: { fa: '{done} از {total} سند ساخته شد', en: '{done} of {total} papers made' },
  cancelExport: { fa: 'بایست', en: 'Stop' },
  exported: {
    fa: '{count} سند در «{folder}» ذخیره شد.',
    en: '{count} {count|paper was|papers were} saved in “{folder}”.',
  },
  openFile: { fa: 'باز کن', en: 'Open' },
  revealFile: { fa: 'در پوشه نشان بده', en: 'Show in folder' },
  noConsortia: {
    fa: 'هنوز کنسرسیومی نیست. نخست در تختهٔ کنسرسیوم یکی بسازید.',
    en: 'There is no consortium yet. Create one on the board first.',
  },
  chooseFolder: { fa: 'پوشه‌ای برای سندها برگزینید', en: 'Choose a folder for the papers' },
  chooseFile: { fa: 'سند را کجا ذخیره کنم؟', en: 'Where should the paper be saved?' },
});
