/** Output and refusals of the command line. */
import { defineMessages } from './define';

export const headless = defineMessages({
  'usage.heading': { fa: 'روش کار:', en: 'Usage:' },
  'usage.noVerb': {
    fa: 'نام فرمان نیامده است. یکی از فرمان‌های زیر را بنویسید.',
    en: 'The name of a command is missing. Write one of those below.',
  },
  'usage.verb': {
    fa: '«{verb}» فرمانی از پیوند نیست. یکی از فرمان‌های زیر را بنویسید.',
    en: '“{verb}” is not a command of Peyvand. Write one of those below.',
  },
  'usage.secondWord': {
    fa: 'فرمان {verb} واژهٔ دومی دارد. یکی از فرمان‌های زیر را بنویسید.',
    en: 'The command {verb} has a second word. Write one of those below.',
  },
  'usage.positionals': {
    fa: 'پس از فرمان {verb}، جز گزینه‌ها، {count} واژه می‌آید.',
    en: 'After {verb} comes {count} {count|word|words} besides the options.',
  },
  'usage.positionalsAtLeast': {
    fa: 'پس از فرمان {verb}، جز گزینه‌ها، دست‌کم {count} واژه می‌آید.',
    en: 'After {verb} come at least {count} words besides the options.',
  },
  'usage.date': {
    fa: 'مقدار {option} تاریخی به شکل YYYY-MM-DD است، نه «{value}».',
    en: 'The value of {option} is a date such as 2026-12-20, not “{value}”.',
  },
  'usage.answerOverPackage': {
    fa: 'پاسخ روی خود بسته نوشته نمی‌شود. برای --out نام دیگری بدهید.',
    en: 'The answer does not replace the package. Give another name to --out.',
  },
  'usage.unknownOption': {
    fa: 'فرمان {verb} گزینهٔ {option} ندارد.',
    en: '{verb} has no option {option}.',
  },
  'usage.optionValue': {
    fa: 'پس از گزینهٔ {option} مقدار آن می‌آید.',
    en: 'After {option} comes its value.',
  },
  'usage.optionAlone': {
    fa: 'گزینهٔ {option} مقدار نمی‌گیرد.',
    en: '{option} takes no value.',
  },
  'usage.required': { fa: 'گزینهٔ {option} لازم است.', en: 'The option {option} is needed.' },
  'usage.choice': {
    fa: 'مقدار {option} «{value}» نمی‌شود. یکی از این‌ها را بنویسید: {choices}',
    en: '“{value}” is not a value of {option}. Write one of: {choices}',
  },
  'usage.number': {
    fa: 'مقدار {option} عددی بزرگ‌تر از صفر است، نه «{value}».',
    en: 'The value of {option} is a number above zero, not “{value}”.',
  },
  'usage.whole': {
    fa: 'مقدار {option} عددی درست از {min} تا {max} است، نه «{value}».',
    en: 'The value of {option} is a whole number from {min} to {max}, not “{value}”.',
  },
  'usage.range': {
    fa: 'مقدار {option} عددی از {min} تا {max} است، نه «{value}».',
    en: 'The value of {option} is a number from {min} to {max}, not “{value}”.',
  },
  'usage.needs': {
    fa: 'گزینهٔ {option} تنها همراه {other} به کار می‌رود.',
    en: '{option} is only used with {other}.',
  },
  'usage.notTogether': {
    fa: 'گزینه‌های {option} و {other} با هم به کار نمی‌روند.',
    en: '{option} and {other} cannot be used together.',
  },
  'usage.reportEnding': {
    fa: 'نام گزارش به یکی از {endings} پایان می‌یابد، نه {file}.',
    en: 'The name of a report ends in {endings}, not {file}.',
  },
  'usage.reportOverInput': {
    fa: 'گزارش روی {file} که از ورودی‌های همین فرمان است نوشته نمی‌شود. نام دیگری بدهید.',
    en: 'The report does not replace {file}, which this command reads. Give another name.',
  },
  'usage.modelPath': {
    fa: 'گزینهٔ --model پروندهٔ دیگری می‌خواهد، نه خود کارگاه.',
    en: '--model needs a file of its own, not the workspace.',
  },
  'summary.sample': { fa: 'کارگاه نمونه را می‌سازد.', en: 'Makes the sample workspace.' },
  'summary.import': {
    fa: 'فهرست‌ها را از کارپوشه یا پروندهٔ متنی در کارگاه وارد می‌کند؛ کارگاه اگر نباشد ساخته می‌شود.',
    en: 'Imports lists from workbooks and text files; makes the workspace if it is missing.',
  },
  'summary.plan': {
    fa: 'کنسرسیوم‌های یک سناریو را می‌چیند و در کارگاه ثبت می‌کند؛ یا چینش ثبت‌شده را از نو می‌سازد و می‌گوید همان است یا نه.',
    en: 'Plans the consortia of a scenario and records them; or makes the recorded plan again and says whether it is equal.',
  },
  'summary.check': {
    fa: 'درستی پرونده، هشدارها و امتیاز هر سناریو را می‌گوید.',
    en: 'Tells whether the file is sound, and the findings and score of every scenario.',
  },
  'summary.explain': {
    fa: 'می‌گوید چرا: جای یک شرکت، شکاف‌های عرضه، سهم هر شرکت. محدودیت زمان برای هر چینشی است که پاسخ لازم دارد.',
    en: 'Tells why: a firm’s place, supply gaps, each firm’s share. The time limit is for each plan that the answer needs.',
  },
  'summary.export': {
    fa: 'پیشنهادها را به PDF چاپ می‌کند، یا فهرست‌های کارگاه را به اکسل یا CSV می‌نویسد.',
    en: 'Prints proposals as PDF, or writes the lists of the workspace as a workbook or as CSV.',
  },
  'summary.reviewPack': {
    fa: 'برای هر شرکت سناریو بستهٔ بازبینی مهروموم‌شده می‌سازد و ارسال آن را ثبت می‌کند.',
    en: 'Makes a sealed review package for every firm in a scenario and records that it was sent.',
  },
  'summary.reviewOpen': {
    fa: 'بستهٔ بازبینی را با رمز آن باز می‌کند و کلید دفتر را می‌سنجد.',
    en: 'Opens a review package with its passphrase and compares the key of the office.',
  },
  'summary.reviewAnswer': {
    fa: 'پاسخ شرکت را امضا می‌کند و برای دفتر مهروموم می‌کند.',
    en: 'Signs the answer of a firm and seals it to the office.',
  },
  'summary.reviewMerge': {
    fa: 'پاسخ‌ها را راستی‌آزمایی و هر یک را در یک گام در کارگاه ثبت می‌کند.',
    en: 'Verifies answers and merges each into the workspace in one step.',
  },
  'summary.reviewKey': {
    fa: 'کلید دفتر را به هشت واژه می‌گوید، از آن پشتیبان می‌گیرد یا پشتیبان را بازمی‌گرداند.',
    en: 'Tells the key of the office as eight words, backs it up, or restores a backup.',
  },
  'done.sample': {
    fa: 'کارگاه نمونه با {firms} شرکت و {needs} نیاز در {file} ساخته شد. هنوز سناریویی ندارد؛ فرمان plan نخستین سناریو را می‌سازد.',
    en: 'The sample workspace with {firms} firms and {needs} needs is in {file}. It has no scenario yet; plan makes the first one.',
  },
  'done.import': {
    fa: '{file}: {firms} شرکت، {needs} نیاز، {ties} رابطه، {capabilities} توانمندی، {scenarios} سناریو.',
    en: '{file}: {firms} {firms|firm|firms}, {needs} {needs|need|needs}, {ties} {ties|tie|ties}, {capabilities} {capabilities|capability|capabilities}, {scenarios} {scenarios|scenario|scenarios}.',
  },
  'done.dryRun': {
    fa: 'آزمایشی بود؛ در کارگاه چیزی نوشته نشد.',
    en: 'This was a dry run; nothing was written to the workspace.',
  },
  'done.list': {
    fa: '{list}: {fresh} تازه، {changed} تغییرکرده، {same} یکسان، {merged} ادغام‌شده، {refused} ردشده، {ignored} کنارگذاشته.',
    en: '{list}: {fresh} new, {changed} changed, {same} same, {merged} merged, {refused} refused, {ignored} ignored.',
  },
  'done.refusedRow': {
    fa: '  - {list}، ردیف {row} ({name}) رد شد: {reason}',
    en: '  - {list}, row {row} ({name}) was refused: {reason}',
  },
  'done.openQuestion': {
    fa: '  - {list}، ردیف {row} ({name}): {question}',
    en: '  - {list}, row {row} ({name}): {question}',
  },
  'done.openFields': {
    fa: '  - {list}، ردیف {row} ({name}): {question} {fields}.',
    en: '  - {list}, row {row} ({name}): {question} {fields}.',
  },
  'done.unnamed': { fa: 'بی‌نام', en: 'without a name' },
  'done.more': {
    fa: '  و {count} مورد دیگر؛ --report همه را می‌نویسد.',
    en: '  and {count} more; --report writes all of them.',
  },
  'done.report': { fa: 'گزارش در {file} نوشته شد.', en: 'The report is in {file}.' },
  'done.plan': {
    fa: '{score} امتیاز؛ سقف {bound}؛ فاصله {gap}؛ {formed} کنسرسیوم شکل گرفت و {unformed} کنسرسیوم شکل نگرفت.',
    en: '{score} points; bound {bound}; gap {gap}; {formed} consortia formed, {unformed} not formed.',
  },
  'done.provenWithin': {
    fa: 'ثابت شد که با این شرط چینش بهتری نیست: {conditions}.',
    en: 'It is proven that no plan is better on this condition: {conditions}.',
  },
  'done.proven': { fa: 'بهینگی این چینش ثابت شد.', en: 'The plan is proven to be the best.' },
  'done.check': {
    fa: '{file} سالم است: {firms} شرکت، {needs} نیاز، {scenarios} سناریو.',
    en: '{file} is sound: {firms} firms, {needs} needs, {scenarios} {scenarios|scenario|scenarios}.',
  },
  'done.checkScenario': {
    fa: '{scenario}: {score} امتیاز، پوشش {coverage}، {findings} هشدار.',
    en: '{scenario}: {score} points, coverage {coverage}, {findings} {findings|finding|findings}.',
  },
  'done.finding': { fa: '  - {finding}', en: '  - {finding}' },
  'done.qualityWell': { fa: 'کیفیت داده‌ها: موردی برای اصلاح نیست.', en: 'Data quality: nothing to mend.' },
  'done.quality': {
    fa: 'کیفیت داده‌ها، «{severity}»: {count} مورد؛ {kinds}.',
    en: 'Data quality, “{severity}”: {count}; {kinds}.',
  },
  'done.qualityCheck': { fa: '{check} ({count})', en: '{check} ({count})' },
  'done.export': { fa: '{count} پرونده در {folder} نوشته شد.', en: '{count} {count|file|files} written to {folder}.' },
  'progress.plan': {
    fa: '{phase}: {score} امتیاز، فاصله {gap}',
    en: '{phase}: {score} points, gap {gap}',
  },
  'progress.export': { fa: '{done} از {total}', en: '{done} of {total}' },
  'remark.perNotUsed': {
    fa: 'کارگاه سناریو دارد؛ --per تنها برای ساختن سناریو است و به کار نرفت.',
    en: 'The workspace has a scenario; --per only serves to make one and was not used.',
  },
  'remark.unused': { fa: 'نگاشت: {entry}', en: 'Mapping: {entry}' },
  'remark.refusedRows': { fa: '{count} ردیف رد شد.', en: '{count} {count|row was|rows were} refused.' },
  'remark.openQuestions': {
    fa: 'دربارهٔ {count} ردیف تصمیم شما لازم است؛ تا آن زمان آنچه در کارگاه است می‌ماند.',
    en: '{count} {count|row needs|rows need} your decision; until then what the workspace has stays.',
  },
  'refused.fileThere': {
    fa: 'پروندهٔ {file} از پیش هست و روی آن نوشته نمی‌شود. نام دیگری بدهید یا آن را جابه‌جا کنید.',
    en: '{file} is there already and is not overwritten. Give another name, or move it away.',
  },
  'refused.noLists': {
    fa: 'فهرستی برای ورود داده نشده است: --lists برای پرونده‌ای با چند فهرست، یا --firms، --needs، --ties و مانند آن‌ها.',
    en: 'No list is given to import: --lists for a file with several, or --firms, --needs, --ties and their like.',
  },
  'refused.noListsInFile': {
    fa: 'در پروندهٔ {file} فهرستی شناخته نشد. سرستون‌ها را بازبینی کنید یا نوع فهرست را با گزینهٔ خودش بگویید، مانند --firms.',
    en: 'No list was recognised in {file}. Check its headings, or say which list it is with its own option, for example --firms.',
  },
  'refused.reportAfter': {
    fa: 'فهرست‌ها وارد کارگاه شد، ولی گزارش نه: {reason}',
    en: 'The lists are in the workspace, but not the report: {reason}',
  },
  'refused.model': {
    fa: 'پروندهٔ مدل {file} نوشته نشد: {reason}. پوشهٔ آن را بازبینی کنید.',
    en: 'The model {file} could not be written: {reason}. Check its folder.',
  },
  'refused.noScenario': {
    fa: 'سناریوی {id} در کارگاه نیست. سناریوهای آن: {known}',
    en: 'There is no scenario {id} in the workspace. It has: {known}',
  },
  'refused.noScenarioYet': {
    fa: 'سناریوی {id} نیست: کارگاه هنوز سناریویی ندارد. فرمان plan را بدون --scenario اجرا کنید تا نخستین سناریو ساخته شود.',
    en: 'There is no scenario {id}: the workspace has none yet. Run plan without --scenario to make the first one.',
  },
  'refused.noScenarios': {
    fa: 'کارگاه سناریویی ندارد. نخست با فرمان plan یکی بسازید.',
    en: 'The workspace has no scenario. Make one first with plan.',
  },
  'refused.allArchived': {
    fa: 'همهٔ سناریوهای کارگاه بایگانی‌اند. یکی را با --scenario نام ببرید ({archived}) یا با فرمان plan سناریوی تازه‌ای بسازید.',
    en: 'Every scenario of the workspace is archived. Name one with --scenario ({archived}), or make a new one with plan.',
  },
  'refused.noConsortium': {
    fa: 'کنسرسیوم {id} در سناریوی «{scenario}» نیست. کدی از آن سناریو بنویسید، مانند {known}.',
    en: 'There is no consortium {id} in the scenario “{scenario}”. Write an id of that scenario, such as {known}.',
  },
  'refused.noConsortia': {
    fa: 'کنسرسیوم {id} نیست: سناریوی «{scenario}» هنوز کنسرسیومی ندارد.',
    en: 'There is no consortium {id}: the scenario “{scenario}” has none yet.',
  },
  'refused.noFirm': {
    fa: 'شرکت {id} در کارگاه نیست. کد شرکت‌ها در فهرستی است که export --kind csv می‌نویسد.',
    en: 'There is no firm {id} in the workspace. The ids of firms are in the list that export --kind csv writes.',
  },
  'refused.notMember': {
    fa: '«{firm}» عضو «{consortium}» نیست؛ whynot می‌گوید چرا.',
    en: '“{firm}” is not a member of “{consortium}”; whynot tells why.',
  },
  'refused.nothingFormed': {
    fa: 'هیچ کنسرسیومی در این سناریو عضو ندارد. نخست با فرمان plan آن‌ها را بچینید.',
    en: 'No consortium of this scenario has members. Plan them first.',
  },
  'refused.needsPages': {
    fa: 'چاپ به الکترون نیاز دارد. این فرمان را با npm run -s peyvand -- export اجرا کنید.',
    en: 'Printing needs Electron. Run this with npm run -s peyvand -- export.',
  },
  'new.title': { fa: 'کارگاه {name}', en: 'Workspace {name}' },
  'new.alternative': { fa: '{scenario}، جایگزین {number}', en: '{scenario}, alternative {number}' },
});
