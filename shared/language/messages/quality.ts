/** Quality of the lists: the page, and of each check its name, what it finds and what to do. */
import { defineMessages } from './define';

export const quality = defineMessages({
  title: { fa: 'کیفیت داده‌ها', en: 'Data quality' },
  shown: { fa: '{count} مورد از {total}', en: '{count} of {total} findings' },
  searchHint: { fa: 'نام شرکت، نیاز یا ایراد', en: 'A firm, a need or what is amiss' },
  kind: { fa: 'دربارهٔ', en: 'About' },
  summary: { fa: 'خلاصهٔ بررسی‌ها', en: 'Summary of the checks' },
  grid: { fa: 'موردهای نیازمند اصلاح', en: 'What wants mending' },
  'severity.blocks': { fa: 'مانع برنامه‌ریزی', en: 'Blocks planning' },
  'severity.weakens': { fa: 'کاهندهٔ دقت', en: 'Weakens the plan' },
  'severity.tidy': { fa: 'تکمیلی', en: 'To complete' },
  faultless: {
    fa: '{count} بررسی دیگر ایرادی نیافت.',
    en: '{count} other {count|check|checks} found nothing.',
  },
  'column.severity': { fa: 'اهمیت', en: 'Severity' },
  'column.finding': { fa: 'مورد و راه اصلاح', en: 'Finding and what to do' },
  'column.mend': { fa: 'اصلاح', en: 'Mend' },
  go: { fa: 'برو به اصلاح', en: 'Go and mend' },
  keys: {
    fa: 'با جهت‌نما گزینش، با Enter رفتن به محل اصلاح، با F2 اصلاح یک‌ضربه‌ای',
    en: 'Arrows choose, Enter goes to the place, F2 mends in one step where offered',
  },
  allWell: { fa: 'چیزی برای اصلاح نیست', en: 'Nothing to mend' },
  allWellText: {
    fa: 'همهٔ بررسی‌ها انجام شد و فهرست‌ها برای جلسه آماده است.',
    en: 'Every check was made; the lists are ready for the meeting.',
  },
  noLists: { fa: 'هنوز همهٔ فهرست‌ها وارد نشده است', en: 'Not all lists are in yet' },
  noListsText: {
    fa: 'شرکت‌ها و نیازها را از کارگاه وارد کنید؛ آنچه باید اصلاح شود این‌جا می‌آید.',
    en: 'Import firms and needs from the overview; what wants mending stands here.',
  },
  noneLeft: { fa: 'با این پالایش موردی نمانده است', en: 'Nothing is left under this filter' },
  showAll: { fa: 'همه را نشان بده', en: 'Show all' },
  'mend.capacity': { fa: 'ظرفیت را {capacity} کن', en: 'Set capacity to {capacity}' },
  'mend.swap': { fa: 'دو مبلغ را جابه‌جا کن', en: 'Swap the amounts' },
  'mend.removeTwins': { fa: 'تکراری را بردار', en: 'Remove the double' },

  'leadLicence.name': { fa: 'نامزد راهبری بدون پروانه', en: 'Possible lead without a licence' },
  'leadLicence.found': {
    fa: '«{firm}» پروانهٔ بهره‌برداری ندارد و نمی‌تواند راهبر شود.',
    en: '“{firm}” has no production licence and cannot lead.',
  },
  'leadLicence.advice': {
    fa: 'شماره و تاریخ پروانه را در «مشخصات» بنویسید، یا شرط پروانه را در تنظیمات بازبینی کنید.',
    en: 'Write the licence number and date under Facts, or reconsider the licence condition in Settings.',
  },
  'noCapability.name': { fa: 'شرکت بی‌توانمندی', en: 'Firm without capabilities' },
  'noCapability.found': {
    fa: 'توانمندی «{firm}» نوشته نشده است؛ در هیچ کنسرسیومی جا نمی‌گیرد.',
    en: 'The capabilities of “{firm}” are not written down; it fits no consortium.',
  },
  'noCapability.advice': {
    fa: 'در برگهٔ «توانمندی» دست‌کم یکی را با سطح و مستند بیفزایید.',
    en: 'Add at least one under Capabilities, with its level and evidence.',
  },
  'noCapacity.name': { fa: 'ظرفیت صفر', en: 'Capacity zero' },
  'noCapacity.found': {
    fa: 'ظرفیت «{firm}» صفر است؛ در هیچ کنسرسیومی جا نمی‌گیرد.',
    en: 'The capacity of “{firm}” is zero; it can be in no consortium.',
  },
  'noCapacity.advice': {
    fa: 'از شرکت بپرسید هم‌زمان در چند کنسرسیوم می‌تواند باشد.',
    en: 'Ask the firm in how many consortia it can be at once.',
  },
  'sameNationalId.name': { fa: 'شناسهٔ ملی تکراری', en: 'National ID used twice' },
  'sameNationalId.found': {
    fa: 'شناسهٔ ملی {firms} یکی است.',
    en: '{firms} have one national ID.',
  },
  'sameNationalId.advice': {
    fa: 'تا اصلاح نشود یک شرکت چند بار به شمار می‌آید؛ یکی را حذف یا شناسهٔ نادرست را اصلاح کنید.',
    en: 'One company is counted more than once; delete one, or correct the wrong identifier.',
  },
  'requirements.name': { fa: 'نیاز بی‌الزام', en: 'Need without requirements' },
  'requirements.found': {
    fa: '«{need}» هیچ توانمندی‌ای نمی‌خواهد؛ نمی‌توان برایش برنامه ریخت.',
    en: '“{need}” requires no capability; nothing can be planned for it.',
  },
  'requirements.advice': {
    fa: 'الزام‌های نیاز را با کمترین سطح و وزن بنویسید.',
    en: 'Write its requirements with their lowest level and weight.',
  },
  'notOffered.name': { fa: 'توانمندی بی‌عرضه‌کننده', en: 'Capability nobody offers' },
  'notOffered.found': {
    fa: '{count} نیاز «{capability}» می‌خواهد و هیچ شرکتی آن را ندارد.',
    en: '{count} {count|need asks|needs ask} for “{capability}” and no firm offers it.',
  },
  'notOffered.advice': {
    fa: 'شرکتی را که دارد بیابید و بیفزایید، یا نام همین توانمندی را در فهرست شرکت‌ها یکسان کنید.',
    en: 'Find and add a firm that has it, or see whether firms carry it under another name.',
  },
  'licence.name': { fa: 'شرکت بی‌پروانه', en: 'Firm without a licence' },
  'licence.found': {
    fa: '«{firm}» پروانهٔ بهره‌برداری ندارد.',
    en: '“{firm}” has no production licence.',
  },
  'licence.advice': {
    fa: 'برای نیازهایی که پروانه می‌خواهند به شمار نمی‌آید؛ اگر دارد در «مشخصات» بنویسید.',
    en: 'It does not count where a need requires one; if it has one, write it under Facts.',
  },
  'nationalIdWrong.name': { fa: 'شناسهٔ ملی نادرست', en: 'National ID is wrong' },
  'nationalIdWrong.found': {
    fa: 'رقم کنترل شناسهٔ ملی «{firm}» درست نیست.',
    en: 'The check digit of the national ID of “{firm}” does not fit.',
  },
  'nationalIdWrong.advice': {
    fa: 'شناسه را با آگهی ثبت یا نامهٔ رسمی شرکت بسنجید.',
    en: 'Compare it with the registration notice or the firm’s letterhead.',
  },
  'sameFirmName.name': { fa: 'نام تکراری شرکت', en: 'Firm name used twice' },
  'sameFirmName.found': {
    fa: '{count} شرکت با نام «{firm}» در فهرست است.',
    en: 'The list has {count} {count|firm|firms} by the name “{firm}”.',
  },
  'sameFirmName.advice': {
    fa: 'اگر یک شرکت‌اند یکی را حذف کنید، وگرنه نام‌ها را از هم جدا کنید.',
    en: 'If they are one firm delete one, else tell the names apart.',
  },
  'evidence.name': { fa: 'توانمندی بی‌مستند', en: 'Capability without evidence' },
  'evidence.found': {
    fa: '«{firm}» برای {capabilities} مستندی ندارد.',
    en: '“{firm}” shows no evidence for {capabilities}.',
  },
  'evidence.advice': {
    fa: 'گواهی، قرارداد یا گزارش آزمون را در برگهٔ «توانمندی» بنویسید.',
    en: 'Write the certificate, contract or test report under Capabilities.',
  },
  'expired.name': { fa: 'مستند بی‌اعتبار', en: 'Evidence out of date' },
  'expired.found': {
    fa: 'اعتبار مستند «{firm}» برای {capabilities} گذشته است.',
    en: 'The evidence of “{firm}” for {capabilities} has expired.',
  },
  'expired.advice': {
    fa: 'مستند تازه بخواهید و تاریخ اعتبار را به‌روز کنید.',
    en: 'Ask for new evidence and update the date.',
  },
  'homeDistrict.name': { fa: 'شرکت بی‌منطقه', en: 'Firm without a district' },
  'homeDistrict.found': {
    fa: 'منطقهٔ «{firm}» نوشته نشده است؛ نزدیکی آن به نیازها سنجیده نمی‌شود.',
    en: 'The district of “{firm}” is not written; how near it is to a need cannot be judged.',
  },
  'homeDistrict.advice': {
    fa: 'منطقهٔ استقرار را در «مشخصات» برگزینید.',
    en: 'Choose its home district under Facts.',
  },
  'tieClash.name': { fa: 'رابطهٔ ناسازگار', en: 'Ties that contradict' },
  'tieClash.found': {
    fa: 'میان «{a}» و «{b}» هم‌زمان {kinds} نوشته شده است.',
    en: 'Between “{a}” and “{b}” the list has {kinds} at once.',
  },
  'tieClash.advice': {
    fa: 'بپرسید کدام درست است و دیگری را بردارید.',
    en: 'Ask which is right and remove the other.',
  },
  'tieTwice.name': { fa: 'رابطهٔ تکراری', en: 'Tie written twice' },
  'tieTwice.found': {
    fa: '{kind} «{a}» و «{b}» بیش از یک بار نوشته شده است.',
    en: '{kind} of “{a}” and “{b}” is written more than once.',
  },
  'tieTwice.advice': {
    fa: 'قوی‌ترین را نگه دارید؛ رابطهٔ تکراری امتیاز را دوبار می‌شمارد.',
    en: 'Keep the strongest; a tie written twice gives its points twice.',
  },
  'needOwner.name': { fa: 'نیاز بی‌متولی', en: 'Need without an owner' },
  'needOwner.found': {
    fa: '«{need}» متولی ندارد و حوزهٔ آن هم ندارد.',
    en: '“{need}” has no owner, and neither has its area.',
  },
  'needOwner.advice': {
    fa: 'دستگاه متولی را برای نیاز یا حوزهٔ آن بنویسید.',
    en: 'Write the owner body of the need or of its area.',
  },
  'adoptionPath.name': { fa: 'نیاز بی‌مسیر به‌کارگیری', en: 'Need without a path to adoption' },
  'adoptionPath.found': {
    fa: 'روشن نیست نتیجهٔ «{need}» چگونه به کار گرفته می‌شود.',
    en: 'It is not said how the result of “{need}” comes into use.',
  },
  'adoptionPath.advice': {
    fa: 'مسیر به‌کارگیری را از متولی بپرسید و در فرم نیاز بنویسید.',
    en: 'Ask the owner for the path to adoption and write it in the form.',
  },
  'budgetTurned.name': { fa: 'بودجهٔ وارونه', en: 'Budget turned round' },
  'budgetTurned.found': {
    fa: 'کمینهٔ بودجهٔ «{need}» از بیشینهٔ آن بیشتر است.',
    en: 'The lowest budget of “{need}” is above its highest.',
  },
  'budgetTurned.advice': {
    fa: 'اگر جابه‌جا نوشته شده‌اند جایشان را عوض کنید.',
    en: 'If they were written the wrong way round, swap them.',
  },
  'deadlinePast.name': { fa: 'مهلت گذشته', en: 'Deadline has passed' },
  'deadlinePast.found': {
    fa: 'مهلت «{need}» گذشته و هنوز برآورده نشده است.',
    en: '“{need}” is past its deadline and not met.',
  },
  'deadlinePast.advice': {
    fa: 'مهلت تازه بگذارید یا وضعیت نیاز را به‌روز کنید.',
    en: 'Set a new deadline or update the status of the need.',
  },
  'sameNeed.name': { fa: 'نیاز تکراری', en: 'Need written twice' },
  'sameNeed.found': {
    fa: '«{need}» در یک حوزه {count} بار آمده است.',
    en: '“{need}” stands {count} {count|time|times} in one area.',
  },
  'sameNeed.advice': {
    fa: 'الزام‌ها را در یکی گرد آورید و دیگری را حذف کنید.',
    en: 'Bring the requirements together in one and delete the other.',
  },
  'areaOwner.name': { fa: 'حوزهٔ بی‌متولی', en: 'Area without an owner' },
  'areaOwner.found': {
    fa: 'متولی حوزهٔ «{area}» نوشته نشده است.',
    en: 'The owner body of “{area}” is not written.',
  },
  'areaOwner.advice': {
    fa: 'نام دستگاه متولی را در فرم حوزه بنویسید.',
    en: 'Write the owner body in the form of the area.',
  },
  'sameCapability.name': { fa: 'توانمندی تکراری', en: 'Capability listed twice' },
  'sameCapability.found': {
    fa: '«{capability}» با کدهای {codes} چند بار در فهرست است.',
    en: '“{capability}” is listed more than once, as {codes}.',
  },
  'sameCapability.advice': {
    fa: 'شرکت‌ها و نیازها را به یکی بسپارید و دیگری را حذف کنید.',
    en: 'Let firms and needs use one of them and delete the other.',
  },
  'licenceNumber.name': { fa: 'پروانهٔ بی‌شماره', en: 'Licence without a number' },
  'licenceNumber.found': {
    fa: 'شمارهٔ پروانهٔ «{firm}» نوشته نشده است.',
    en: 'The number of the licence of “{firm}” is not written.',
  },
  'licenceNumber.advice': {
    fa: 'شمارهٔ پروانه را در «مشخصات» بنویسید.',
    en: 'Write the number of the licence under Facts.',
  },
  'nationalIdMissing.name': { fa: 'شرکت بی‌شناسهٔ ملی', en: 'Firm without a national ID' },
  'nationalIdMissing.found': {
    fa: 'شناسهٔ ملی «{firm}» نوشته نشده است.',
    en: 'The national ID of “{firm}” is not written.',
  },
  'nationalIdMissing.advice': {
    fa: 'شناسه را بنویسید تا فهرست بعدی این شرکت را دوباره نیاورد.',
    en: 'Write it, so that the next list does not bring this firm again.',
  },
  'expiring.name': { fa: 'مستند رو به پایان', en: 'Evidence about to expire' },
  'expiring.found': {
    fa: 'اعتبار مستند «{firm}» برای {capabilities} تا {days} روز دیگر پایان می‌یابد.',
    en: 'The evidence of “{firm}” for {capabilities} runs out within {days} days.',
  },
  'expiring.advice': {
    fa: 'از شرکت بخواهید گواهی را تمدید کند.',
    en: 'Ask the firm to renew the certificate.',
  },
  'contact.name': { fa: 'شرکت بی‌نشانی تماس', en: 'Firm without a contact' },
  'contact.found': {
    fa: 'برای «{firm}» نه تلفنی هست و نه ایمیلی.',
    en: '“{firm}” has neither a telephone nor an e-mail address.',
  },
  'contact.advice': {
    fa: 'تلفن یا ایمیل رابط را در «مشخصات» بنویسید؛ بستهٔ بازبینی به آن فرستاده می‌شود.',
    en: 'Write the telephone or e-mail of the contact under Facts; reviews are sent there.',
  },
  'budget.name': { fa: 'نیاز بی‌بودجه', en: 'Need without a budget' },
  'budget.found': {
    fa: 'برای «{need}» بودجه‌ای نوشته نشده است.',
    en: 'No budget is written for “{need}”.',
  },
  'budget.advice': {
    fa: 'بازهٔ بودجه را از متولی بپرسید؛ در پیشنهاد می‌آید.',
    en: 'Ask the owner for the range; it stands in the proposal.',
  },
  'notAsked.name': { fa: 'توانمندی بی‌خواهان', en: 'Capability nobody asks for' },
  'notAsked.found': {
    fa: 'شرکت‌هایی «{capability}» دارند و هیچ نیازی آن را نمی‌خواهد.',
    en: 'Firms offer “{capability}” and no need asks for it.',
  },
  'notAsked.advice': {
    fa: 'ببینید نیازی هست که باید آن را بخواهد، یا با نام دیگری می‌خواهد.',
    en: 'See whether a need should ask for it, or asks under another name.',
  },
  'unused.name': { fa: 'توانمندی بی‌کاربرد', en: 'Capability without use' },
  'unused.found': {
    fa: '«{capability}» را نه شرکتی دارد و نه نیازی می‌خواهد.',
    en: 'No firm offers “{capability}” and no need asks for it.',
  },
  'unused.advice': {
    fa: 'اگر به کار نمی‌آید از فهرست توانمندی‌ها حذف کنید.',
    en: 'If it serves nothing, delete it from the list of capabilities.',
  },
});
