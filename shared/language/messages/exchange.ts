/** Import, export and review files: columns, warnings, refusals. */
import { defineMessages } from './define';

export const exchange = defineMessages({
  'cell.failedFormula': {
    fa: 'خانهٔ {cell}: فرمول این خانه نتیجه‌ای ندارد ({read}). مقدار آن را بنویسید.',
    en: 'Cell {cell}: the formula has no result ({read}). Write its value.',
  },
  'cell.tooLong': {
    fa: 'خانهٔ {cell}: متن {length} نویسه دارد و بیش از {longest} نویسه پذیرفته نمی‌شود. آن را کوتاه کنید.',
    en: 'Cell {cell}: the text has {length} characters; at most {longest} are accepted. Shorten it.',
  },
  'cell.notInRange': {
    fa: 'خانهٔ {cell}: «{read}» عدد صحیحی از {min} تا {max} نیست. آن را اصلاح کنید.',
    en: 'Cell {cell}: “{read}” is not a whole number from {min} to {max}. Correct it.',
  },
  'cell.notYesNo': {
    fa: 'خانهٔ {cell}: «{read}» نه بله است نه خیر. یکی از این دو را بنویسید.',
    en: 'Cell {cell}: “{read}” is neither yes nor no. Write one of the two.',
  },
  'cell.dateSerial': {
    fa: 'خانهٔ {cell}: عدد {read} شمارهٔ روز اکسل دانسته شد: {date}. اگر چنین نیست، تاریخ را به‌صورت متن بنویسید.',
    en: 'Cell {cell}: the number {read} was read as a spreadsheet’s day count: {date}. If it is not, write the date as text.',
  },
  'cell.notADate': {
    fa: 'خانهٔ {cell}: «{read}» تاریخ نیست. آن را مانند ۱۴۰۵/۰۶/۱۵ یا 2026-09-06 بنویسید.',
    en: 'Cell {cell}: “{read}” is not a date. Write it like 1405/06/15 or 2026-09-06.',
  },
  'cell.notMoney': {
    fa: 'خانهٔ {cell}: «{read}» مبلغ نیست. عددی به میلیون ریال بنویسید یا یکا را با «ریال» یا «تومان» بیاورید.',
    en: 'Cell {cell}: “{read}” is not an amount. Write a number in million rials, or name the unit with “rial” or “toman”.',
  },
  'cell.noCurrency': {
    fa: 'خانهٔ {cell}: در «{read}» پیدا نیست ریال است یا تومان، و این دو ده برابر تفاوت دارند. یکا را بنویسید، مانند «۱۲ میلیارد ریال».',
    en: 'Cell {cell}: “{read}” does not say whether rials or tomans are meant, and the two differ tenfold. Name the unit, for example “12 billion rials”.',
  },
  'cell.moreTranslations': {
    fa: 'خانهٔ {cell}: {count} متن انگلیسی هست، ولی {texts} متن فارسی. شمار آن‌ها را یکی کنید.',
    en: 'Cell {cell}: there are {count} English texts but {texts} Persian ones. Make them as many.',
  },
  'cell.moneyConverted': {
    fa: 'خانهٔ {cell}: «{read}» به {amount} برگردانده شد.',
    en: 'Cell {cell}: “{read}” was converted to {amount}.',
  },
  'cell.idRounded': {
    fa: 'خانهٔ {cell}: اکسل شناسه را گرد کرده است ({read}) و رقم‌های آن از دست رفته. شناسه را از روی مدارک شرکت بنویسید و ستون را متن کنید.',
    en: 'Cell {cell}: the spreadsheet rounded the identifier ({read}) and lost its digits. Write it from the firm’s papers, and make the column text.',
  },
  'cell.nationalId': {
    fa: 'خانهٔ {cell}: «{read}» شناسهٔ ملی درستی نیست؛ رقم کنترل نمی‌خواند یا یازده رقم ندارد. آن را از مدارک شرکت بازبینی کنید.',
    en: 'Cell {cell}: “{read}” is not a valid national ID; its check digit is wrong or it has not eleven digits. Compare the firm’s papers.',
  },
  'cell.zeroRestored': {
    fa: 'خانهٔ {cell}: صفر آغاز شناسهٔ {read} افتاده بود؛ {restored} خوانده شد.',
    en: 'Cell {cell}: the identifier {read} had lost its leading zero; it was read as {restored}.',
  },
  'cell.unknownWord': {
    fa: 'خانهٔ {cell}: «{read}» شناخته نشد. یکی از این‌ها را بنویسید: {words}.',
    en: 'Cell {cell}: “{read}” is not known. Write one of these: {words}.',
  },
  'cell.unknownClass': {
    fa: 'خانهٔ {cell}: «{read}» از رده‌های امروز نیست و همان‌گونه نگه داشته شد.',
    en: 'Cell {cell}: “{read}” is not a class of today; it was kept as written.',
  },
  'cell.repeated': {
    fa: 'خانهٔ {cell}: در «{read}» مقداری تکراری است؛ یک بار خوانده شد.',
    en: 'Cell {cell}: “{read}” names something twice; it was taken once.',
  },
  'cell.district': {
    fa: 'خانهٔ {cell}: «{read}» منطقهٔ شهر نیست. شمارهٔ منطقه از ۱ تا ۲۲ است.',
    en: 'Cell {cell}: “{read}” is not a district of the city. Districts are numbered 1 to 22.',
  },
  'cell.severalDistricts': {
    fa: 'خانهٔ {cell}: «{read}» چند منطقه است، ولی این ستون جای یک منطقه است. منطقهٔ استقرار را بنویسید و دیگر منطقه‌ها را در ستون «مناطق مجاز» بیاورید.',
    en: 'Cell {cell}: “{read}” is several districts, but this column takes one. Write where the firm sits; the others belong to the column of districts it may serve.',
  },
  'cell.country': {
    fa: 'خانهٔ {cell}: کشور «{read}» شناخته نشد. نام یا کد آن را بنویسید، مانند RU یا RUS.',
    en: 'Cell {cell}: the country “{read}” is not known. Write its name or code, for example RU or RUS.',
  },
  'cell.unknownCapability': {
    fa: 'خانهٔ {cell}: توانمندی «{read}» در فهرست توانمندی‌ها نیست. کد یا نام آن را اصلاح کنید یا آن را به فهرست بیفزایید.',
    en: 'Cell {cell}: the capability “{read}” is not in the list. Correct its id or name, or add it to the list.',
  },
  'cell.noLevel': {
    fa: 'خانهٔ {cell}: «{read}» سطح ندارد. سطح ۱ تا ۵ را پس از نام بنویسید، مانند WST:4.',
    en: 'Cell {cell}: “{read}” has no level. Write a level from 1 to 5 after the name, for example WST:4.',
  },
  'cell.plainLevel': {
    fa: 'خانهٔ {cell}: «{read}» سطح ندارد؛ سطح {level} که شما برگزیدید برای آن گرفته شد.',
    en: 'Cell {cell}: “{read}” has no level; it was given level {level}, as you chose.',
  },
  'cell.level': {
    fa: 'خانهٔ {cell}: سطح در «{read}» درست نیست. سطح عددی از ۱ تا ۵ است.',
    en: 'Cell {cell}: the level in “{read}” is not right. A level is a number from 1 to 5.',
  },
  'cell.noWeight': {
    fa: 'خانهٔ {cell}: «{read}» وزن ندارد؛ وزن {plainWeight} در نظر گرفته شد.',
    en: 'Cell {cell}: “{read}” has no weight; it was given weight {plainWeight}.',
  },
  'cell.weight': {
    fa: 'خانهٔ {cell}: وزن در «{read}» درست نیست. وزن عددی از ۱ تا ۵ است.',
    en: 'Cell {cell}: the weight in “{read}” is not right. A weight is a number from 1 to 5.',
  },
  'cell.capabilityTwice': {
    fa: 'خانهٔ {cell}: در «{read}» یک توانمندی دو بار آمده است؛ سطح بالاتر خوانده شد.',
    en: 'Cell {cell}: “{read}” names a capability twice; the higher level was taken.',
  },
  'cell.required': {
    fa: 'خانهٔ {cell}: «{column}» خالی است. آن را پر کنید.',
    en: 'Cell {cell}: “{column}” is empty. Fill it in.',
  },
  'cell.requiredColumn': {
    fa: 'ردیف {row}: فهرست ستون «{column}» را ندارد و این ردیف بدون آن پذیرفته نمی‌شود. ستون را بیفزایید.',
    en: 'Row {row}: the list has no column called “{column}”, and the row is not accepted without it. Add the column.',
  },
  'cell.id': {
    fa: 'خانهٔ {cell}: «{read}» کد درستی نیست. کد فاصله ندارد و حداکثر ۸۰ نویسه است.',
    en: 'Cell {cell}: “{read}” is not a valid id. An id has no blanks and at most 80 characters.',
  },
  'cell.nationalIdTaken': {
    fa: 'خانهٔ {cell}: شناسهٔ ملی {read} از آنِ «{firm}» با کد {id} است، ولی کد این ردیف شرکت دیگری است. یکی از این دو را اصلاح کنید.',
    en: 'Cell {cell}: the national ID {read} belongs to “{firm}” with id {id}, but the row’s id is another firm’s. Correct one of the two.',
  },
  'cell.otherId': {
    fa: 'خانهٔ {cell}: شناسهٔ ملی این ردیف از آنِ «{firm}» است؛ کد {id} ماند و {read} به کار نرفت.',
    en: 'Cell {cell}: the row’s national ID belongs to “{firm}”; the id {id} stayed and {read} was not used.',
  },
  'cell.namesake': {
    fa: 'خانهٔ {cell}: نام این ردیف مانند «{firm}» با کد {id} است، ولی شناسه‌ها یکی نیست؛ شرکتی جدا دانسته شد.',
    en: 'Cell {cell}: the name is that of “{firm}” with id {id}, but the identifiers differ; it was taken as a firm of its own.',
  },
  'cell.licenceWithoutNumber': {
    fa: 'خانهٔ {cell}: «{read}» پروانه‌ای بی‌شماره دانسته شد. شمارهٔ پروانه را بنویسید.',
    en: 'Cell {cell}: “{read}” was read as a licence without its number. Write the number.',
  },
  'cell.budgetTurned': {
    fa: 'خانهٔ {cell}: بودجهٔ کمینه ({min}) از بودجهٔ بیشینه ({max}) بیشتر است. آن دو را بازبینی کنید.',
    en: 'Cell {cell}: the least budget ({min}) is more than the greatest ({max}). Compare the two.',
  },
  'cell.noPriority': {
    fa: 'خانهٔ {cell}: اولویت نیامده است؛ اولویت {plainPriority} در نظر گرفته شد.',
    en: 'Cell {cell}: no priority is given; priority {plainPriority} was assumed.',
  },
  'row.noPriority': {
    fa: 'ردیف {row}: فهرست ستون اولویت ندارد؛ اولویت {plainPriority} در نظر گرفته شد.',
    en: 'Row {row}: the list has no column of priorities; priority {plainPriority} was assumed.',
  },
  'cell.plainSize': {
    fa: 'خانهٔ {cell}: اندازه نیامده است؛ اندازهٔ «{size}» که شما برگزیدید برای آن گرفته شد.',
    en: 'Cell {cell}: no size is given; it was taken as {size}, as you chose.',
  },
  'row.plainSize': {
    fa: 'ردیف {row}: فهرست ستون اندازه ندارد؛ اندازهٔ «{size}» که شما برگزیدید برای این شرکت گرفته شد.',
    en: 'Row {row}: the list has no column of sizes; the firm was taken as {size}, as you chose.',
  },
  'row.noSize': {
    fa: 'ردیف {row}: فهرست ستون «اندازه» را ندارد و شرکت تازه بی اندازه پذیرفته نمی‌شود. ستون را بیفزایید یا یک اندازه برای همهٔ شرکت‌های بی‌اندازه برگزینید.',
    en: 'Row {row}: the list has no column called “Size”, and a new firm is not accepted without one. Add the column, or choose a size for all firms without one.',
  },
  'cell.noCapacity': {
    fa: 'خانهٔ {cell}: ظرفیت نیامده است؛ ظرفیت {capacity} در نظر گرفته شد.',
    en: 'Cell {cell}: no capacity is given; a capacity of {capacity} was assumed.',
  },
  'cell.unknownFirm': {
    fa: 'خانهٔ {cell}: شرکت «{read}» در فهرست شرکت‌ها نیست. کد، شناسهٔ ملی یا نام آن را اصلاح کنید.',
    en: 'Cell {cell}: the firm “{read}” is not in the list of firms. Correct its id, national ID or name.',
  },
  'cell.twoFirms': {
    fa: 'خانهٔ {cell}: چند شرکت نام «{read}» دارند ({ids}). کد یا شناسهٔ ملی را بنویسید.',
    en: 'Cell {cell}: several firms are called “{read}” ({ids}). Write the id or the national ID.',
  },
  'cell.selfTie': {
    fa: 'خانهٔ {cell}: «{read}» همان شرکت نخست است؛ رابطه میان دو شرکت است. یکی را اصلاح کنید.',
    en: 'Cell {cell}: “{read}” is the first firm again; a tie is between two firms. Correct one of them.',
  },
  'cell.schema': {
    fa: 'خانهٔ {cell}: «{read}» برای «{column}» پذیرفته نمی‌شود؛ {fault}. آن را اصلاح کنید.',
    en: 'Cell {cell}: “{read}” is not accepted for “{column}”; {fault}. Correct it.',
  },
  'row.schema': {
    fa: 'ردیف {row}: «{column}» پذیرفته نمی‌شود؛ {fault}. آن را در فهرست اصلاح کنید.',
    en: 'Row {row}: “{column}” is not accepted; {fault}. Correct it in the list.',
  },
  'row.tooMany': {
    fa: 'ردیف {row}: فهرست بیش از {max} ردیف نمی‌پذیرد.',
    en: 'Row {row}: the list does not hold more than {max} items.',
  },
  'row.merged': {
    fa: 'ردیف {row} همان ردیف {earlier} است (کد {id}) و با آن یکی شد.',
    en: 'Row {row} is row {earlier} again (id {id}) and was put together with it.',
  },
  'row.answered': {
    fa: 'ردیف {row}: چنان‌که پیش‌تر پاسخ داده‌اید، این ردیف همان «{name}» (کد {id}) دانسته شد.',
    en: 'Row {row}: as you answered before, the row was taken for “{name}” (id {id}).',
  },
  'row.deleted': {
    fa: 'ردیف {row}: «{name}» را پس از فهرست پیشین حذف کرده‌اید. تا نگویید که بازگردد، وارد نمی‌شود.',
    en: 'Row {row}: you deleted “{name}” since the last list. It is not imported until you say that it is to come back.',
  },
  'row.deletedLeft': {
    fa: 'ردیف {row}: «{name}» را حذف کرده‌اید و پیش‌تر خواسته‌اید که بازنگردد؛ وارد نشد.',
    en: 'Row {row}: you deleted “{name}” and said before that it is not to come back; it was not imported.',
  },
  'ignored.blank': { fa: 'ردیف {row} خالی است.', en: 'Row {row} is blank.' },
  'ignored.title': {
    fa: 'ردیف {row} بالای سرستون‌ها و عنوان فهرست است.',
    en: 'Row {row} stands above the headings and is a title of the list.',
  },
  'ignored.total': { fa: 'ردیف {row} جمع فهرست است.', en: 'Row {row} is the total of the list.' },
  'ignored.footnote': { fa: 'ردیف {row} پانوشت است.', en: 'Row {row} is a footnote.' },
  'ignored.repeatedHeader': {
    fa: 'ردیف {row} تکرار سرستون‌هاست.',
    en: 'Row {row} repeats the headings.',
  },
  'ignored.leftOut': {
    fa: 'ردیف {row} به خواست کاربر کنار گذاشته شد.',
    en: 'Row {row} was left out, as you asked.',
  },
  'row.groupRefused': {
    fa: 'ردیف {row}: ردیف دیگری از «{owner}» پذیرفته نشده است و فهرست آن نیمه‌کاره جایگزین نمی‌شود. آن ردیف را اصلاح کنید یا کنار بگذارید.',
    en: 'Row {row}: another row of “{owner}” was refused, and its list is not replaced by half. Mend that row or leave it out.',
  },
  'row.repeated': {
    fa: 'ردیف {row} همان را می‌گوید که ردیف {earlier} گفته است. یکی از این دو را بردارید.',
    en: 'Row {row} says again what row {earlier} says. Take one of the two out.',
  },
  'cell.notAPercent': {
    fa: 'خانهٔ {cell}: «{read}» درصدی از ۰ تا ۱۰۰ نیست. آن را اصلاح کنید.',
    en: 'Cell {cell}: “{read}” is not a percentage from 0 to 100. Correct it.',
  },
  'cell.unknownArea': {
    fa: 'خانهٔ {cell}: حوزهٔ «{read}» در فهرست حوزه‌ها نیست. کد یا نام آن را اصلاح کنید یا آن را به فهرست بیفزایید.',
    en: 'Cell {cell}: the service area “{read}” is not in the list. Correct its id or name, or add it to the list.',
  },
  'cell.unknownScenario': {
    fa: 'خانهٔ {cell}: سناریوی «{read}» در کارگاه نیست، ردیف خودش پذیرفته نشده است، یا چند سناریو این نام را دارند. کد سناریو را بنویسید یا ردیف آن را اصلاح کنید.',
    en: 'Cell {cell}: the scenario “{read}” is not in the workspace, its own row was refused, or several have this name. Write its id, or mend its row.',
  },
  'cell.unknownConsortium': {
    fa: 'خانهٔ {cell}: کنسرسیوم «{read}» در این سناریو نیست یا چند کنسرسیوم این نام را دارند. کد کنسرسیوم را بنویسید.',
    en: 'Cell {cell}: the consortium “{read}” is not in this scenario, or several have this name. Write its id.',
  },
  'cell.scenarioClosed': {
    fa: 'خانهٔ {cell}: «{scenario}» تصویب یا بایگانی شده است و فهرست آن را تغییر نمی‌دهد. ردیف را کنار بگذارید یا آن را در سناریوی دیگری بیاورید.',
    en: 'Cell {cell}: “{scenario}” is approved or archived and no list changes it. Leave the row out, or put it in another scenario.',
  },
  'cell.noBase': {
    fa: 'خانهٔ {cell}: سناریوی مبنا با کد {read} در کارگاه نیست؛ این خانه خوانده نشد.',
    en: 'Cell {cell}: the scenario {read} that this one was made from is not in the workspace; the cell was left out.',
  },
  'cell.unknownNeed': {
    fa: 'خانهٔ {cell}: نیاز «{read}» در فهرست نیازها نیست یا چند نیاز این عنوان را دارند. کد نیاز را بنویسید.',
    en: 'Cell {cell}: the need “{read}” is not in the list of needs, or several have this title. Write its id.',
  },
  'note.windows1256': {
    fa: 'پرونده به UTF-8 نیست و با رمزگذاری Windows-1256 خوانده شد؛ چند نام را بازبینی کنید.',
    en: 'The file is not UTF-8 and was read as Windows-1256; look over a few names.',
  },
  'note.firmWord': {
    fa: 'واژهٔ «شرکت» از آغاز نام‌ها برداشته شد.',
    en: 'The word «شرکت» (firm) was left out at the beginning of names.',
  },
  'note.noCapacity': {
    fa: 'فهرست ستون «ظرفیت» ندارد؛ برای {count} شرکت تازه ظرفیت {capacity} در نظر گرفته شد.',
    en: 'The list has no column called “Capacity”; a capacity of {capacity} was assumed for {count} new {count|firm|firms}.',
  },
  'note.changesOnly': {
    fa: 'فهرست ستون {columns} را ندارد؛ تنها تغییرهای شرکت‌های شناخته‌شده از آن گرفته شد.',
    en: 'No column of the list is called {columns}; only changes of firms that are known were taken from it.',
  },
  'note.absent': {
    fa: '{count} شرکت که فهرست‌های پیشین نام برده بودند در این فهرست نیست: {names}. چیزی حذف نشد؛ اگر دیگر عضو نیستند، خودتان حذفشان کنید.',
    en: '{count} {count|firm|firms} that earlier lists named {count|is|are} not in this one: {names}. Nothing was deleted; delete those that are no longer members yourself.',
  },
  'note.absentMore': { fa: '{more} شرکت دیگر', en: '{more} more' },
  'note.columnsLeft': {
    fa: 'از این ستون‌ها چیزی خوانده نشد: {columns}.',
    en: 'Nothing was taken from these columns: {columns}.',
  },
  'note.sheetsLeft': {
    fa: 'از این برگه‌ها چیزی خوانده نشد: {sheets}.',
    en: 'Nothing was taken from these sheets: {sheets}.',
  },
  'note.noRows': {
    fa: 'در پروندهٔ {file} زیر سرستون‌ها (ردیف {row}) ردیفی نیست.',
    en: 'There is no row below the headings (row {row}) of {file}.',
  },
  'note.sheetsHidden': {
    fa: 'این برگه‌ها در پرونده پنهان‌اند و خوانده نشدند: {sheets}.',
    en: 'These sheets are hidden in the file and were not read: {sheets}.',
  },
  'note.joined': {
    fa: 'خانه‌های {ranges} به هم پیوسته‌اند؛ مقدار تنها از آنِ نخستین خانه دانسته شد.',
    en: 'The cells {ranges} are merged; their value was taken for the first cell alone.',
  },
  'refused.mappingField': {
    fa: 'نگاشت ستون‌ها از فیلدهایی نام می‌برد که شناخته نیستند: {fields}. نام‌ها را از راهنمای ستون‌ها بردارید.',
    en: 'The mapping names fields that are not known: {fields}. Take the names from the list of columns.',
  },
  'refused.importEnded': {
    fa: 'این ورود فهرست پایان یافته است. پرونده را دوباره برگزینید.',
    en: 'This import has ended. Choose the file again.',
  },
  'refused.clipboardEmpty': {
    fa: 'در کلیپ‌بورد نوشته‌ای نیست. خانه‌ها را در صفحه‌گسترده برگزینید و رونوشت بردارید.',
    en: 'There is no text on the clipboard. Select the cells in the spreadsheet and copy them.',
  },
  'refused.overtaken': {
    fa: 'کارگاه در میان ورود فهرست پی‌درپی تغییر کرد و چیزی وارد نشد. دوباره تلاش کنید.',
    en: 'The workspace kept changing during the import and nothing was imported. Try again.',
  },
  'refused.notWritten': {
    fa: 'گزارش {file} در پوشهٔ {folder} ذخیره نشد. فضای دیسک و دسترسی پوشه را بازبینی کنید.',
    en: 'The report {file} could not be saved in {folder}. Check the space on the disk and the permissions of the folder.',
  },
  reportName: { fa: 'گزارش ورود {name}', en: 'Import report of {name}' },
  clipboard: { fa: 'کلیپ‌بورد', en: 'clipboard' },
  'refused.noHeader': {
    fa: 'در پروندهٔ {file} ردیف سرستون‌ها یافت نشد. نام ستون‌ها را مانند راهنما بنویسید یا نگاشت ستون‌ها را بدهید.',
    en: 'No row of headings was found in {file}. Name the columns as the guide does, or give a mapping.',
  },
  columnName: { fa: '«{name}»', en: '“{name}”' },
  'refused.missingColumns': {
    fa: 'پروندهٔ {file} (سرستون‌ها در ردیف {row}) ستون {columns} را ندارد. آن را بیفزایید یا نگاشت ستون‌ها را بدهید.',
    en: 'In {file} (headings in row {row}) no column is called {columns}. Add it, or give a mapping.',
  },
  'file.missing': {
    fa: 'پروندهٔ {file} یافت نشد. شاید جابه‌جا یا پاک شده باشد؛ دوباره آن را برگزینید.',
    en: '{file} was not found. It may have been moved or removed; choose it again.',
  },
  'file.notOpened': {
    fa: 'پروندهٔ {file} باز نمی‌شود. دسترسی آن را بازبینی کنید یا آن را در برنامهٔ دیگر ببندید.',
    en: '{file} cannot be opened. Check its permissions, or close it in the other program.',
  },
  'file.folder': {
    fa: '{file} پوشه است، نه پرونده. پرونده‌ای از درون آن برگزینید.',
    en: '{file} is a folder, not a file. Choose a file in it.',
  },
  'file.empty': {
    fa: 'پروندهٔ {file} خالی است. پروندهٔ درست را برگزینید.',
    en: '{file} is empty. Choose the right file.',
  },
  'file.blank': {
    fa: 'در پروندهٔ {file} هیچ نوشته‌ای نیست. پروندهٔ درست را برگزینید.',
    en: 'Nothing is written in {file}. Choose the right file.',
  },
  'file.tooLarge': {
    fa: 'پروندهٔ {file} بزرگ‌تر از آن است که فهرست باشد (حداکثر {megabytes} مگابایت، {rows} ردیف و {columns} ستون). آن را به چند پرونده بخش کنید یا برگه‌های دیگر را از آن بردارید.',
    en: '{file} is larger than a list can be (at most {megabytes} MB, {rows} rows and {columns} columns). Split it, or remove its other sheets.',
  },
  'file.farCell': {
    fa: 'در پروندهٔ {file} خانهٔ {cell} پر است؛ فهرست حداکثر {rows} ردیف و {columns} ستون دارد. خانه‌های دورافتاده را پاک و پرونده را دوباره ذخیره کنید.',
    en: 'Cell {cell} of {file} is filled; a list has at most {rows} rows and {columns} columns. Clear the cells far out and save the file again.',
  },
  'file.longCell': {
    fa: 'در پروندهٔ {file} نوشتهٔ خانهٔ {cell} از {characters} نویسه بیشتر است. آن را کوتاه و پرونده را دوباره ذخیره کنید.',
    en: 'The text in cell {cell} of {file} is longer than {characters} characters. Shorten it and save the file again.',
  },
  'file.manySheets': {
    fa: 'پروندهٔ {file} بیش از {sheets} برگه دارد. برگهٔ فهرست را در پرونده‌ای جدا ذخیره کنید.',
    en: '{file} has more than {sheets} sheets. Save the sheet of the list in a file of its own.',
  },
  'file.tooSlow': {
    fa: 'خواندن پروندهٔ {file} بیش از اندازه طول کشید و رها شد. آن را کوچک‌تر کنید یا با قالب CSV ذخیره کنید.',
    en: 'Reading {file} took too long and was given up. Make it smaller, or save it as CSV.',
  },
  'file.tooHeavy': {
    fa: 'خواندن پروندهٔ {file} حافظهٔ زیادی می‌خواست و رها شد. تنها برگهٔ فهرست را در پرونده‌ای تازه ذخیره کنید.',
    en: 'Reading {file} needed too much memory and was given up. Save the sheet of the list alone in a new file.',
  },
  'file.notStarted': {
    fa: 'خواندن پروندهٔ {file} آغاز نشد. برنامه را ببندید و دوباره باز کنید.',
    en: 'Reading {file} could not begin. Close the app and open it again.',
  },
  'file.broken': {
    fa: 'پروندهٔ {file} ناقص یا خراب است. آن را در اکسل باز و دوباره ذخیره کنید.',
    en: '{file} is cut short or damaged. Open it in a spreadsheet program and save it again.',
  },
  'file.contradictory': {
    fa: 'پروندهٔ {file} با خودش نمی‌خواند: فهرست درونی آن با محتوایش یکی نیست. آن را در اکسل باز و دوباره ذخیره کنید.',
    en: '{file} contradicts itself: its table of contents is not what it holds. Open it in a spreadsheet program and save it again.',
  },
  'file.entities': {
    fa: 'پروندهٔ {file} تعریف‌هایی دارد که در فهرست‌ها نیست و می‌تواند زیان‌بار باشد؛ خوانده نشد. آن را در اکسل باز و دوباره ذخیره کنید.',
    en: '{file} holds definitions that no list has and that can do harm; it was not read. Open it in a spreadsheet program and save it again.',
  },
  'file.deep': {
    fa: 'ساختار پروندهٔ {file} تودرتوتر از آن است که فهرست باشد. آن را در اکسل باز و دوباره ذخیره کنید.',
    en: '{file} is nested deeper than a list is. Open it in a spreadsheet program and save it again.',
  },
  'file.otherArchive': {
    fa: 'پروندهٔ {file} کارپوشهٔ اکسل نیست. آن را با قالب xlsx یا CSV ذخیره کنید.',
    en: '{file} is not an Excel workbook. Save it as .xlsx or CSV.',
  },
  'file.encrypted': {
    fa: 'پروندهٔ {file} گذرواژه دارد و خوانده نمی‌شود. گذرواژه را در اکسل بردارید و دوباره ذخیره کنید.',
    en: '{file} is protected by a password and cannot be read. Remove the password in Excel and save it again.',
  },
  'file.oldWorkbook': {
    fa: 'پروندهٔ {file} به قالبی قدیمی‌تر از اکسل ۹۷ است. آن را با قالب xlsx ذخیره کنید.',
    en: '{file} is in a format older than Excel 97. Save it as .xlsx.',
  },
  'file.binaryWorkbook': {
    fa: 'پروندهٔ {file} کارپوشهٔ دودویی اکسل (xlsb) است. آن را با قالب xlsx ذخیره کنید.',
    en: '{file} is a binary workbook of Excel (.xlsb). Save it as .xlsx.',
  },
  'file.xmlWorkbook': {
    fa: 'پروندهٔ {file} به قالب XML اکسل ۲۰۰۳ است. آن را در اکسل باز و با قالب xlsx ذخیره کنید.',
    en: '{file} is in the XML format of Excel 2003. Open it in Excel and save it as .xlsx.',
  },
  'file.webPage': {
    fa: 'پروندهٔ {file} صفحهٔ وب (HTML) است، نه کارپوشه. آن را در اکسل باز و با قالب xlsx ذخیره کنید.',
    en: '{file} is a web page (HTML), not a workbook. Open it in Excel and save it as .xlsx.',
  },
  'file.pdf': {
    fa: 'پروندهٔ {file} سند PDF است. فهرست اصلی آن (xlsx یا CSV) را برگزینید.',
    en: '{file} is a PDF document. Choose the list it was made from (.xlsx or CSV).',
  },
  'file.picture': {
    fa: 'پروندهٔ {file} تصویر است. فهرستی با قالب xlsx یا CSV برگزینید.',
    en: '{file} is a picture. Choose a list in .xlsx or CSV.',
  },
  'file.otherDocument': {
    fa: 'پروندهٔ {file} سندی از نوع دیگر است، نه فهرست. پروندهٔ xlsx یا CSV برگزینید.',
    en: '{file} is a document of another kind, not a list. Choose an .xlsx or CSV file.',
  },
  'file.notText': {
    fa: 'پروندهٔ {file} نه کارپوشهٔ اکسل است نه متن. پروندهٔ xlsx یا CSV برگزینید.',
    en: '{file} is neither an Excel workbook nor text. Choose an .xlsx or CSV file.',
  },
  'file.encoding': {
    fa: 'پروندهٔ {file} با رمزگذاری {encoding} خوانده نمی‌شود. رمزگذاری دیگری برگزینید.',
    en: '{file} cannot be read as {encoding}. Choose another encoding.',
  },
  'file.quotes': {
    fa: 'در پروندهٔ {file} گیومه‌ای باز مانده است و ستون‌ها از هم جدا نمی‌شوند. آن را دوباره از اکسل ذخیره کنید.',
    en: 'A quotation mark is left open in {file}, so its columns cannot be told apart. Save it again from the spreadsheet.',
  },
});
