/** Lists out: sheets of the workbook, templates, the report of an import as a workbook. */
import { defineMessages } from './define';

export const lists = defineMessages({
  'choice.title': { fa: 'واژهٔ ناشناخته', en: 'Unknown word' },
  'choice.text': {
    fa: 'این واژه در فهرست پیشنهادی نیست. یکی از واژه‌های فهرست را برگزینید.',
    en: 'This word is not on the list. Choose one of the words offered.',
  },

  'report.title': { fa: 'گزارش ورود فهرست‌ها', en: 'Report of the import' },
  'report.summary': { fa: 'خلاصه', en: 'Summary' },
  'report.list': { fa: 'فهرست', en: 'List' },
  'report.file': { fa: 'پرونده', en: 'File' },
  'report.sheet': { fa: 'کاربرگ', en: 'Sheet' },
  'report.headerRow': { fa: 'ردیف سرستون', en: 'Header row' },
  'report.rows': { fa: 'همهٔ ردیف‌ها', en: 'All rows' },
  'report.notes': { fa: 'دربارهٔ پرونده', en: 'About the file' },
  'report.row': { fa: 'ردیف', en: 'Row' },
  'report.verdict': { fa: 'نتیجه', en: 'Verdict' },
  'report.item': { fa: 'کد مورد', en: 'Item' },
  'report.cell': { fa: 'خانه', en: 'Cell' },
  'report.read': { fa: 'آنچه خوانده شد', en: 'What was read' },
  'report.what': { fa: 'چه باید دانست و چگونه اصلاح می‌شود', en: 'What there is to know, and how to mend it' },
  'report.changed': { fa: 'چه تغییر کرد', en: 'What changed' },
  'report.change': { fa: '{field}: از «{from}» به «{to}»', en: '{field}: from “{from}” to “{to}”' },
  'verdict.new': { fa: 'تازه', en: 'New' },
  'verdict.changed': { fa: 'تغییریافته', en: 'Changed' },
  'verdict.same': { fa: 'بی‌تغییر', en: 'Same' },
  'verdict.merged': { fa: 'ادغام‌شده', en: 'Merged' },
  'verdict.refused': { fa: 'پذیرفته‌نشده', en: 'Refused' },
  'verdict.ignored': { fa: 'نادیده', en: 'Ignored' },
});
