/** The mapping file of an import: what is wrong with it, what does not fit the lists, and what had no effect. */
import { defineMessages } from './define';

export const mapping = defineMessages({
  missing: {
    fa: 'پروندهٔ نگاشت {file} یافت نشد. نام و پوشهٔ آن را بازبینی کنید.',
    en: 'The mapping {file} was not found. Check its name and folder.',
  },
  notOpened: {
    fa: 'پروندهٔ نگاشت {file} باز نمی‌شود. دسترسی آن را بازبینی کنید.',
    en: 'The mapping {file} cannot be opened. Check its permissions.',
  },
  notJson: {
    fa: 'پروندهٔ نگاشت {file} به قالب JSON نیست یا ناتمام است. آکولادها، ویرگول‌ها و گیومه‌های آن را بازبینی کنید.',
    en: 'The mapping {file} is not JSON, or is cut short. Check its braces, commas and quotation marks.',
  },
  notJsonAt: {
    fa: 'پروندهٔ نگاشت {file} به قالب JSON نیست: اشکال در سطر {line}، نویسهٔ {column} است. آکولادها، ویرگول‌ها و گیومه‌های آنجا را بازبینی کنید.',
    en: 'The mapping {file} is not JSON: something is wrong in line {line}, character {column}. Check the braces, commas and quotation marks there.',
  },
  wrong: {
    fa: 'پروندهٔ نگاشت {file} پذیرفته نشد و چیزی وارد نشد:',
    en: 'The mapping {file} was not accepted and nothing was imported:',
  },
  more: { fa: 'و {count} مورد دیگر', en: 'and {count} more' },
  unknownList: {
    fa: '«{key}» نام فهرستی نیست. نام‌ها: {known}.',
    en: '“{key}” is not the name of a list. The names are {known}.',
  },
  unknownKey: {
    fa: '{path}: «{key}» شناخته نیست. آنچه می‌توان نوشت: {known}.',
    en: '{path}: “{key}” is not known. What can be written: {known}.',
  },
  unexpected: { fa: '{path}: «{read}» پذیرفته نیست. {expected}', en: '{path}: “{read}” is not accepted. {expected}' },
  missingPart: { fa: '{path}: چیزی نوشته نشده است. {expected}', en: '{path}: nothing is written. {expected}' },
  wholeFile: { fa: 'همهٔ پرونده', en: 'The whole file' },
  'expected.whole': {
    fa: 'اینجا آکولادی می‌آید که برای هر فهرست بخشی دارد، مانند firms.',
    en: 'Here comes an object with a part for each list, such as firms.',
  },
  'expected.section': {
    fa: 'اینجا آکولادی با تصمیم‌های این فهرست می‌آید.',
    en: 'Here comes an object with what is decided about this list.',
  },
  'expected.sheet': { fa: 'اینجا نام یک برگه می‌آید.', en: 'Here comes the name of a sheet.' },
  'expected.headerRow': {
    fa: 'اینجا شمارهٔ ردیف سرستون‌ها می‌آید؛ نخستین ردیف پرونده ۱ است.',
    en: 'Here comes the number of the row of headings; the first row of the file is 1.',
  },
  'expected.columns': {
    fa: 'برای هر سرستون نام یک فیلد می‌آید، یا null تا خوانده نشود.',
    en: 'For each heading comes the name of a field, or null to leave it out.',
  },
  'expected.encoding': {
    fa: 'اینجا یکی از این‌ها می‌آید: {encodings}.',
    en: 'Here comes one of {encodings}.',
  },
  'expected.delimiter': {
    fa: 'اینجا تنها یک نشانه می‌آید، مانند نقطه‌ویرگول.',
    en: 'Here comes a single sign, such as a semicolon.',
  },
  'expected.plainLevel': { fa: 'اینجا سطحی از ۱ تا ۵ می‌آید.', en: 'Here comes a level from 1 to 5.' },
  'expected.plainSize': {
    fa: 'اینجا یکی از این‌ها می‌آید: large، medium یا small.',
    en: 'Here comes one of large, medium and small.',
  },
  'expected.names': {
    fa: 'برای هر نام، کد توانمندی می‌آید.',
    en: 'For each name comes the id of a capability.',
  },
  'expected.newCapabilities': {
    fa: 'اینجا کروشه‌ای از توانمندی‌های تازه می‌آید، هر یک با id، name (با fa) و group.',
    en: 'Here comes an array of new capabilities, each with id, name (with fa) and group.',
  },
  'expected.mends': {
    fa: 'برای نشانی هر خانه، مانند C63، متن درست آن می‌آید.',
    en: 'For the address of each cell, such as C63, comes its right text.',
  },
  'expected.rows': {
    fa: 'برای شمارهٔ هر ردیف می‌آید: as با یکی از merge، separate و leave؛ و fields که برای هر فیلد known یا list می‌گوید.',
    en: 'For the number of each row comes: as with merge, separate or leave; and fields, which says known or list for each field.',
  },

  noSheet: {
    fa: 'نگاشت برگهٔ «{sheet}» را می‌خواهد که در پروندهٔ {file} نیست. برگه‌های آن: {sheets}.',
    en: 'The mapping asks for the sheet “{sheet}”, which {file} does not have. Its sheets are {sheets}.',
  },
  hiddenSheet: {
    fa: 'نگاشت برگهٔ «{sheet}» را می‌خواهد که در پروندهٔ {file} پنهان است و خوانده نمی‌شود. آن را در اکسل آشکار و پرونده را دوباره ذخیره کنید.',
    en: 'The mapping asks for the sheet “{sheet}”, which is hidden in {file} and is not read. Unhide it in the spreadsheet program and save the file again.',
  },
  noSheets: {
    fa: 'نگاشت برگهٔ «{sheet}» را می‌خواهد، ولی {file} پروندهٔ متنی است و برگه ندارد. sheet را از نگاشت بردارید.',
    en: 'The mapping asks for the sheet “{sheet}”, but {file} is a text file without sheets. Take sheet out of the mapping.',
  },
  headerRowFar: {
    fa: 'سرستون‌ها در ردیف {row} خواسته شده است، ولی {file} تنها {rows} ردیف دارد. شمارهٔ ردیف سرستون‌ها را اصلاح کنید.',
    en: 'The headings are looked for in row {row}, but {file} has only {rows} {rows|row|rows}. Correct the number of the row of headings.',
  },

  'unused.section': {
    fa: '{path} به کار نرفت: پرونده‌ای برای این فهرست داده نشده است.',
    en: '{path} had no effect: no file was given for this list.',
  },
  'unused.column': {
    fa: '{path} به کار نرفت: در ردیف سرستون‌ها (ردیف {row}) چنین ستونی نیست.',
    en: '{path} had no effect: the row of headings (row {row}) has no such column.',
  },
  'unused.columnLetters': {
    fa: '{path} به کار نرفت: این ستون سرستون دارد؛ آن را با سرستونش، «{heading}»، بنویسید.',
    en: '{path} had no effect: this column has a heading; write it by its heading, “{heading}”.',
  },
  'unused.columnTaken': {
    fa: '{path} به کار نرفت: همین فیلد از ستون {column} خوانده شد.',
    en: '{path} had no effect: the same field was read from column {column}.',
  },
  'unused.notText': {
    fa: '{path} به کار نرفت: {file} پروندهٔ متنی نیست.',
    en: '{path} had no effect: {file} is not a text file.',
  },
  'unused.delimiterAbsent': {
    fa: '{path} چیزی را جدا نکرد: این نشانه در {file} نیست.',
    en: '{path} separated nothing: this sign is not in {file}.',
  },
  'unused.plainLevel': {
    fa: '{path} به کار نرفت: هیچ توانمندی بی‌سطحی در فهرست نیست.',
    en: '{path} had no effect: the list names no capability without a level.',
  },
  'unused.plainSize': {
    fa: '{path} به کار نرفت: هیچ شرکت تازه‌ای در فهرست بی‌اندازه نیست.',
    en: '{path} had no effect: the list names no new firm without a size.',
  },
  'unused.name': {
    fa: '{path} به کار نرفت: این نام در هیچ خانه‌ای نیست.',
    en: '{path} had no effect: no cell has this name.',
  },
  'unused.nameTarget': {
    fa: '{path} به کار نرفت: توانمندی {id} در کارگاه نیست.',
    en: '{path} had no effect: the workspace has no capability {id}.',
  },
  'unused.newCapability': {
    fa: '{path} به کار نرفت: توانمندی {id} از پیش در کارگاه است و همان ماند.',
    en: '{path} had no effect: the workspace has the capability {id} already, and it stayed as it is.',
  },
  'unused.mendOutside': {
    fa: '{path} به کار نرفت: این خانه بیرون از ردیف‌ها و ستون‌هایی است که خوانده شد.',
    en: '{path} had no effect: the cell is outside the rows and columns that were read.',
  },
  'unused.mendSame': {
    fa: '{path} به کار نرفت: خانه خود همین را می‌گوید.',
    en: '{path} had no effect: the cell says the same by itself.',
  },
  'unused.rowOutside': {
    fa: '{path} به کار نرفت: زیر سرستون‌ها چنین ردیفی نیست.',
    en: '{path} had no effect: there is no such row below the headings.',
  },
  'unused.rowIgnored': {
    fa: '{path} به کار نرفت: این ردیف دربارهٔ موردی نیست و خود کنار گذاشته شد.',
    en: '{path} had no effect: the row is not about an item and is ignored anyway.',
  },
  'unused.rowUnasked': {
    fa: '{path} به کار نرفت: این ردیف پرسشی ندارد.',
    en: '{path} had no effect: nothing is asked about this row.',
  },
  'unused.rowField': {
    fa: '{path} به کار نرفت: دربارهٔ این فیلد پرسشی نیست. پرسش‌های این ردیف: {fields}.',
    en: '{path} had no effect: nothing is asked about this field. The row asks about {fields}.',
  },
});
